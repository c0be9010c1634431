package dev.aftercare.scan.catalog;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.ProductRow;

import org.jspecify.annotations.Nullable;

/// A product with its brand.
///
/// @param picture address of its picture
/// @param logo address of the brand's
public record Article(
        ProductRow product, BrandRow brand, @Nullable String picture, @Nullable String logo) {

    public String gtin() {
        return product.facts().gtin();
    }

    public String name() {
        return product.facts().name();
    }

    public String model() {
        return product.facts().model();
    }
}
