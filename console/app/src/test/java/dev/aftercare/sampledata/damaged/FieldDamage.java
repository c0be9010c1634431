package dev.aftercare.sampledata.damaged;

import static dev.aftercare.sampledata.damaged.Column.CHANNEL;
import static dev.aftercare.sampledata.damaged.Column.COUNTRY;
import static dev.aftercare.sampledata.damaged.Column.FIRMWARE;
import static dev.aftercare.sampledata.damaged.Column.LOT;
import static dev.aftercare.sampledata.damaged.Column.MADE_ON;
import static dev.aftercare.sampledata.damaged.Column.PRODUCT;
import static dev.aftercare.sampledata.damaged.Column.REVISION;
import static dev.aftercare.sampledata.damaged.Column.SHIPPED_ON;
import static dev.aftercare.sampledata.damaged.Column.SHIPPED_TO;

import dev.aftercare.sampledata.factory.Days;
import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Style;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;

/// What happens to everything but the serial, one row at a time.
final class FieldDamage {
    static final Predicate<Made> SHIPPED = unit -> unit.shippedOn() != null;

    private final Pool pool;

    private FieldDamage(Pool pool) {
        this.pool = pool;
    }

    static void plant(Pool pool) {
        var damage = new FieldDamage(pool);
        damage.products();
        damage.unreadableDays();
        damage.ambiguousDays();
        damage.wrongDays();
        damage.countries();
        damage.longTexts();
        damage.characters();
    }

    private void products() {
        pool.each(
                8,
                line -> {
                    line.remove(PRODUCT);
                    line.wrong(PRODUCT, Code.PRODUCT_MISSING);
                });
        pool.each(
                5,
                line ->
                        wrong(
                                line,
                                PRODUCT,
                                Code.PRODUCT_CHECK_DIGIT,
                                text(mistyped(line.unit().product().gtin()))));
        pool.each(
                4,
                line ->
                        wrong(
                                line,
                                PRODUCT,
                                Code.PRODUCT_CHECK_DIGIT,
                                new Cell.Numeric(
                                        mistyped(line.unit().product().ean()), Style.GENERAL)));
        // what is left of a GTIN that was shown as 9.50600013E+12 and read back
        put(3, PRODUCT, Code.PRODUCT_CHECK_DIGIT, new Cell.Numeric("9506000130000", Style.GENERAL));
        put(2, PRODUCT, Code.PRODUCT_CHECK_DIGIT, text("95060005"));
        put(5, PRODUCT, Code.PRODUCT_DIGITS_LOST, text("9.506E+12"));
        put(3, PRODUCT, Code.PRODUCT_DIGITS_LOST, text("9.50600013435E+12"));
        put(
                3,
                PRODUCT,
                Code.PRODUCT_DIGITS_LOST,
                new Cell.Numeric("9506000134352.5", Style.GENERAL));
        put(4, PRODUCT, Code.PRODUCT_UNKNOWN, text(Product.withCheckDigit("950600013499")));
        put(3, PRODUCT, Code.PRODUCT_UNKNOWN, text(Product.withCheckDigit("0950600013498")));
        put(4, PRODUCT, Code.PRODUCT_UNKNOWN, text("A310"));
        put(3, PRODUCT, Code.PRODUCT_UNKNOWN, text("Vacuum cleaner"));
        put(2, PRODUCT, Code.PRODUCT_UNKNOWN, text("95060001343"));
    }

    /// The last digit one too high: always a wrong check digit.
    static String mistyped(String gtin) {
        int last = gtin.charAt(gtin.length() - 1) - '0';
        return gtin.substring(0, gtin.length() - 1) + (last + 1) % 10;
    }

    private void unreadableDays() {
        for (var text : List.of("2026-02-30", "2026-13-01", "KW 12", "tbd", "see lot")) {
            put(2, MADE_ON, Code.DATE_UNREADABLE, text(text));
        }
        put(3, MADE_ON, Code.DATE_UNREADABLE, new Cell.Numeric("46113", Style.GENERAL));
        put(2, MADE_ON, Code.DATE_UNREADABLE, new Cell.Numeric("20260304", Style.INTEGER));
        for (var text : List.of("32.03.2026", "31.04.2026", "29.02.2026", "pending")) {
            shipped(2, Code.DATE_UNREADABLE, text(text));
        }
        shipped(3, Code.DATE_UNREADABLE, new Cell.Numeric("46150", Style.GENERAL));
    }

    /// In *made on* nothing settles whether the day comes first; in *shipped on* some rows do. All
    /// of them mean the same whichever of the two is earlier, so no other problem can follow.
    private void ambiguousDays() {
        for (var text : List.of("03/04/2026", "02/01/2026", "05/03/2026", "01/02/2026")) {
            pool.each(
                    3,
                    SerialDamage::is2026,
                    line -> {
                        wrong(line, MADE_ON, Code.DATE_AMBIGUOUS, text(text));
                        line.remove(SHIPPED_ON);
                    });
        }
        for (var text : List.of("25/05/2026", "28/06/2026", "05/06/2026", "06/05/2026")) {
            pool.each(3, SHIPPED.and(FieldDamage::madeByApril), line -> line.put(SHIPPED_ON, text));
        }
    }

    private static boolean madeByApril(Made unit) {
        return unit.madeOn().isBefore(LocalDate.of(2026, 5, 1));
    }

    private void wrongDays() {
        pool.each(
                8,
                SHIPPED,
                line ->
                        wrong(
                                line,
                                SHIPPED_ON,
                                Code.DATE_FUTURE,
                                day(line.unit().madeOn().plusYears(36))));
        pool.each(
                10,
                SHIPPED,
                line ->
                        wrong(
                                line,
                                SHIPPED_ON,
                                Code.SHIPPED_BEFORE_MADE,
                                day(line.unit().madeOn().minusDays(1))));
        pool.each(
                3,
                SHIPPED,
                line ->
                        wrong(
                                line,
                                SHIPPED_ON,
                                Code.SHIPPED_BEFORE_MADE,
                                text(Days.german(line.unit().madeOn().minusYears(1)))));
        pool.each(4, SHIPPED, line -> line.put(SHIPPED_ON, day(line.unit().madeOn())));
        pool.each(10, line -> line.remove(MADE_ON));
    }

    private void countries() {
        for (var text : List.of("Neverland", "XX", "ZZZ", "Skandinavien", "49", "Europe")) {
            put(2, COUNTRY, Code.COUNTRY_UNKNOWN, text(text));
        }
    }

    /// Also texts that fill their column to the last character, which is fine.
    private void longTexts() {
        longText(4, LOT, 40);
        longText(4, REVISION, 20);
        longText(4, SHIPPED_TO, 120);
        longText(4, CHANNEL, 40);
    }

    private void longText(int count, Column column, int longest) {
        put(count, column, Code.TEXT_TOO_LONG, text("y".repeat(longest + 1)));
        put(1, column, Code.TEXT_TOO_LONG, text("z".repeat(longest * 3)));
        pool.each(2, line -> line.put(column, "x".repeat(longest)));
    }

    /// No XML holds these characters; the escapes of OOXML do (ECMA-376 part 1, 22.9.2.19). Emoji
    /// are whole surrogate pairs and fine.
    private void characters() {
        put(3, LOT, Code.TEXT_CHARACTERS, text("26W10_x0000_"));
        put(3, SHIPPED_TO, Code.TEXT_CHARACTERS, text("Caf_xD83D_ Nord"));
        put(2, FIRMWARE, Code.TEXT_CHARACTERS, text("1.3_xDC00_"));
        pool.each(4, line -> line.put(SHIPPED_TO, "Café Nord ☕😀"));
        pool.each(3, line -> line.put(FIRMWARE, "1.3_x005F_x0000_"));
    }

    private void put(int count, Column column, Code code, Cell cell) {
        pool.each(count, line -> wrong(line, column, code, cell));
    }

    private void shipped(int count, Code code, Cell cell) {
        pool.each(count, SHIPPED, line -> wrong(line, SHIPPED_ON, code, cell));
    }

    static void wrong(Line line, Column column, Code code, Cell cell) {
        line.put(column, cell);
        line.wrong(column, code);
    }

    static Cell text(String text) {
        return new Cell.Text(text);
    }

    static Cell day(LocalDate day) {
        return new Cell.Numeric(Long.toString(Days.number(day)), Style.DATE);
    }
}
