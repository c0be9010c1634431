package dev.aftercare.catalog.content;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Setup steps and manuals of products. The static methods work within somebody's transaction.
public final class Guide {
    private final Database database;

    public Guide(Database database) {
        this.database = database;
    }

    /// The setup guide in this language, else in English; empty where there is neither.
    public InLanguage<Step> steps(long productId, String language) {
        return database.read(session -> Shelf.STEPS.best(session, productId, language));
    }

    /// The manuals in this language, else in English; empty where there is neither.
    public InLanguage<Manual> manuals(long productId, String language) {
        return database.read(session -> Shelf.MANUALS.best(session, productId, language));
    }

    /// All there is about a product, in all languages.
    public ProductContent content(long productId) {
        return database.read(session -> content(session, productId));
    }

    private static ProductContent content(StatelessSession session, long productId) {
        return new ProductContent(
                productId,
                Shelf.STEPS.all(session, productId),
                Shelf.MANUALS.all(session, productId));
    }

    /// Makes this all there is about a product. `seen` is what the actor looked at: refused if
    /// somebody was faster.
    public ProductContent edit(Actor actor, ProductContent seen, ProductContent wanted) {
        Invalid.ifAny(wanted.violations());
        return database.write(actor, tx -> edit(tx, seen, wanted));
    }

    /// Steps and manuals have no version of their own: who edits them waits for each other at their
    /// product, and compares.
    private static ProductContent edit(Transaction tx, ProductContent seen, ProductContent wanted) {
        long product = seen.productId();
        Sql.of("select id from product where id = ? for update", product).number(tx.session());
        if (!content(tx.session(), product).equals(seen)) {
            throw new Refused(new Refusal.Changed("guide"));
        }
        boolean steps = Shelf.STEPS.replace(tx, product, seen.steps(), wanted.steps());
        boolean manuals = Shelf.MANUALS.replace(tx, product, seen.manuals(), wanted.manuals());
        if (steps || manuals) {
            tx.did(
                    new Deed(
                            "guide.edit",
                            Subject.of("product", product),
                            Edited.of(seen, wanted),
                            Edited.of(wanted, seen),
                            null));
        } else {
            tx.leaveAsItWas();
        }
        return content(tx.session(), product);
    }

    /// What history keeps of an edit: those that were otherwise before, or after, whole; of a guide
    /// in five languages mostly one changes.
    private record Edited(Map<String, List<Step>> steps, Map<String, List<Manual>> manuals) {
        static Edited of(ProductContent content, ProductContent other) {
            return new Edited(
                    without(content.steps(), other.steps()),
                    without(content.manuals(), other.manuals()));
        }

        private static <T> Map<String, List<T>> without(
                Map<String, List<T>> all, Map<String, List<T>> same) {
            var left = new TreeMap<String, List<T>>();
            all.forEach(
                    (language, items) -> {
                        var others = same.getOrDefault(language, List.of());
                        var changed = items.stream().filter(one -> !others.contains(one)).toList();
                        if (!changed.isEmpty()) {
                            left.put(language, changed);
                        }
                    });
            return left;
        }
    }

    /// How many of each there are, in all languages, by product; products without any are left out.
    public Map<Long, Count> counts() {
        return database.read(Guide::counts);
    }

    public record Count(long steps, long manuals) {}

    private static Map<Long, Count> counts(StatelessSession session) {
        var counts = new TreeMap<Long, Count>();
        Sql.of("select product_id, sum(steps) as steps, sum(manuals) as manuals from (")
                .plus("select product_id, 1 as steps, 0 as manuals from setup_step")
                .plus("union all select product_id, 0, 1 from manual) x group by product_id")
                .each(
                        session,
                        row ->
                                counts.put(
                                        row.number("product_id"),
                                        new Count(row.number("steps"), row.number("manuals"))));
        return counts;
    }

    /// Makes these the steps of the product in this language. Says whether that changed anything.
    public static boolean putSteps(Transaction tx, long productId, InLanguage<Step> steps) {
        steps.items().forEach(step -> Invalid.ifAny(step.violations()));
        return Shelf.STEPS.replace(tx, productId, steps);
    }

    /// Makes these the manuals of the product in this language. Says whether that changed anything.
    public static boolean putManuals(Transaction tx, long productId, InLanguage<Manual> manuals) {
        manuals.items().forEach(manual -> Invalid.ifAny(manual.violations()));
        return Shelf.MANUALS.replace(tx, productId, manuals);
    }
}
