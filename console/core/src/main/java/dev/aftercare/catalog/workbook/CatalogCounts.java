package dev.aftercare.catalog.workbook;

/// What an import did: brands, policies and products it added or changed, and of how many products
/// and languages it replaced the steps or the manuals.
public record CatalogCounts(
        boolean company, Count brands, Count policies, Count products, int guides, int manuals) {

    public record Count(int added, int changed) {}

    boolean isNothing() {
        var nothing = new Count(0, 0);
        return equals(new CatalogCounts(false, nothing, nothing, nothing, 0, 0));
    }
}
