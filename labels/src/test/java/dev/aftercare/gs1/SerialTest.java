package dev.aftercare.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.IntStream;
import java.util.stream.Stream;

class SerialTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                "000123",
                "V12-26-004711",
                "!\"%&'()*+,-./:;<=>?_",
                "=1+1",
                "<script>",
                "../../etc",
                "'OR'1'='1",
                "aBcDeFgHiJkLmNoPqRsT"
            })
    void whatGs1AllowsIsKeptAsPrinted(String text) {
        assertThat(new Serial(text).text()).isEqualTo(text);
    }

    static Stream<Object[]> wrong() {
        return Stream.of(
                new Object[] {"", new Fault.Empty()},
                new Object[] {"A".repeat(21), new Fault.TooLong(21, 20)},
                new Object[] {"V12 26", foreign(3, ' ')},
                new Object[] {"V12-ÄB", foreign(4, 'Ä')},
                new Object[] {"😀", foreign(0, 0x1F600)},
                new Object[] {"a\u00a0b", foreign(1, 0xa0)},
                new Object[] {"12\n", foreign(2, '\n')});
    }

    private static Fault foreign(int position, int codePoint) {
        return new Fault.ForeignCharacter(position, codePoint, "CSET 82");
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoSerialSaysWhyAndWhere(String text, Fault why) {
        assertThat(Serial.faultIn(text)).contains(why);
        assertThatExceptionOfType(Gs1Refused.class)
                .isThrownBy(() -> new Serial(text))
                .extracting(Gs1Refused::fault)
                .isEqualTo(why);
    }

    @Test
    void exactlyEightyTwoCharactersAreAllowed() {
        long allowed =
                IntStream.range(0, 0x10000)
                        .filter(c -> Serial.faultIn(String.valueOf((char) c)).isEmpty())
                        .count();
        assertThat(allowed).isEqualTo(82);
    }
}
