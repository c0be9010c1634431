package dev.aftercare.search;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Batches and products, as a search shows them. Their tables are small: they are read as a whole.
final class CatalogueHits {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Sql PRODUCT = Sql.of("select id, name, model, gtin from product p where");

    /// Those with the text in their name, the latest first. What was undone has no units.
    static List<Hit.Batch> batches(StatelessSession session, String text, int most) {
        return Sql.of("select id, name, made_at, created from batch b where undone_at is null and")
                .plus(has("name", text))
                .plus("order by id desc limit " + most)
                .list(
                        session,
                        row ->
                                new Hit.Batch(
                                        row.number("id"),
                                        row.text("name"),
                                        row.instant("made_at"),
                                        row.number("created")));
    }

    /// Those with every word in their name or model, or with the text in their GTIN.
    static List<Hit.Product> products(StatelessSession session, String text, int most) {
        var words = PRODUCT.plus("gtin like ? escape '!' or (1 = 1", like(text));
        for (var word : BLANKS.split(text, -1)) {
            words = words.plus("and (").plus(has("name", word)).plus("or");
            words = words.plus(has("model", word)).plus(")");
        }
        return words.plus(") order by name, id limit " + most)
                .list(session, CatalogueHits::product);
    }

    static Optional<Hit.Product> product(StatelessSession session, String gtin) {
        return PRODUCT.plus("gtin = ?", gtin).first(session, CatalogueHits::product);
    }

    /// In any case; a database whose `lower` knows ASCII only still finds what is typed as it is
    /// written.
    private static Sql has(String column, String text) {
        return Sql.of("(lower(" + column + ") like ?", like(text.toLowerCase(Locale.ROOT)))
                .plus("escape '!' or " + column + " like ? escape '!')", like(text));
    }

    private static String like(String text) {
        return "%" + text.replaceAll("[!%_]", "!$0") + "%";
    }

    private static Hit.Product product(SqlRow row) {
        return new Hit.Product(
                row.number("id"), row.text("name"), row.text("model"), row.text("gtin"));
    }

    private CatalogueHits() {}
}
