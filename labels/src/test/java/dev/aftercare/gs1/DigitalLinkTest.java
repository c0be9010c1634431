package dev.aftercare.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

class DigitalLinkTest {
    private static final String CSET82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final Gtin GTIN = new Gtin("09506000134352");

    @Test
    void aUnitsLinkIsWhatItsLabelCarries() {
        var link =
                DigitalLink.ofUnit(
                        "id.nordvik.example", GTIN, new Serial("V12-26-004711"), "1AbC-_dEf");
        assertThat(link.uri())
                .isEqualTo(
                        "https://id.nordvik.example/01/09506000134352/21/V12-26-004711?t=1AbC-_dEf");
        assertThat(link.humanReadable()).isEqualTo("(01) 09506000134352  (21) V12-26-004711");
    }

    @Test
    void aUnitsLinkGivesBackGtinSerialAndToken() {
        var link =
                DigitalLink.parse(
                        "https://id.example/a/01/09506000134352/10/L7/21/A%2FB?x=%C3%A9&t=k_-1#top");
        assertThat(link.gtin()).contains(GTIN);
        assertThat(link.serial()).contains(new Serial("A/B"));
        assertThat(link.valueOf("10")).contains("L7");
        assertThat(link.extension("t")).contains("k_-1");
        assertThat(link.extension("x")).contains("é");
        assertThat(link.stem()).isEqualTo("https://id.example/a");
    }

    static Stream<Object[]> wrong() {
        String unit = "https://a/01/09506000134352/21/";
        return Stream.of(
                new Object[] {"Http://a/01/09506000134352", new Fault.NotHttp()},
                new Object[] {"https:///01/09506000134352", new Fault.NoDomain()},
                new Object[] {"https://a/gtin/09506000134352", new Fault.NoKey()},
                new Object[] {unit + "1/", new Fault.NoKey()},
                new Object[] {unit, inValue("21", new Fault.Empty())},
                new Object[] {unit + "A%2", new Fault.MalformedEscape(1)},
                new Object[] {
                    unit + "A%20B", inValue("21", new Fault.ForeignCharacter(1, ' ', "CSET 82"))
                },
                new Object[] {unit + "1/10/L", new Fault.NotAQualifierHere("01", "10")},
                new Object[] {unit + "1/21/2", new Fault.NotAQualifierHere("01", "21")},
                new Object[] {
                    "https://a/01/09506000134353", inValue("01", new Fault.WrongCheckDigit('2'))
                },
                new Object[] {"https://a/01/09506000134352?10=L", new Fault.BelongsInPath("10")},
                new Object[] {"https://a/01/09506000134352?21=1", new Fault.NotAnAttribute("21")},
                new Object[] {unit + "1?99=x&99=y", new Fault.Repeated("99")},
                new Object[] {unit + "1?123=x", new Fault.UnknownAi("123")},
                new Object[] {unit + "1?17=271332", inValue("17", new Fault.NotADate("271332"))},
                new Object[] {unit + "<", new Fault.IllegalCharacter(unit.length())});
    }

    private static Fault inValue(String ai, Fault why) {
        return new Fault.InValue(ai, why);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void aWrongLinkSaysWhy(String uri, Fault why) {
        assertThatExceptionOfType(Gs1Refused.class)
                .isThrownBy(() -> DigitalLink.parse(uri))
                .extracting(Gs1Refused::fault)
                .isEqualTo(why);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            var written =
                    new DigitalLink(
                            "https://id.example" + (random.nextBoolean() ? "/s/t" : ""),
                            List.of(
                                    new Element("01", gtin(random)),
                                    new Element("10", value(random)),
                                    new Element("21", value(random))),
                            List.of(new Element("98", value(random))),
                            List.of(new DigitalLink.Parameter("t", unicode(random))));
            assertThat(DigitalLink.parse(written.uri())).isEqualTo(written);
        }
    }

    @Test
    void garbageIsRefusedAndNothingWorse() {
        var random = new Random(2);
        var pieces =
                List.of(
                        "https://",
                        "http://",
                        "a",
                        "/",
                        "//",
                        "01",
                        "/01/",
                        "09506000134352",
                        "21",
                        "/21/",
                        "?",
                        "&",
                        "=",
                        "#",
                        "%",
                        "%2",
                        "%2F",
                        "%00",
                        "%ff",
                        "+",
                        "é",
                        "😀",
                        "\u0000",
                        "8004",
                        "10",
                        "99",
                        "[",
                        "17",
                        "271231",
                        "253",
                        "8010",
                        ":",
                        "@");
        int read = 0;
        for (int i = 0; i < 100_000; i++) {
            var uri = new StringBuilder(random.nextInt(4) > 0 ? "https://a/01/09506000134352" : "");
            for (int n = random.nextInt(8); n > 0; n--) {
                uri.append(pieces.get(random.nextInt(pieces.size())));
            }
            try {
                var link = DigitalLink.parse(uri.toString());
                assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
                read++;
            } catch (Gs1Refused _) {
                // what it is for
            }
        }
        assertThat(read).isBetween(5_000, 50_000);
    }

    private static String gtin(Random random) {
        var body = new StringBuilder();
        for (int i = 0; i < 13; i++) {
            body.append(random.nextInt(10));
        }
        return body.toString() + CheckDigit.of(body.toString());
    }

    private static String value(Random random) {
        var value = new StringBuilder();
        for (int n = 1 + random.nextInt(20); n > 0; n--) {
            value.append(CSET82.charAt(random.nextInt(CSET82.length())));
        }
        return value.toString();
    }

    private static String unicode(Random random) {
        var value = new StringBuilder();
        for (int n = random.nextInt(10); n > 0; n--) {
            value.appendCodePoint(1 + random.nextInt(0xD7FE));
        }
        return value.toString();
    }
}
