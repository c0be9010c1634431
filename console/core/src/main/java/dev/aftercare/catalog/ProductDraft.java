package dev.aftercare.catalog;

import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// A product as somebody wants it.
///
/// @param gtin kept as 14 digits, also where 8, 12 or 13 were typed
/// @param model what the maker calls it; people may type it instead of the GTIN
/// @param serialRule a [SerialRule], empty for none
/// @param domain what is printed into its codes, null for the brand's
/// @param policyIds in ascending order, each once
public record ProductDraft(
        String gtin,
        String model,
        String name,
        String family,
        long brandId,
        @Nullable Long pictureId,
        String serialRule,
        @Nullable String domain,
        List<Long> policyIds) {

    public ProductDraft {
        gtin = ProductKey.gtin(gtin).orElse(gtin);
        policyIds = policyIds.stream().sorted().distinct().toList();
    }

    /// The same product of this brand, with this picture and these policies.
    public ProductDraft referringTo(long brand, @Nullable Long picture, List<Long> policies) {
        return new ProductDraft(
                gtin, model, name, family, brand, picture, serialRule, domain, policies);
    }

    public List<Violation> violations() {
        var fields =
                new Check()
                        .text("model", model, 60)
                        .text("name", name, 200)
                        .atMost("family", family, 60)
                        .atMost("serialRule", serialRule, 200)
                        .that(
                                "domain",
                                domain == null || Domains.isHostName(domain),
                                "domain",
                                String.valueOf(domain))
                        .violations();
        return Stream.of(
                        ProductKey.violations("gtin", gtin),
                        fields,
                        SerialRule.violations("serialRule", serialRule))
                .flatMap(List::stream)
                .toList();
    }
}
