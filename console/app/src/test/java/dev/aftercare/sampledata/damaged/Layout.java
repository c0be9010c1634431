package dev.aftercare.sampledata.damaged;

import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.factory.Production;
import dev.aftercare.sampledata.ooxml.Cell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// The rows before anything happens to them: units of two products as they come, a blank row after
/// each pallet, sums, and the header again on each printed page.
record Layout(Shapes shapes, Random random) {
    static final int HEADER_ROW = 3;
    static final int ROWS = 12_000;

    private static final LocalDate FROM = LocalDate.of(2025, 9, 1);
    private static final LocalDate TO = LocalDate.of(2026, 5, 15);
    private static final List<String> SUMS =
            List.of("Zwischensumme", "Summe", "Total", "Subtotal", "Sous-total", "Suma");
    private static final List<Column> PLACES =
            List.of(Column.POSITION, Column.LOT, Column.SHIPPED_TO);

    private enum Kind {
        UNIT,
        BLANK,
        SUM,
        HEADER
    }

    List<Line> lines() {
        var air = units(Product.A300);
        var floor = units(Product.V12);
        var lines = new ArrayList<Line>(ROWS);
        for (int i = 1; i <= ROWS; i++) {
            var line = new Line(HEADER_ROW + i, isAddressed(i));
            var unit = (random.nextInt(5) < 2 ? air : floor).get(i - 1);
            switch (kind(i)) {
                case UNIT -> line.standFor(unit, shapes.cells(i, unit));
                case BLANK -> blank(i, line);
                case SUM -> sum(i / 500, line);
                case HEADER -> header(line);
            }
            lines.add(line);
        }
        return lines;
    }

    private static List<Made> units(Product product) {
        return new Production(product, FROM, TO, ROWS, 100_001).units(0);
    }

    private static Kind kind(int i) {
        if (i % 500 == 499 || i == ROWS) {
            return Kind.SUM;
        }
        if (i % 1000 == 1 && i > 1) {
            return Kind.HEADER;
        }
        return i % 200 == 0 || i == 77 ? Kind.BLANK : Kind.UNIT;
    }

    /// Ten rows in three hundred leave it to the reader to count.
    private static boolean isAddressed(int i) {
        return i < 300 || i % 300 < 290;
    }

    /// Nothing at all, or cells with a format only.
    private static void blank(int i, Line line) {
        if (i % 3 == 0) {
            line.put(Column.POSITION, new Cell.Empty());
            line.put(Column.SERIAL, new Cell.Empty());
        }
    }

    private static void sum(int nth, Line line) {
        var word = SUMS.get(nth % SUMS.size());
        var column = PLACES.get(nth % PLACES.size());
        line.put(column, nth % 2 == 0 ? word : word + ":");
        line.put(Column.ERP, Cell.number(nth * 497L));
        line.wrong(column, Code.ROW_SUBTOTAL);
    }

    private static void header(Line line) {
        Arrays.stream(Column.values()).forEach(column -> line.put(column, column.header()));
        line.wrong(Column.POSITION, Code.ROW_HEADER);
    }
}
