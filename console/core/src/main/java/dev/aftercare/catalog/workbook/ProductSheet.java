package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.ProductDraft;
import dev.aftercare.catalog.ProductKey;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.files.FileKind;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.columns.ColumnSet;
import dev.aftercare.sheet.columns.Line;
import dev.aftercare.sheet.columns.NamedColumn;
import dev.aftercare.sheet.columns.Reads;
import dev.aftercare.sheet.columns.Unreadable;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A row for each product. What a sheet has no column for stays as it was.
///
/// @param brands the codes there will be
/// @param policies the codes there will be
record ProductSheet(
        Known known, NamedFiles files, Set<String> brands, Set<String> policies, Once once) {
    private static final NamedColumn<String> GTIN =
            NamedColumn.required("gtin", ProductSheet::gtin);
    private static final NamedColumn<String> MODEL = NamedColumn.required("model", Reads.TEXT);
    private static final NamedColumn<String> NAME = NamedColumn.required("name", Reads.TEXT);
    private static final NamedColumn<String> FAMILY = NamedColumn.optional("family", Reads.TEXT);
    private static final NamedColumn<String> BRAND = NamedColumn.optional("brand", Reads.TEXT);
    private static final NamedColumn<String> PICTURE = NamedColumn.optional("picture", Reads.TEXT);
    private static final NamedColumn<String> RULE = NamedColumn.optional("serial rule", Reads.TEXT);
    private static final NamedColumn<String> DOMAIN = NamedColumn.optional("domain", Reads.TEXT);
    private static final NamedColumn<List<String>> POLICIES =
            NamedColumn.optional("policies", Reads.LIST);
    static final ColumnSet COLUMNS =
            ColumnSet.of(GTIN, MODEL, NAME, FAMILY, BRAND, PICTURE, RULE, DOMAIN, POLICIES);

    private static final Fields FIELDS =
            new Fields(
                    Map.of(
                            "gtin", GTIN,
                            "model", MODEL,
                            "name", NAME,
                            "family", FAMILY,
                            "serialRule", RULE,
                            "domain", DOMAIN));

    /// The draft has no references yet.
    ///
    /// @param picture what to store first; without it `pictureId` is what is there
    record Entry(
            ProductDraft draft, String brand, List<String> policies, Optional<Upload> picture) {}

    List<Entry> check(List<Line> lines) {
        return lines.stream().map(this::entry).toList();
    }

    private Entry entry(Line line) {
        var gtin = line.get(GTIN).orElse("");
        var before = ProductKey.gtin(gtin).flatMap(known::product);
        var draft = draft(line, gtin, before.map(ProductRow::facts));
        FIELDS.check(line, draft.violations());
        checkUnique(line, draft);
        return new Entry(
                draft,
                brand(line, before),
                policies(line, before),
                files.find(line, PICTURE, FileKind.PICTURE));
    }

    private static ProductDraft draft(Line line, String gtin, Optional<ProductDraft> before) {
        return new ProductDraft(
                gtin,
                line.get(MODEL).orElse(""),
                line.get(NAME).orElse(""),
                BrandSheet.text(line, FAMILY, before.map(ProductDraft::family)),
                0,
                line.has(PICTURE) ? null : before.map(ProductSheet::pictureId).orElse(null),
                BrandSheet.text(line, RULE, before.map(ProductDraft::serialRule)),
                (line.has(DOMAIN) ? line.get(DOMAIN) : before.map(ProductSheet::domain))
                        .orElse(null),
                List.of());
    }

    private static @Nullable Long pictureId(ProductDraft product) {
        return product.pictureId();
    }

    private static @Nullable String domain(ProductDraft product) {
        return product.domain();
    }

    private void checkUnique(Line line, ProductDraft draft) {
        if (line.isRight(GTIN)) {
            once.check(line, GTIN, draft.gtin());
        }
        if (line.isRight(MODEL)) {
            once.check(line, MODEL, List.of(draft.model()));
            var holder = known.byModel().get(draft.model());
            if (holder != null && !holder.facts().gtin().equals(draft.gtin())) {
                line.wrong(MODEL, "modelTaken", draft.model(), holder.facts().gtin());
            }
        }
    }

    /// The one named; else the one it has; else the only one there is.
    private String brand(Line line, Optional<ProductRow> before) {
        var named = line.get(BRAND).or(() -> before.map(this::brandOf));
        if (named.isEmpty() && brands.size() == 1) {
            return brands.iterator().next();
        }
        if (named.isEmpty()) {
            line.wrong(BRAND, brands.isEmpty() ? "brandNone" : "brandOpen", List.copyOf(brands));
        } else if (!brands.contains(named.get())) {
            line.wrong(BRAND, "brandUnknown", named.get());
        }
        return named.orElse("");
    }

    private String brandOf(ProductRow product) {
        return known.brandCode(product.facts().brandId());
    }

    private List<String> policies(Line line, Optional<ProductRow> before) {
        if (!line.has(POLICIES)) {
            return before
                    .map(ProductRow::facts)
                    .map(ProductDraft::policyIds)
                    .orElse(List.of())
                    .stream()
                    .map(known::policyCode)
                    .toList();
        }
        var named = line.get(POLICIES).orElse(List.of());
        named.stream()
                .filter(code -> !policies.contains(code))
                .forEach(code -> line.wrong(POLICIES, "policyUnknown", code));
        return named;
    }

    /// A number has lost the leading zeros that a GTIN may have; they change nothing in it.
    private static String gtin(Cell cell) throws Unreadable {
        var text = Reads.TEXT.value(cell);
        return cell instanceof Cell.Numeric && text.length() < 14
                ? "0".repeat(14 - text.length()) + text
                : text;
    }
}
