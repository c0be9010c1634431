package dev.aftercare.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;
import dev.aftercare.cli.CommandTest;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class CatalogImportCommandTest extends CommandTest {
    private static final Path SAMPLES = Path.of("../../sample-data").toAbsolutePath();

    @BeforeEach
    void oneBrand() {
        var draft = new BrandDraft("N", "Nordvik", "#1F6FEB", "", "", "id.nordvik.example", null);
        new Brands(database).add(KIM, draft);
    }

    @Test
    void productsComeInOnceAndAreListed() throws IOException {
        csv("gtin,model,name,serial rule\n9506000134352,A300,Purifier,A3-{yy}-{000000}\n");
        assertThat(aftercare("catalog", "import", "products.csv")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        Brands: 0 added, 0 changed.
                        Policies: 0 added, 0 changed.
                        Products: 1 added, 0 changed.
                        Setup guides replaced: 0; manuals replaced: 0 (each of one product in one language).
                        """);
        assertThat(aftercare("catalog", "import", "products.csv")).isZero();
        assertThat(out()).isEqualTo("Nothing to do: all of it is there already.\n");
        aftercare("catalog", "list", "--json");
        assertThat(out())
                .isEqualTo(
                        """
                        {"gtin":"09506000134352","model":"A300","name":"Purifier","family":"",\
                        "brand":"N","serialRule":"A3-{yy}-{000000}","domain":"id.nordvik.example",\
                        "policies":[],"steps":0,"manuals":0}
                        """);
    }

    @Test
    void everyProblemIsSaidAndNothingIsWritten() throws IOException {
        csv("gtin,model,name,brand\n9506000134353,A300,Purifier,N\n9506000134369,,V12,X\n");
        assertThat(aftercare("catalog", "import", "products.csv")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        """
                        products.csv!A2 [9506000134353] "9506000134353" is mistyped: with these digits\
                         before it, the last one is 2. Compare it with the packaging.
                        products.csv!B3 [] Missing.
                        products.csv!D3 [X] There is no brand "X". Add it to the sheet brands, or\
                         correct the code.
                        3 problems; nothing was changed.
                        """);
        aftercare("catalog", "list", "--json");
        assertThat(out()).isEmpty();
    }

    @Test
    void whatATerminalWouldObeyIsNotSaidToIt() throws IOException {
        csv(
                "gtin,model,name,brand\n9506000134352,A300,Purifier,\u001b[2J"
                        + "x".repeat(900)
                        + "\n");
        assertThat(aftercare("catalog", "import", "products.csv")).isEqualTo(3);
        assertThat(err()).doesNotContain("\u001b").hasSizeLessThan(600);
    }

    @Test
    void aFileThatIsNotThereIsTypedWrongly() {
        assertThat(aftercare("catalog", "import", "nothing.xlsx")).isEqualTo(2);
        assertThat(err()).contains("There is no file " + folder.resolve("nothing.xlsx"));
    }

    @Test
    void theSampleCatalogueComesInWholeAndOnce() {
        var file = SAMPLES.resolve("products.xlsx").toString();
        assertThat(aftercare("catalog", "import", file)).isZero();
        assertThat(out())
                .contains("Company changed.")
                .contains("Policies: 5 added, 0 changed.")
                .contains("Products: 6 added, 0 changed.");
        assertThat(aftercare("catalog", "import", file)).isZero();
        assertThat(out()).isEqualTo("Nothing to do: all of it is there already.\n");
        aftercare("catalog", "list");
        assertThat(out())
                .contains("Nordvik Home AB, Europe/Stockholm, EUR")
                .contains("09506000134352  A300")
                .contains("V12-{yy}-{000000}");
    }

    private void csv(String text) throws IOException {
        Files.writeString(folder.resolve("products.csv"), text);
    }
}
