package dev.aftercare.catalog.content;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.database.sql.StatementBatch;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/// A table of texts by product, language and number; the two there are differ in their names only.
///
/// @param table its name
/// @param file the column with the id of a picture or file
record Shelf<T>(String table, String file, Function<Chapter, T> read, Function<T, Chapter> write) {

    static final Shelf<Step> STEPS =
            new Shelf<>(
                    "setup_step",
                    "picture_id",
                    row -> new Step(row.no(), row.title(), row.body(), row.file()),
                    step -> new Chapter(step.no(), step.title(), step.text(), step.pictureId()));

    static final Shelf<Manual> MANUALS =
            new Shelf<>(
                    "manual",
                    "file_id",
                    row -> new Manual(row.no(), row.title(), row.body(), row.file()),
                    manual ->
                            new Chapter(
                                    manual.no(), manual.title(), manual.text(), manual.fileId()));

    private record Chapter(int no, String title, String body, @Nullable Long file) {}

    InLanguage<T> best(StatelessSession session, long productId, String wanted) {
        var there =
                Sql.of("select distinct language from " + table)
                        .plus("where product_id = ?", productId)
                        .list(session, row -> row.text("language"));
        var language = Languages.best(wanted, there).orElse(wanted);
        return new InLanguage<>(
                language, chapters(session, productId, language).stream().map(read).toList());
    }

    SortedMap<String, List<T>> all(StatelessSession session, long productId) {
        var all = new TreeMap<String, List<T>>();
        Sql.of("select language, no, title, body, " + file + " as file_id from " + table)
                .plus("where product_id = ? order by language, no", productId)
                .each(
                        session,
                        row ->
                                all.computeIfAbsent(row.text("language"), _ -> new ArrayList<>())
                                        .add(read.apply(chapter(row))));
        return all;
    }

    /// Makes these all there are. Says whether that changed anything.
    boolean replace(
            Transaction tx,
            long productId,
            Map<String, List<T>> before,
            Map<String, List<T>> wanted) {
        var languages = new TreeSet<>(before.keySet());
        languages.addAll(wanted.keySet());
        boolean changed = false;
        for (var language : languages) {
            var items = wanted.getOrDefault(language, List.of());
            changed |= replace(tx, productId, new InLanguage<>(language, items));
        }
        return changed;
    }

    boolean replace(Transaction tx, long productId, InLanguage<T> wanted) {
        var chapters =
                wanted.items().stream()
                        .map(write)
                        .sorted(Comparator.comparingInt(Chapter::no))
                        .toList();
        if (chapters(tx.session(), productId, wanted.language()).equals(chapters)) {
            return false;
        }
        Sql.of("delete from " + table)
                .plus("where product_id = ? and language = ?", productId, wanted.language())
                .update(tx.session());
        insert(tx.session(), productId, wanted.language(), chapters);
        tx.changed("product", productId);
        return true;
    }

    private void insert(
            StatelessSession session, long productId, String language, List<Chapter> chapters) {
        StatementBatch.run(
                session,
                "insert into "
                        + table
                        + " (product_id, language, no, title, body, "
                        + file
                        + ") values (?, ?, ?, ?, ?, ?)",
                batch ->
                        chapters.forEach(
                                chapter ->
                                        batch.add(
                                                productId,
                                                language,
                                                chapter.no(),
                                                chapter.title(),
                                                chapter.body(),
                                                chapter.file())));
    }

    private List<Chapter> chapters(StatelessSession session, long productId, String language) {
        return Sql.of("select no, title, body, " + file + " as file_id from " + table)
                .plus("where product_id = ? and language = ? order by no", productId, language)
                .list(session, Shelf::chapter);
    }

    private static Chapter chapter(SqlRow row) {
        return new Chapter(
                row.integer("no"),
                row.text("title"),
                row.text("body"),
                row.numberOrNull("file_id"));
    }
}
