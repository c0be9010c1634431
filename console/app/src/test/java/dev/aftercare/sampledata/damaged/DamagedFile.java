package dev.aftercare.sampledata.damaged;

import static dev.aftercare.sampledata.damaged.Layout.HEADER_ROW;
import static dev.aftercare.sampledata.damaged.Layout.ROWS;

import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Row;
import dev.aftercare.sampledata.ooxml.Sheet;
import dev.aftercare.sampledata.ooxml.Workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// 12,000 rows below the header, some damaged, and beside them two lists: each problem an importer
/// must report, and each unit it must import all the same.
public final class DamagedFile {
    private static final Cell FORMATTED = new Cell.Empty();

    private final Random random = new Random(12_000);
    private final Shapes shapes = new Shapes(random);
    private final Sheet sheet = new Sheet("Units");
    private final List<Line> lines = new Layout(shapes, random).lines();

    private DamagedFile() {}

    public static void write(Path folder) throws IOException {
        var file = new DamagedFile();
        file.plant();
        file.wrapPallets();
        file.fillSheet();
        new Workbook(lists(), notes(), file.sheet).write(folder.resolve("damaged-12000.xlsx"));
        Files.write(
                folder.resolve("damaged-12000.expected.csv"),
                csv("sheet,cell,code,true_serial", file.problems()));
        Files.write(folder.resolve("damaged-12000.units.csv"), csv("gtin,serial", file.units()));
    }

    private void plant() {
        var pool = new Pool(lines, random);
        RowDamage.plant(pool, sheet, shapes);
        SerialDamage.plant(pool);
        FieldDamage.plant(pool);
    }

    /// Merged cells where they do no harm: one pallet number beside eighteen rows.
    private void wrapPallets() {
        for (int first = 41; first + 17 < ROWS; first += 60) {
            var top = lines.get(first);
            sheet.merge(
                    top.address(Column.PALLET)
                            + ":"
                            + lines.get(first + 17).address(Column.PALLET));
            if (top.standsForUnit()) {
                top.put(Column.PALLET, "P-" + (1000 + first / 60));
            }
        }
    }

    private void fillSheet() {
        sheet.add(1, "Nordvik Home – collected deliveries, both plants");
        sheet.merge("A1:G1");
        sheet.add(HEADER_ROW, Arrays.stream(Column.values()).map(Column::header).toArray());
        lines.stream().filter(this::isWritten).map(l -> l.row(FORMATTED)).forEach(sheet::add);
        for (int i = 1; i <= 5; i++) {
            sheet.add(formatted(HEADER_ROW + ROWS + i));
        }
        sheet.hideColumn(Column.ERP.index());
    }

    /// Blank rows are left out, where the row after them says where it stands.
    private boolean isWritten(Line line) {
        int next = line.row() - HEADER_ROW;
        boolean isCounted = next < ROWS && !lines.get(next).addressed();
        return !line.isBlank() || !line.addressed() || isCounted;
    }

    private static Row formatted(int row) {
        var cells = new TreeMap<Integer, Cell>();
        Arrays.stream(Column.values()).forEach(column -> cells.put(column.index(), FORMATTED));
        return new Row(row, cells, false, true);
    }

    private Stream<String> problems() {
        return lines.stream().flatMap(line -> line.problems(sheet.name()).stream());
    }

    private Stream<String> units() {
        return lines.stream()
                .map(Line::ready)
                .flatMap(Optional::stream)
                .map((Made unit) -> unit.product().gtin() + "," + unit.serial());
    }

    private static List<String> csv(String header, Stream<String> lines) {
        return Stream.concat(Stream.of(header), lines).toList();
    }

    /// Hidden, first of the tabs, and with headers as good as those of the units.
    private static Sheet lists() {
        var sheet = new Sheet("_lists", true);
        sheet.add(1, "Product", "Serial number", "Made on", "Country", "Channel");
        sheet.add(2, "A300", "A3-00-000000", "", "SE", "Retail");
        sheet.add(3, "V12", "V12-00-000000", "", "DE", "Online");
        return sheet;
    }

    private static Sheet notes() {
        var sheet = new Sheet("Notes");
        sheet.add(1, "Please read");
        sheet.add(2, "Serial numbers are on the sheet Units. Pallets are wrapped by product.");
        sheet.add(3, "Plant 2 sends its list by mail; the rows are pasted below those of plant 1.");
        return sheet;
    }
}
