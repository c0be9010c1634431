package dev.aftercare.importing.session;

import dev.aftercare.files.Content;
import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.columns.TableFinder;
import dev.aftercare.importing.columns.TableFinder.Guess;
import dev.aftercare.importing.session.SheetPreview.PreviewRow;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Sheet.Visibility;
import dev.aftercare.sheet.Spreadsheet;
import dev.aftercare.sheet.file.SpreadsheetFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The file of a session, open: a copy of its own, so that whatever happens to the original, this
/// stays what is kept in the database.
final class KeptFile implements AutoCloseable {
    private static final int PREVIEWED = 30;

    /// What file names of some system may not hold.
    private static final Pattern NOT_EVERYWHERE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}]");

    private final Path copy;
    private final Spreadsheet spreadsheet;
    private final List<SheetPreview> sheets;

    /// @param name the file's name: a sheet of delimited text is called by it
    /// @throws Refused if it is no spreadsheet that can be read
    static KeptFile copyOf(String name, Content content) {
        try {
            var folder = Files.createTempDirectory("aftercare-");
            var copy = folder.resolve(NOT_EVERYWHERE.matcher(name).replaceAll("_"));
            boolean kept = false;
            try (var in = content.open()) {
                Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
                var file = new KeptFile(copy);
                kept = true;
                return file;
            } finally {
                if (!kept) {
                    delete(copy);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path copy) throws IOException {
        Files.deleteIfExists(copy);
        Files.deleteIfExists(copy.getParent());
    }

    private KeptFile(Path copy) {
        this.copy = copy;
        this.spreadsheet = SpreadsheetFile.open(copy);
        var previews = new ArrayList<SheetPreview>();
        try {
            spreadsheet.sheets().forEach(sheet -> previews.add(preview(sheet)));
        } catch (Refused e) {
            spreadsheet.close();
            throw e;
        }
        this.sheets = previews;
    }

    private SheetPreview preview(Sheet sheet) {
        var rows = spreadsheet.firstRows(sheet, PREVIEWED).stream().map(KeptFile::preview).toList();
        return new SheetPreview(sheet.name(), isHidden(sheet), rows);
    }

    private static PreviewRow preview(Row row) {
        return new PreviewRow(row.number(), row.cells().stream().map(CellText::of).toList());
    }

    private static boolean isHidden(Sheet sheet) {
        return sheet.visibility() != Visibility.VISIBLE;
    }

    Content content() {
        return Content.of(copy);
    }

    Spreadsheet spreadsheet() {
        return spreadsheet;
    }

    List<SheetPreview> sheets() {
        return sheets;
    }

    int hiddenSheets() {
        return (int) spreadsheet.sheets().stream().filter(KeptFile::isHidden).count();
    }

    /// The sheet of this name; a single one is meant by any.
    ///
    /// @throws Refused if there is none
    Sheet sheet(String name) {
        var all = spreadsheet.sheets();
        return all.stream()
                .filter(sheet -> sheet.name().equals(name) || all.size() == 1)
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.NotFound("sheet", name)));
    }

    /// The table that the file most likely means; else the first rows that are shown.
    Guess guess(TableFinder finder) {
        return finder.guess(spreadsheet)
                .orElseGet(
                        () -> {
                            var sheet = firstWithRows();
                            return finder.guess(spreadsheet, sheet, firstRow(sheet));
                        });
    }

    private Sheet firstWithRows() {
        return spreadsheet.sheets().stream()
                .filter(sheet -> !isHidden(sheet) && !preview(sheet).firstRows().isEmpty())
                .findFirst()
                .orElseThrow(() -> new Refused(new Refusal.TableNotFound("units")));
    }

    private int firstRow(Sheet sheet) {
        return preview(sheet).firstRows().getFirst().number();
    }

    @Override
    public void close() {
        spreadsheet.close();
        try {
            delete(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
