package dev.aftercare.sampledata;

import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Row;
import dev.aftercare.sampledata.ooxml.Sheet;
import dev.aftercare.sampledata.ooxml.Workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

/// 12,000 rows below the header, some damaged, and beside them two lists: each problem an importer
/// must report, and each unit it must import all the same.
final class DamagedFile {
    private static final int HEADER_ROW = 3;
    private static final int ROWS = 12_000;
    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 15);
    private static final List<String> SUMS =
            List.of("Zwischensumme", "Summe", "Total", "Subtotal", "Sous-total", "Suma");

    private final Random random = new Random(12_000);
    private final Shapes shapes = new Shapes(random);
    private final Sheet sheet = new Sheet("Units");
    private final List<Line> lines = new ArrayList<>();

    static void write(Path folder) throws IOException {
        var file = new DamagedFile();
        file.fill();
        file.plant();
        file.save(folder);
    }

    private void fill() {
        var air = units(Product.A300).iterator();
        var floor = units(Product.V12).iterator();
        for (int i = 1; i <= ROWS; i++) {
            var line = new Line(HEADER_ROW + i, i % 300 < 290 || i < 300);
            if (!isSpecial(i)) {
                var unit = next(random.nextInt(5) < 2 ? air : floor, air, floor);
                line.standFor(unit, shapes.cells(i, unit));
            }
            lines.add(line);
            special(i, line);
        }
    }

    private static List<Made> units(Product product) {
        return new Production(product, FROM, TO, ROWS, 100_001).units(0);
    }

    /// One unit of one product, and the other product's day moves on with it.
    private static Made next(Iterator<Made> which, Iterator<Made> air, Iterator<Made> floor) {
        var a = air.next();
        var b = floor.next();
        return which == air ? a : b;
    }

    private static boolean isSpecial(int i) {
        return i % 200 == 0 || i % 500 == 499 || i % 1000 == 1 && i > 1 || i == 77;
    }

    /// Blank rows between pallets, sums below them, the header again on each printed page.
    private void special(int i, Line line) {
        if (!isSpecial(i)) {
            return;
        }
        if (i % 200 == 0 && i < ROWS || i == 77) {
            blank(i, line);
            return;
        }
        line.standForNoUnit();
        if (i % 1000 == 1) {
            Arrays.stream(Column.values()).forEach(c -> line.put(c, c.header()));
            line.wrong(Column.POSITION, Code.ROW_HEADER);
        } else {
            var word = SUMS.get(i / 500 % SUMS.size());
            var column = List.of(Column.POSITION, Column.LOT, Column.SHIPPED_TO).get(i / 500 % 3);
            line.put(column, i % 1000 == 999 ? word + ":" : word);
            line.put(Column.ERP, Cell.number(i - i / 200));
            line.wrong(column, Code.ROW_SUBTOTAL);
        }
    }

    /// Nothing at all, or cells with a format only.
    private static void blank(int i, Line line) {
        if (i % 3 == 0) {
            line.put(Column.POSITION, new Cell.Empty());
            line.put(Column.SERIAL, new Cell.Empty());
        }
    }

    private void plant() {
        var pool = new Pool(lines, random);
        RowDamage.plant(pool, sheet, shapes);
        SerialDamage.plant(pool);
        FieldDamage.plant(pool);
        for (int first = 41; first + 20 < ROWS; first += 60) {
            sheet.merge(
                    lines.get(first).address(Column.PALLET)
                            + ":"
                            + lines.get(first + 17).address(Column.PALLET));
            if (!lines.get(first).isBlank() && !isSpecial(first + 1)) {
                lines.get(first).put(Column.PALLET, "P-" + (1000 + first / 60));
            }
        }
    }

    private void save(Path folder) throws IOException {
        sheet.add(1, "Nordvik Home – collected deliveries, both plants");
        sheet.merge("A1:G1");
        sheet.add(HEADER_ROW, Arrays.stream(Column.values()).map(Column::header).toArray());
        lines.stream()
                .filter(this::isWritten)
                .map(l -> l.row(new Cell.Empty()))
                .forEach(sheet::add);
        for (int i = 1; i <= 5; i++) {
            sheet.add(formatted(HEADER_ROW + ROWS + i));
        }
        sheet.hideColumn(Column.ERP.ordinal());
        new Workbook(lists(), notes(), sheet).write(folder.resolve("damaged-12000.xlsx"));
        Files.write(
                folder.resolve("damaged-12000.expected.csv"),
                csv(
                        "sheet,cell,code,true_serial",
                        lines.stream().flatMap(line -> line.problems(sheet.name()).stream())));
        Files.write(
                folder.resolve("damaged-12000.units.csv"),
                csv(
                        "gtin,serial",
                        lines.stream()
                                .map(Line::ready)
                                .flatMap(Optional::stream)
                                .map(unit -> unit.product().gtin() + "," + unit.serial())));
    }

    /// Blank rows are left out, where the row after them says where it stands.
    private boolean isWritten(Line line) {
        int next = line.row() - HEADER_ROW;
        return !line.isBlank() || !line.addressed() || next < ROWS && !lines.get(next).addressed();
    }

    private static Row formatted(int row) {
        var cells = new TreeMap<Integer, Cell>();
        Arrays.stream(Column.values()).forEach(c -> cells.put(c.ordinal(), new Cell.Empty()));
        return new Row(row, cells, false, true);
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
