package dev.aftercare.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.stream.Stream;

class SerialKeyTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "a3-26-004711,A3-26-004711",
                " A3-26 004711\u00a0,A3-26004711",
                "A3\u200b-26,A3-26",
                "Ａ３－２６,A3-26",
                "\ufeffx\u00ad1,X1",
            })
    void whatLooksAlikeComparesAlike(String printed, String key) {
        assertThat(SerialKey.of(printed, false).text()).isEqualTo(key);
    }

    @Test
    void casesDifferWhereTheRuleSaysSo() {
        assertThat(SerialKey.of("ab1", true).text()).isEqualTo("ab1");
    }

    @Test
    void nineComesBeforeTenAndLettersStayInPlace() {
        assertThat(
                        Stream.of("A10", "A9", "A009", "A100B2", "A100B10", "B1", "A")
                                .map(serial -> SerialKey.of(serial, false))
                                .sorted((one, other) -> one.sort().compareTo(other.sort()))
                                .map(SerialKey::text))
                .containsExactly("A", "A9", "A009", "A10", "A100B2", "A100B10", "B1");
    }

    @Test
    void theLongestSerialStillFitsItsColumns() {
        assertThat(SerialKey.of("1A".repeat(10), false).sort()).hasSizeLessThanOrEqualTo(40);
        assertThat(SerialKey.of("9".repeat(20), false).sort()).isEqualTo("k" + "9".repeat(20));
    }

    @Test
    void theEndIsSearchedFromTheEnd() {
        assertThat(SerialKey.of("A3-1", false).reversed()).isEqualTo("1-3A");
    }
}
