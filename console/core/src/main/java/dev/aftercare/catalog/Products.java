package dev.aftercare.catalog;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.bulk.CatalogueUnmoved;
import dev.aftercare.units.bulk.Restanding;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What the maker sells. The static methods work within somebody's transaction.
public final class Products {
    private final Database database;

    public Products(Database database) {
        this.database = database;
    }

    /// In the order of their GTINs.
    public List<ProductRow> all() {
        return database.read(Products::all);
    }

    public static List<ProductRow> all(StatelessSession session) {
        var policies = ProductPolicies.all(session);
        return new ProductRepository_(session)
                .all().stream()
                        .map(product -> product.row(policies.getOrDefault(product.id, List.of())))
                        .toList();
    }

    /// Finds what a feature keeps the id of.
    ///
    /// @throws Refused if there is no such product
    public ProductRow byId(long id) {
        return database.read(session -> byId(session, id));
    }

    public static ProductRow byId(StatelessSession session, long id) {
        return row(session, require(session, id));
    }

    /// Finds what a person typed: a GTIN of 8, 12, 13 or 14 digits, else a model code.
    public Optional<ProductRow> byGtinOrModel(String typed) {
        return database.read(session -> byGtinOrModel(session, typed));
    }

    public static Optional<ProductRow> byGtinOrModel(StatelessSession session, String typed) {
        var products = new ProductRepository_(session);
        return ProductKey.gtin(typed)
                .flatMap(products::byGtin)
                .or(() -> products.byModel(typed))
                .map(product -> row(session, product));
    }

    public ProductRow add(Actor actor, ProductDraft draft) {
        Invalid.ifAny(draft.violations());
        return database.write(
                actor,
                tx -> {
                    var added = insert(tx, draft);
                    tx.did("product.add", added);
                    return added;
                });
    }

    /// Changes all but the GTIN. `seen` is what the actor looked at: refused if somebody was
    /// faster.
    public ProductRow edit(Actor actor, ProductRow seen, ProductDraft draft) {
        return edit(actor, seen, draft, Progress.silent());
    }

    /// The same, watched: other policies move the estimates of its units, which may take long.
    public ProductRow edit(Actor actor, ProductRow seen, ProductDraft draft, Progress progress) {
        Invalid.ifAny(draft.violations());
        return database.write(
                actor,
                tx -> {
                    var product = require(tx.session(), seen.id());
                    Refused.ifChanged("product", seen.version(), product.version);
                    var before = row(tx.session(), product);
                    if (before.facts().equals(draft)) {
                        tx.leaveAsItWas();
                        return before;
                    }
                    mustKeepPrintedDomain(before, draft);
                    var after = update(tx, product, draft, progress);
                    tx.did("product.edit", before, after);
                    return after;
                });
    }

    /// Adds the product of this GTIN or changes it, within the caller's transaction and under its
    /// deed.
    public static Put put(Transaction tx, ProductDraft draft) {
        Invalid.ifAny(draft.violations());
        var there = new ProductRepository_(tx.session()).byGtin(draft.gtin());
        if (there.isEmpty()) {
            return Put.added(tx, insert(tx, draft).subject());
        }
        var before = row(tx.session(), there.get());
        if (before.facts().equals(draft)) {
            return Put.none(before.subject());
        }
        return Put.changed(tx, update(tx, there.get(), draft, Progress.silent()).subject());
    }

    private static ProductRow insert(Transaction tx, ProductDraft draft) {
        var product = new Product(draft);
        new ProductRepository_(tx.session()).insert(product);
        ProductPolicies.replace(tx.session(), product.id, draft.policyIds());
        return product.row(draft.policyIds());
    }

    private static ProductRow update(
            Transaction tx, Product product, ProductDraft draft, Progress progress) {
        mustCompareAlike(tx.session(), product, draft);
        boolean ruled = product.serialRule.equals(draft.serialRule());
        product.take(draft);
        new ProductRepository_(tx.session()).update(product);
        if (!ruled) {
            CatalogueUnmoved.move(tx);
        }
        if (!ProductPolicies.of(tx.session(), product.id).equals(draft.policyIds())) {
            ProductPolicies.replace(tx.session(), product.id, draft.policyIds());
            Restanding.ofProduct(tx, product.id, progress);
        }
        return product.row(draft.policyIds());
    }

    /// What stands on labels stays; a file that names another domain changes what is not printed.
    private static void mustKeepPrintedDomain(ProductRow before, ProductDraft draft) {
        var printed = before.printedDomain();
        if (printed != null && !Objects.equals(before.facts().domain(), draft.domain())) {
            throw new Invalid(List.of(Violation.of("domain", "domainFixed", printed)));
        }
    }

    /// What the serials of its units are found by was made by the rule.
    private static void mustCompareAlike(
            StatelessSession session, Product product, ProductDraft draft) {
        boolean differ = SerialRule.of(product.serialRule).casesDiffer();
        if (SerialRule.of(draft.serialRule()).casesDiffer() != differ
                && Sql.of("select id from unit where product_id = ?", product.id)
                        .first(session, row -> row.number("id"))
                        .isPresent()) {
            throw new Invalid(List.of(Violation.of("serialRule", "casesFixed")));
        }
    }

    private static Product require(StatelessSession session, long id) {
        return new ProductRepository_(session)
                .byId(id)
                .orElseThrow(() -> new Refused(new Refusal.NotFound("product", Long.toString(id))));
    }

    private static ProductRow row(StatelessSession session, Product product) {
        return product.row(ProductPolicies.of(session, product.id));
    }
}
