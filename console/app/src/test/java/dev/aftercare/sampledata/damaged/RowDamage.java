package dev.aftercare.sampledata.damaged;

import static dev.aftercare.sampledata.damaged.Column.COUNTRY;
import static dev.aftercare.sampledata.damaged.Column.LOT;
import static dev.aftercare.sampledata.damaged.Column.MADE_ON;
import static dev.aftercare.sampledata.damaged.Column.PRODUCT;
import static dev.aftercare.sampledata.damaged.Column.SERIAL;
import static dev.aftercare.sampledata.damaged.Column.SHIPPED_ON;

import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Sheet;
import dev.aftercare.sampledata.ooxml.Style;

import java.util.List;
import java.util.function.UnaryOperator;

/// Damage that touches several rows, or one row twice.
final class RowDamage {
    private final Pool pool;
    private final Sheet sheet;
    private final Shapes shapes;

    private RowDamage(Pool pool, Sheet sheet, Shapes shapes) {
        this.pool = pool;
        this.sheet = sheet;
        this.shapes = shapes;
    }

    static void plant(Pool pool, Sheet sheet, Shapes shapes) {
        var damage = new RowDamage(pool, sheet, shapes);
        damage.merged();
        damage.duplicates();
        damage.hidden();
        damage.twice();
        damage.twiceInTheSerial();
    }

    /// One serial over several rows, and once a product over its serial.
    private void merged() {
        for (int rows : List.of(2, 3, 2, 4, 3, 2)) {
            var lines = pool.takeNeighbours(rows);
            sheet.merge(lines.getFirst().address(SERIAL) + ":" + lines.getLast().address(SERIAL));
            for (var line : lines.subList(1, rows)) {
                line.wrong(SERIAL, Code.SERIAL_MERGED);
                if (line.row() % 2 == 0) {
                    line.remove(SERIAL);
                } else {
                    line.put(SERIAL, new Cell.Empty());
                }
            }
        }
        pool.each(
                3,
                line -> {
                    sheet.merge(line.address(PRODUCT) + ":" + line.address(SERIAL));
                    line.remove(SERIAL);
                    line.wrong(SERIAL, Code.SERIAL_MERGED);
                });
    }

    private void duplicates() {
        for (int i = 0; i < 12; i++) {
            copy(pool.take(), pool.take());
        }
        for (int i = 0; i < 3; i++) {
            var neighbours = pool.takeNeighbours(2);
            copy(neighbours.getFirst(), neighbours.getLast());
        }
        for (int i = 0; i < 3; i++) {
            var first = pool.take();
            copy(first, pool.take());
            copy(first, pool.take());
        }
        for (UnaryOperator<String> change :
                List.<UnaryOperator<String>>of(
                        s -> s + "\u00A0", s -> " " + s, s -> s.replaceFirst("-", "\u200B-"))) {
            var copy = pool.take();
            copy(pool.take(), copy);
            SerialDamage.text(copy, Code.SERIAL_CLEANED, change);
        }
        var hidden = pool.take();
        copy(pool.take(), hidden);
        hidden.hide();
        var withoutCountry = pool.take();
        copy(pool.take(), withoutCountry);
        FieldDamage.wrong(withoutCountry, COUNTRY, Code.COUNTRY_UNKNOWN, new Cell.Text("XX"));
    }

    /// The row pasted once more: the same unit, at another place.
    private void copy(Line original, Line copy) {
        copy.standFor(original.unit(), shapes.cells(copy.row(), original.unit()));
        original.wrong(SERIAL, Code.SERIAL_DUPLICATE);
        copy.wrong(SERIAL, Code.SERIAL_DUPLICATE);
    }

    private void hidden() {
        pool.each(14, Line::hide);
        pool.each(
                3,
                line -> {
                    line.hide();
                    SerialDamage.text(line, Code.SERIAL_CLEANED, serial -> serial + "\u00A0");
                });
        pool.each(
                3,
                SerialDamage.HAS_ZERO,
                line -> {
                    line.hide();
                    SerialDamage.text(
                            line,
                            Code.SERIAL_LOOKALIKE,
                            serial ->
                                    serial.substring(0, 7) + serial.substring(7).replace('0', 'O'));
                });
    }

    /// Two problems in different columns.
    private void twice() {
        pool.each(
                4,
                SerialDamage::is2026,
                line -> {
                    FieldDamage.wrong(
                            line,
                            MADE_ON,
                            Code.DATE_FUTURE,
                            FieldDamage.day(line.unit().madeOn().plusYears(36)));
                    line.wrong(SERIAL, Code.SERIAL_RULE);
                    line.remove(SHIPPED_ON);
                });
        pool.each(
                3,
                FieldDamage.SHIPPED.and(SerialDamage::is2026),
                line -> {
                    FieldDamage.wrong(
                            line,
                            MADE_ON,
                            Code.DATE_FUTURE,
                            FieldDamage.day(line.unit().madeOn().plusYears(36)));
                    line.wrong(SERIAL, Code.SERIAL_RULE);
                    line.wrong(SHIPPED_ON, Code.SHIPPED_BEFORE_MADE);
                });
        pool.each(
                3,
                line -> {
                    FieldDamage.wrong(line, PRODUCT, Code.PRODUCT_UNKNOWN, new Cell.Text("A310"));
                    FieldDamage.wrong(
                            line, COUNTRY, Code.COUNTRY_UNKNOWN, new Cell.Text("Neverland"));
                });
        pool.each(
                3,
                line -> {
                    FieldDamage.wrong(
                            line,
                            PRODUCT,
                            Code.PRODUCT_CHECK_DIGIT,
                            new Cell.Text(FieldDamage.mistyped(line.unit().product().ean())));
                    SerialDamage.text(line, Code.SERIAL_CLEANED, serial -> serial + " ");
                });
        pool.each(
                3,
                line -> {
                    FieldDamage.wrong(line, MADE_ON, Code.DATE_UNREADABLE, new Cell.Text("tbd"));
                    FieldDamage.wrong(line, LOT, Code.TEXT_TOO_LONG, new Cell.Text("y".repeat(41)));
                });
        pool.each(
                3,
                line -> {
                    line.remove(SERIAL);
                    line.wrong(SERIAL, Code.SERIAL_MISSING);
                    FieldDamage.wrong(line, COUNTRY, Code.COUNTRY_UNKNOWN, new Cell.Text("ZZZ"));
                });
        pool.each(
                3,
                FieldDamage.SHIPPED,
                line -> {
                    FieldDamage.wrong(
                            line,
                            SERIAL,
                            Code.SERIAL_NUMBER,
                            new Cell.Numeric("100417", Style.GENERAL));
                    FieldDamage.wrong(
                            line,
                            SHIPPED_ON,
                            Code.SHIPPED_BEFORE_MADE,
                            FieldDamage.day(line.unit().madeOn().minusDays(3)));
                });
    }

    /// A warning and a held code in one cell.
    private void twiceInTheSerial() {
        pool.each(3, line -> cleanedAnd(line, Code.SERIAL_RULE, serial -> serial + "R\u00A0"));
        pool.each(
                3, line -> cleanedAnd(line, Code.SERIAL_CHARACTERS, serial -> " " + serial + "#"));
        pool.each(
                2,
                line ->
                        cleanedAnd(
                                line,
                                Code.SERIAL_FULLWIDTH,
                                serial -> SerialDamage.wide(serial) + "\u200B"));
        pool.each(
                2,
                line ->
                        cleanedAnd(
                                line, Code.SERIAL_TOO_LONG, serial -> serial + "-REWORK-02\u00A0"));
    }

    private static void cleanedAnd(Line line, Code code, UnaryOperator<String> change) {
        SerialDamage.text(line, code, change);
        line.wrong(SERIAL, Code.SERIAL_CLEANED);
    }
}
