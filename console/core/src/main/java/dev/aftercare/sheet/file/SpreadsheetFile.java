package dev.aftercare.sheet.file;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.ReadingLimits;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.delimited.DelimitedSpreadsheet;
import dev.aftercare.sheet.xlsx.XlsxSpreadsheet;

import java.nio.file.Path;

/// Opens a file by what it contains; its name's ending is not asked.
public final class SpreadsheetFile {
    private SpreadsheetFile() {}

    public static Spreadsheet open(Path file) {
        return open(file, ReadingLimits.STANDARD);
    }

    /// Refused are FileEncrypted, FileToSaveAsXlsx, FileNotASpreadsheet, FileDamaged and
    /// FileOverLimit; a file that is not there or may not be read is a
    /// [java.io.UncheckedIOException].
    public static Spreadsheet open(Path file, ReadingLimits limits) {
        return switch (FileFormat.of(file)) {
            case XLSX -> XlsxSpreadsheet.open(file, limits);
            case DELIMITED -> DelimitedSpreadsheet.open(file, limits);
            case XLS -> throw new Refused(new Refusal.FileToSaveAsXlsx("xls"));
            case ENCRYPTED -> throw new Refused(new Refusal.FileEncrypted());
            case OTHER -> throw new Refused(new Refusal.FileNotASpreadsheet());
        };
    }
}
