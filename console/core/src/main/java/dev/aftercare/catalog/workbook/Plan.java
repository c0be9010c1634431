package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.coverage.CoverageType;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What a file asks for. To be carried out only if none of its lines has a problem.
record Plan(
        Optional<CompanyDraft> company,
        List<BrandSheet.Entry> brands,
        List<PolicyDraft> policies,
        List<ProductSheet.Entry> products,
        List<ContentSheet.Entry> steps,
        List<ContentSheet.Entry> manuals) {

    static Plan of(CatalogFile file, Known known, NamedFiles files) {
        var company = CompanySheet.check(file.of(SheetName.COMPANY));
        var brands = new BrandSheet(known, files, new Once()).check(file.of(SheetName.BRANDS));
        var policies =
                new PolicySheet(policyTypes(known), new Once()).check(file.of(SheetName.POLICIES));
        var products =
                new ProductSheet(
                                known,
                                files,
                                brandCodes(known, brands),
                                policyCodes(known, policies),
                                new Once())
                        .check(file.of(SheetName.PRODUCTS));
        var gtins = gtins(known, products);
        return new Plan(
                company,
                brands,
                policies,
                products,
                new ContentSheet(gtins, files, new Once()).checkSteps(file.of(SheetName.STEPS)),
                new ContentSheet(gtins, files, new Once())
                        .checkManuals(file.of(SheetName.MANUALS)));
    }

    private static Set<String> brandCodes(Known known, List<BrandSheet.Entry> brands) {
        var codes = new HashSet<>(known.brands().keySet());
        brands.forEach(entry -> codes.add(entry.draft().code()));
        return codes;
    }

    private static Map<String, CoverageType> policyTypes(Known known) {
        var types = new HashMap<String, CoverageType>();
        known.policies().forEach((code, policy) -> types.put(code, policy.type()));
        return types;
    }

    private static Set<String> policyCodes(Known known, List<PolicyDraft> policies) {
        var codes = new HashSet<>(known.policies().keySet());
        policies.forEach(draft -> codes.add(draft.code()));
        return codes;
    }

    /// By GTIN and by model code; a code that the file gives to a product is that product's.
    private static Map<String, String> gtins(Known known, List<ProductSheet.Entry> products) {
        var gtins = new HashMap<String, String>();
        known.byModel().forEach((model, product) -> gtins.put(model, product.facts().gtin()));
        known.byGtin().keySet().forEach(gtin -> gtins.put(gtin, gtin));
        for (var entry : products) {
            gtins.put(entry.draft().model(), entry.draft().gtin());
            gtins.put(entry.draft().gtin(), entry.draft().gtin());
        }
        return gtins;
    }
}
