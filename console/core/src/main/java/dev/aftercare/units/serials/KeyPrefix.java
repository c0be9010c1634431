package dev.aftercare.units.serials;

import dev.aftercare.database.sql.Sql;

/// The condition that a key begins with a text. Both databases compare keys byte by byte, so it is
/// a range of the column's index.
public final class KeyPrefix {

    /// Begun with `and`; of an empty text, nothing.
    public static Sql of(String column, String begin) {
        if (begin.isEmpty()) {
            return Sql.of("");
        }
        int last = begin.length() - 1;
        var end = begin.substring(0, last) + (char) (begin.charAt(last) + 1);
        return Sql.of("and " + column + " >= ? and " + column + " < ?", begin, end);
    }

    private KeyPrefix() {}
}
