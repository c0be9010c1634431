package dev.aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;

import org.junit.jupiter.api.Test;

class CatalogListCommandTest extends CommandTest {

    @Test
    void anEmptyCatalogueSaysHowToFillIt() {
        assertThat(aftercare("catalog", "list")).isZero();
        assertThat(out())
                .isEqualTo(
                        "No products yet. Bring them in with: aftercare catalog import"
                                + " FILE.xlsx\n");
    }

    @Test
    void programsReadOneObjectPerLine() {
        new Brands(database)
                .add(
                        KIM,
                        new BrandDraft(
                                "n",
                                "Nordvik",
                                "#1F6FEB",
                                "call us",
                                "",
                                "id.nordvik.example",
                                null));
        assertThat(aftercare("catalog", "list", "--json")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        {"code":"n","name":"Nordvik","colour":"#1F6FEB","contact":"call us",\
                        "privacyLink":"","domain":"id.nordvik.example"}
                        """);
    }

    @Test
    void whatIsNoOptionEndsWithUsage() {
        assertThat(aftercare("catalog", "list", "--jsno")).isEqualTo(2);
        assertThat(err()).contains("Unknown option: '--jsno'");
    }
}
