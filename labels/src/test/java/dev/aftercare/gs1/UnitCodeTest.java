package dev.aftercare.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Objects;

class UnitCodeTest {
    private static final UnitCode UNIT =
            new UnitCode(new Gtin("09506000134352"), new Serial("A3-26-000001"));
    private static final UnitCode PRODUCT = new UnitCode(UNIT.gtin(), null);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.nordvik.example/01/09506000134352/21/A3-26-000001?t=KabcdefghijklmnoP",
                "  https://id.nordvik.example/01/09506000134352/21/A3-26-000001 ",
                "https://id.nordvik.example/01/09506000134352/21/A3-26-000001/",
                "HTTPS://id.nordvik.example/shop/01/09506000134352/10/L7/21/A3-26-000001",
                "(01)09506000134352(21)A3-26-000001",
                "(01) 09506000134352  (21) A3-26-000001",
                "(01) 09506000134352 (10) L7 (21) A3-26-000001",
                "010950600013435221A3-26-000001",
                "]d2010950600013435221A3-26-000001",
                "]Q3010950600013435221A3-26-000001\u001D10L7",
            })
    void theUnitIsNamed(String text) {
        assertThat(UnitCode.in(text)).contains(UNIT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://id.nordvik.example/01/09506000134352",
                "(01) 09506000134352",
                "]d20109506000134352",
            })
    void onlyTheProductIsNamed(String text) {
        assertThat(UnitCode.in(text)).contains(PRODUCT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A3-26-000001",
                "09506000134352",
                "0109506000134352",
                "(21)A3-26-000001",
                "http",
                "ada@mail.example",
            })
    void thatIsNoCode(String text) {
        assertThat(UnitCode.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://nordvik.example/manuals",
                "https://id.nordvik.example/01/09506000134353/21/A3-26-000001",
                "https://id.nordvik.example/00/095060001343520007",
                "(01) 0950600013435 (21) A3",
                "(01) 09506000134353 (21) A3",
                "(01) 09506000134352 (21) A3-26-000001-IS-TOO-LONG",
                "]d2210950600013435",
            })
    void whatIsWrittenAsACodeAndNamesNothingIsRefused(String text) {
        assertThatThrownBy(() -> UnitCode.in(text)).isInstanceOf(Gs1Refused.class);
    }

    @Test
    void whatALinkSaysOfItselfIsReadBack() {
        var link =
                DigitalLink.ofUnit(
                        "id.nordvik.example",
                        UNIT.gtin(),
                        Objects.requireNonNull(UNIT.serial()),
                        "K0123456789abcdef");
        assertThat(UnitCode.in(link.uri())).contains(UNIT);
        assertThat(UnitCode.in(link.humanReadable())).contains(UNIT);
    }
}
