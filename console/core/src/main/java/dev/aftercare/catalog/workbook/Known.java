package dev.aftercare.catalog.workbook;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.Brands;
import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.Policy;

import org.hibernate.StatelessSession;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// What the database had before the import, by the keys that spreadsheets use.
record Known(
        Map<String, BrandRow> brands,
        Map<String, Policy> policies,
        Map<String, ProductRow> byGtin,
        Map<String, ProductRow> byModel) {

    static Known in(StatelessSession session) {
        var products = Products.all(session);
        return new Known(
                Brands.all(session).stream()
                        .collect(Collectors.toMap(row -> row.facts().code(), Function.identity())),
                Policies.all(session).stream()
                        .collect(Collectors.toMap(Policy::code, Function.identity())),
                products.stream()
                        .collect(Collectors.toMap(row -> row.facts().gtin(), Function.identity())),
                products.stream()
                        .collect(
                                Collectors.toMap(row -> row.facts().model(), Function.identity())));
    }

    Optional<BrandRow> brand(String code) {
        return Optional.ofNullable(brands.get(code));
    }

    Optional<ProductRow> product(String gtin) {
        return Optional.ofNullable(byGtin.get(gtin));
    }

    String brandCode(long id) {
        return brands.values().stream()
                .filter(brand -> brand.id() == id)
                .map(brand -> brand.facts().code())
                .findFirst()
                .orElseThrow();
    }

    String policyCode(long id) {
        return policies.values().stream()
                .filter(policy -> policy.id() == id)
                .map(Policy::code)
                .findFirst()
                .orElseThrow();
    }
}
