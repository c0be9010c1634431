package dev.aftercare.catalog.content;

import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Invalid;

import org.hibernate.StatelessSession;

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
