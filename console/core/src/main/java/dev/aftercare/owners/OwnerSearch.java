package dev.aftercare.owners;

import dev.aftercare.database.sql.Sql;

import java.util.Collections;
import java.util.Optional;

/// What a text that somebody typed asks of the table of owners: up to a hundred ids.
final class OwnerSearch {
    private static final int MOST = 100;

    /// Empty if nothing in the text can be searched for.
    static Optional<Sql> ids(String text) {
        if (text.contains("@")) {
            return Optional.of(limited(byEmail(text)));
        }
        return PhoneNumber.of(text)
                .map(OwnerSearch::byPhone)
                .or(() -> byWords(text))
                .map(OwnerSearch::limited);
    }

    private static Sql limited(Sql ids) {
        return Sql.of("select id from (").plus(ids).plus(") found order by id limit ?", MOST);
    }

    private static Sql byEmail(String beginning) {
        return Sql.of(
                "select id from owner where email_key like ?", literal(Email.key(beginning)) + '%');
    }

    /// Numbers that end as this one does, and this one written without its country.
    private static Sql byPhone(PhoneNumber phone) {
        var shorter = phone.shorterWords();
        return Sql.of("select owner_id as id from owner_word where word like ?", phone.word() + '%')
                .plus("union select owner_id from owner_word")
                .plus(
                        "where word in ("
                                + String.join(", ", Collections.nCopies(shorter.size(), "?"))
                                + ")",
                        shorter.toArray());
    }

    private static Optional<Sql> byWords(String text) {
        var words = NameWords.of(text);
        return words.stream()
                .map(
                        word ->
                                Sql.of(
                                        "select owner_id as id from owner_word where word like ?",
                                        word + '%'))
                .reduce((some, next) -> some.plus("intersect").plus(next))
                .map(
                        named ->
                                words.size() > 1
                                        ? named
                                        : named.plus("union").plus(byEmail(text.strip())));
    }

    private static String literal(String beginning) {
        return beginning.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private OwnerSearch() {}
}
