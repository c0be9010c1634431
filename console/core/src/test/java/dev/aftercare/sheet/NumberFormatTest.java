package dev.aftercare.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "00000000     | 1234            | 00001234",
                "000000-00    | 1234            | 000012-34",
                "000000-00    | 1234567890      | 12345678-90",
                "\"A\"0000    | 7               | A0007",
                "\"A\"0       | 12              | A12",
                "\\A\\30000   | 12              | A30012",
                "000\" 0\"    | 5               | 005 0",
                "0000;-0000   | 5               | 0005",
                "0000;;\"x\"0 | 0               | x0",
                "[$SN-407]000 | 5               | SN005",
                "[Red]0000    | 12              | 0012",
                "00000        | 1.2E1           | 00012",
                "00           | 999999999999999 | 999999999999999",
                "0            | 12              | none",
                "General      | 12              | none",
                "#0000        | 12              | none",
                "0000.00      | 12              | none",
                "00/00        | 12              | none",
                "[>9]0000     | 12              | none",
                "00%          | 12              | none",
                "0000         | -12             | none",
                "0000         | 1.5             | none",
                "00000000     | 1234567890123456| none"
            })
    void zerosBringATextBack(String code, String literal, String text) {
        var cell = new Cell.Numeric(literal, new NumberFormat(code));
        assertThat(cell.formattedText().orElse("none")).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "yyyy-mm-dd",
                "dd.mm.yyyy",
                "[$-409]d-mmm-yy;@",
                "[h]:mm",
                "mm:ss.0",
                "h AM/PM",
                "[Red]d/m",
                "TT\\.MM\\.YYYY",
                "\"on \"d"
            })
    void theseAreDates(String code) {
        assertThat(new NumberFormat(code).isDate()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "General",
                "Standard",
                "@",
                "0.00E+00",
                "#,##0.00\" days\"",
                "\\d0",
                "[Red]0",
                "[$USD-409] 0",
                "0_d",
                "0*y",
                "0;[Red]-0"
            })
    void theseAreNot(String code) {
        assertThat(new NumberFormat(code).isDate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 12",
        "-12, -12",
        "12.000, 12",
        "1.2E3, 1200",
        "1.2345678901234568E+17, 123456789012345680",
        "0E-9999, 0",
        "1E9999, none",
        "1E-9999, none",
        "0.5, none"
    })
    void wholeNumbersAreWrittenOut(String literal, String digits) {
        var cell = new Cell.Numeric(literal, NumberFormat.GENERAL);
        assertThat(cell.wholeNumber().orElse("none")).isEqualTo(digits);
    }

    @ParameterizedTest
    @CsvSource({
        "1, false, 1900-01-01",
        "59, false, 1900-02-28",
        "60, false, 60",
        "61, false, 1900-03-01",
        "46000, false, 2025-12-09",
        "2958465, false, 9999-12-31",
        "2958466, false, 2958466",
        "-1, false, -1",
        "0, true, 1904-01-01",
        "1E-3, true, 1904-01-01T00:01:26.400",
        "2026-04-03, false, 2026-04-03",
        "2026-04-03T10:15:30Z, false, 2026-04-03T10:15:30",
        "2026-14-03, false, 2026-14-03",
        "1e-3, true, 1904-01-01T00:01:26.400",
        "A3-26, false, A3-26"
    })
    void daysAreCounted(String literal, boolean from1904, String day) {
        assertThat(new Cell.Date(literal, NumberFormat.DAY, from1904).raw()).isEqualTo(day);
    }
}
