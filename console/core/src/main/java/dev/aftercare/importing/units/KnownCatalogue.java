package dev.aftercare.importing.units;

import dev.aftercare.catalog.ProductKey;
import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.company.Company;
import dev.aftercare.units.bulk.CatalogueUnmoved;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What rows are checked against, as it was when an import began.
///
/// @param moves how often it had changed ([CatalogueUnmoved])
/// @param today in the company's zone
public record KnownCatalogue(
        Map<String, KnownProduct> byGtin,
        Map<String, KnownProduct> byModel,
        Map<String, Long> policies,
        long moves,
        LocalDate today) {

    /// A product that rows can name.
    public record KnownProduct(long id, String gtin, String model, SerialRule rule) {}

    public static KnownCatalogue read(StatelessSession session, Clock clock) {
        long moves = CatalogueUnmoved.moves(session); // first: what moves later is then noticed
        var byGtin = new HashMap<String, KnownProduct>();
        var byModel = new HashMap<String, KnownProduct>();
        for (var row : Products.all(session)) {
            var facts = row.facts();
            var product = new KnownProduct(row.id(), facts.gtin(), facts.model(), row.rule());
            byGtin.put(facts.gtin(), product);
            byModel.put(facts.model(), product);
            byModel.putIfAbsent(folded(facts.model()), product);
        }
        var policies = new HashMap<String, Long>();
        Policies.all(session).forEach(policy -> policies.put(folded(policy.code()), policy.id()));
        return new KnownCatalogue(
                byGtin, byModel, policies, moves, Company.read(session).today(clock));
    }

    public Collection<KnownProduct> products() {
        return byGtin.values();
    }

    /// By GTIN of any length or model code.
    @Nullable KnownProduct product(String text) {
        var exact = byModel.get(text);
        if (exact != null) {
            return exact;
        }
        var gtin = ProductKey.gtin(text.replace(" ", "")).map(byGtin::get);
        return gtin.orElseGet(() -> byModel.get(folded(text)));
    }

    public Optional<KnownProduct> find(String typed) {
        return Optional.ofNullable(product(typed.strip()));
    }

    @Nullable Long policy(String code) {
        return policies.get(folded(code));
    }

    /// So that `a300` finds A300 where no other product is called so.
    private static String folded(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
