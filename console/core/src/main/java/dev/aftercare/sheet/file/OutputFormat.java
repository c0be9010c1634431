package dev.aftercare.sheet.file;

import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.delimited.DelimitedSpreadsheet;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a file becomes, by its name's ending: a program opens it by that.
public enum OutputFormat {
    XLSX('\0'),
    CSV(','),
    TSV('\t'),
    TXT('\t');

    private final char delimiter;

    OutputFormat(char delimiter) {
        this.delimiter = delimiter;
    }

    /// Empty if the name ends like no spreadsheet.
    public static Optional<OutputFormat> of(Path file) {
        var name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(one -> name.endsWith(one.ending())).findFirst();
    }

    private String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /// Whether its cells are nothing but texts.
    public boolean isText() {
        return this != XLSX;
    }

    /// That of the source where the ending leaves it open: many a .csv has semicolons.
    char delimiter(Spreadsheet source) {
        return this != TSV && source instanceof DelimitedSpreadsheet text
                ? text.delimiter()
                : delimiter;
    }
}
