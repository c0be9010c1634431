package dev.aftercare.importing.session;

import dev.aftercare.importing.columns.Column;
import dev.aftercare.importing.units.UnitColumns;

import java.util.List;

/// A column of the sheet and what it was taken for.
///
/// @param index from 0, as [ReviewRow#cells] and problems count
/// @param letters `AA`
/// @param header as it stands, empty where there is none
/// @param hidden in the sheet
/// @param samples the first values below the header that are not empty, at most five
public record SessionColumn(
        int index,
        String letters,
        String header,
        ColumnUse use,
        MappedBy by,
        boolean hidden,
        List<String> samples) {

    /// How it is known what a column is.
    public enum MappedBy {
        /// Its header is a word for it, in one of the languages that factories write.
        HEADER,
        /// Its values look like it.
        CONTENT,
        PERSON,
        /// Nothing says what it is: it is kept by its name.
        NOTHING
    }

    /// What a column can be taken for.
    ///
    /// @param required without it a row is no unit; instead of a product column one product can be
    ///   chosen for the whole file
    public record FieldChoice(String key, boolean required) {}

    public SessionColumn {
        samples = List.copyOf(samples);
    }

    /// In the order of importance.
    public static List<FieldChoice> fields() {
        return UnitColumns.TARGET.columns().stream().map(SessionColumn::choice).toList();
    }

    private static FieldChoice choice(Column column) {
        return new FieldChoice(column.key(), column.required());
    }
}
