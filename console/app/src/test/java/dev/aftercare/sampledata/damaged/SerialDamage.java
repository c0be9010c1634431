package dev.aftercare.sampledata.damaged;

import static dev.aftercare.sampledata.damaged.Column.SERIAL;

import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Cell.Numeric;
import dev.aftercare.sampledata.ooxml.Style;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/// What happens to a serial between the line and the file, one row at a time.
final class SerialDamage {
    private static final Predicate<Made> A300 = unit -> unit.product() == Product.A300;

    /// So that there is a zero to be taken for an O behind the first two characters.
    static final Predicate<Made> HAS_ZERO = unit -> counter(unit).indexOf('0', 1) > 0;

    private final Pool pool;

    private SerialDamage(Pool pool) {
        this.pool = pool;
    }

    static void plant(Pool pool) {
        var damage = new SerialDamage(pool);
        damage.missing();
        damage.formulas();
        damage.digitsLost();
        damage.numbers();
        damage.zerosKept();
        damage.cleaned();
        damage.fullWidth();
        damage.lookalikes();
        damage.characters();
        damage.rule();
    }

    private void missing() {
        pool.each(
                9,
                line -> {
                    line.remove(SERIAL);
                    line.wrong(SERIAL, Code.SERIAL_MISSING);
                });
        cell(2, Code.SERIAL_MISSING, _ -> new Cell.Text(""));
        cell(2, Code.SERIAL_MISSING, _ -> new Cell.Inline(""));
        cell(2, Code.SERIAL_MISSING, _ -> new Cell.Empty());
    }

    private void formulas() {
        cell(
                6,
                Code.SERIAL_FORMULA,
                _ -> new Cell.UncomputedFormula("VLOOKUP(A9,Archive!A:C,3,0)"));
        cell(4, Code.SERIAL_FORMULA, _ -> new Cell.Failed("#N/A"));
        cell(3, Code.SERIAL_FORMULA, _ -> new Cell.Failed("#REF!"));
        cell(3, Code.SERIAL_NUMBER, unit -> new Cell.NumberFormula("A9+100000", counter(unit)));
        cell(
                6,
                Code.SERIAL_DATE,
                unit -> new Numeric("4" + counter(unit).substring(2), Style.DATE));
        cell(3, Code.SERIAL_DATE, _ -> new Numeric("46113", Style.LONG_GERMAN_DATE));
        cell(2, Code.SERIAL_DATE, _ -> new Numeric("0.510416666666667", Style.TIME));
    }

    private void digitsLost() {
        var lost = Code.SERIAL_DIGITS_LOST;
        cell(4, lost, unit -> new Numeric("2603000012" + counter(unit), Style.GENERAL));
        cell(3, lost, unit -> new Numeric("2603000012" + counter(unit), Style.SIXTEEN_ZEROS));
        cell(4, lost, _ -> new Numeric("1.23E+15", Style.GENERAL));
        cell(3, lost, _ -> new Numeric("2.6030000121004701E+19", Style.GENERAL));
        cell(3, lost, unit -> new Numeric(counter(unit) + ".5", Style.GENERAL));
        cell(5, lost, _ -> new Cell.Text("1.23E+15"));
        cell(2, lost, _ -> new Cell.Inline("2.603E+11"));
    }

    private void numbers() {
        var number = Code.SERIAL_NUMBER;
        cell(14, number, unit -> new Numeric(counter(unit), Style.GENERAL));
        cell(6, number, unit -> new Numeric(counter(unit), Style.INTEGER));
        cell(3, number, unit -> new Numeric("26" + counter(unit), Style.THOUSANDS));
        cell(3, number, unit -> new Numeric(counter(unit), Style.TEXT));
        cell(3, number, unit -> new Numeric("260300001" + counter(unit), Style.GENERAL));
        cell(
                3,
                number,
                unit -> new Numeric("1.0" + counter(unit).substring(2) + "E5", Style.GENERAL));
    }

    /// Formats that bring text back: with their letters it is the serial, without them it is not
    /// this product's.
    private void zerosKept() {
        pool.each(
                8,
                A300.and(SerialDamage::is2026),
                line -> line.put(SERIAL, new Numeric(counter(line.unit()), Style.A300_SERIAL)));
        pool.each(
                8,
                A300.negate().and(SerialDamage::is2026),
                line -> line.put(SERIAL, new Numeric(counter(line.unit()), Style.V12_SERIAL)));
        cell(4, Code.SERIAL_RULE, unit -> new Numeric(counter(unit), Style.EIGHT_ZEROS));
        cell(3, Code.SERIAL_RULE, unit -> new Numeric(counter(unit), Style.SIX_AND_TWO_ZEROS));
    }

    private void cleaned() {
        var cleaned = Code.SERIAL_CLEANED;
        text(8, cleaned, serial -> serial + " ");
        text(5, cleaned, serial -> "  " + serial);
        text(8, cleaned, serial -> serial + "\u00A0");
        text(4, cleaned, serial -> "\u00A0" + serial + "\u00A0");
        text(3, cleaned, serial -> "\u202F" + serial);
        text(5, cleaned, serial -> serial.replaceFirst("-", "-\u200B"));
        text(3, cleaned, serial -> serial + "\u200D");
        text(3, cleaned, serial -> serial.replaceFirst("-", "\u2060-"));
        text(4, cleaned, serial -> "\uFEFF" + serial);
        text(4, cleaned, serial -> serial.replaceFirst("-", "-\u00AD"));
        text(6, cleaned, serial -> serial + "_x000D_");
        text(3, cleaned, serial -> serial + "_x000D_\n");
        text(3, cleaned, serial -> serial + "\t");
        text(3, cleaned, serial -> "_x0002_" + serial);
    }

    private void fullWidth() {
        text(8, Code.SERIAL_FULLWIDTH, SerialDamage::wide);
        text(
                4,
                Code.SERIAL_FULLWIDTH,
                serial -> serial.substring(0, 7) + wide(serial.substring(7)));
        text(
                3,
                Code.SERIAL_FULLWIDTH,
                serial -> wide(serial.substring(0, 2)) + serial.substring(2));
    }

    private void lookalikes() {
        var lookalike = Code.SERIAL_LOOKALIKE;
        pool.each(8, A300, line -> text(line, lookalike, serial -> serial.replace('A', 'А')));
        pool.each(3, A300, line -> text(line, lookalike, serial -> serial.replace('A', 'Α')));
        pool.each(
                3,
                A300.and(HAS_ZERO),
                line ->
                        text(
                                line,
                                lookalike,
                                serial ->
                                        counterOf(serial, c -> c.replaceFirst("0", "O"))
                                                .replace('A', 'А')));
        pool.each(
                10,
                HAS_ZERO,
                line ->
                        text(
                                line,
                                lookalike,
                                serial -> counterOf(serial, c -> c.replaceFirst("0", "O"))));
        pool.each(
                4,
                HAS_ZERO,
                line ->
                        text(
                                line,
                                lookalike,
                                serial -> counterOf(serial, c -> c.replace('0', 'O'))));
        text(4, lookalike, serial -> counterOf(serial, c -> c.replaceFirst("1", "l")));
        text(4, lookalike, serial -> counterOf(serial, c -> c.replaceFirst("1", "I")));
        text(3, Code.SERIAL_CHARACTERS, serial -> counterOf(serial, c -> "В" + c.substring(1)));
        text(3, Code.SERIAL_CHARACTERS, serial -> counterOf(serial, c -> "С" + c.substring(1)));
    }

    private void characters() {
        for (var bad : List.of("#", "@", "ß", "é", "\\", "|", "[", "~")) {
            text(2, Code.SERIAL_CHARACTERS, serial -> serial + bad);
        }
        text(5, Code.SERIAL_CHARACTERS, serial -> serial.replace('-', '–'));
        text(4, Code.SERIAL_CHARACTERS, serial -> serial.replace('-', ' '));
        text(4, Code.SERIAL_CHARACTERS, serial -> serial.replaceFirst("-", "- "));
        text(5, Code.SERIAL_TOO_LONG, serial -> serial + "-REWORK-02");
        text(3, Code.SERIAL_TOO_LONG, serial -> serial + "/" + serial);
    }

    private void rule() {
        var rule = Code.SERIAL_RULE;
        text(6, rule, serial -> serial.replaceFirst("-2\\d-", "-19-"));
        text(5, rule, serial -> serial.replace("-", ""));
        text(5, rule, serial -> serial.substring(0, serial.length() - 1));
        text(4, rule, serial -> serial + "R");
        text(
                4,
                rule,
                serial ->
                        serial.startsWith("A3")
                                ? "V12" + serial.substring(2)
                                : "A3" + serial.substring(3));
        text(3, rule, serial -> "'" + serial);
        text(3, rule, serial -> "S/N:" + serial);
        text(3, rule, serial -> counterOf(serial, c -> "X" + c.substring(1)));
        text(2, rule, _ -> "n/a");
        text(3, rule, SerialDamage::counter);
        text(2, rule, _ -> "=1+1");
    }

    private void cell(int count, Code code, Function<Made, Cell> cell) {
        pool.each(
                count,
                line -> {
                    line.put(SERIAL, cell.apply(line.unit()));
                    line.wrong(SERIAL, code);
                });
    }

    private void text(int count, Code code, UnaryOperator<String> change) {
        pool.each(count, line -> text(line, code, change));
    }

    /// Every other time in the sheet itself, else in the shared table.
    static void text(Line line, Code code, UnaryOperator<String> change) {
        var text = change.apply(line.unit().serial());
        if (text.equals(line.unit().serial())) {
            throw new IllegalStateException(text + " is not damaged");
        }
        line.put(SERIAL, line.row() % 2 == 0 ? new Cell.Inline(text) : new Cell.Text(text));
        line.wrong(SERIAL, code);
    }

    static boolean is2026(Made unit) {
        return unit.madeOn().getYear() == 2026;
    }

    private static String counter(Made unit) {
        return counter(unit.serial());
    }

    private static String counter(String serial) {
        return serial.substring(serial.length() - 6);
    }

    private static String counterOf(String serial, UnaryOperator<String> change) {
        return serial.substring(0, serial.length() - 6) + change.apply(counter(serial));
    }

    /// ASCII as full-width forms (U+FF01 to U+FF5E).
    static String wide(String text) {
        var wide = new StringBuilder();
        text.chars().forEach(c -> wide.append((char) (c + 0xFEE0)));
        return wide.toString();
    }
}
