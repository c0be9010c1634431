package dev.aftercare.sheet.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.NumberFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.RoundingMode;
import java.time.LocalDate;

class ReadsTest {

    @Test
    void aNumberIsTheTextThatItsFormatOfZerosShows() throws Unreadable {
        assertThat(Reads.TEXT.value(number("42", "00000"))).isEqualTo("00042");
        assertThat(Reads.TEXT.value(number("4.2E1", "General"))).isEqualTo("42");
        assertThat(Reads.TEXT.value(new Cell.Text(" A300\t"))).isEqualTo("A300");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "NO,false", "TRUE,true", "false,false"})
    void yesAndNoAreReadInAnyCase(String text, boolean value) throws Unreadable {
        assertThat(Reads.YES_NO.value(new Cell.Text(text))).isEqualTo(value);
    }

    @Test
    void aDayIsADateCellOrIso() throws Unreadable {
        var day = LocalDate.of(2026, 3, 31);
        assertThat(Reads.DAY.value(Cell.Date.of(day))).isEqualTo(day);
        assertThat(Reads.DAY.value(new Cell.Text("2026-03-31"))).isEqualTo(day);
    }

    @Test
    void aListIsPartedBySemicolons() throws Unreadable {
        assertThat(Reads.LIST.value(new Cell.Text("SE; DE;;"))).containsExactly("SE", "DE");
    }

    @Test
    void aConstantIsReadInAnyCaseAndElseAllAreNamed() throws Unreadable {
        var reads = Reads.constant(RoundingMode.class);
        assertThat(reads.value(new Cell.Text("half_up"))).isEqualTo(RoundingMode.HALF_UP);
        assertThatThrownBy(() -> reads.value(new Cell.Text("HALF")))
                .isInstanceOfSatisfying(
                        Unreadable.class,
                        no ->
                                assertThat(no.args().toString())
                                        .contains("HALF")
                                        .contains("CEILING"));
    }

    @ParameterizedTest
    @CsvSource({"1.5", "two", "99999999999"})
    void whatIsNoWholeNumberSaysSo(String text) {
        assertThatThrownBy(() -> Reads.NUMBER.value(new Cell.Text(text)))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.key()).isEqualTo("number"));
    }

    @ParameterizedTest
    @CsvSource({"31.03.2026", "2026-02-30", "46112"})
    void whatIsNoDaySaysSo(String text) {
        assertThatThrownBy(() -> Reads.DAY.value(new Cell.Text(text)))
                .isInstanceOfSatisfying(
                        Unreadable.class, no -> assertThat(no.key()).isEqualTo("day"));
    }

    private static Cell number(String literal, String format) {
        return new Cell.Numeric(literal, new NumberFormat(format));
    }
}
