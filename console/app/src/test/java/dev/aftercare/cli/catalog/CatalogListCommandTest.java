package dev.aftercare.cli.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.BrandDraft;
import dev.aftercare.catalog.Brands;
import dev.aftercare.cli.CommandTest;

import org.junit.jupiter.api.Test;

import java.util.List;

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
    void brandsAreListedByCodeEvenBeforeTheirProducts() {
        for (var code : List.of("V", "N")) {
            var draft = new BrandDraft(code, "Nordvik", "#1F6FEB", "", "", "id.n.example", null);
            new Brands(database).add(KIM, draft);
        }
        assertThat(aftercare("catalog", "list")).isZero();
        assertThat(out())
                .startsWith(
                        """
                        N  Nordvik  id.n.example  #1F6FEB
                        V  Nordvik  id.n.example  #1F6FEB
                        No products yet.\
                        """);
        assertThat(aftercare("catalog", "list", "--json")).isZero();
        assertThat(out()).isEmpty();
    }

    @Test
    void whatIsNoOptionIsNamedWithWhatMayBeMeant() {
        assertThat(aftercare("catalog", "list", "--jsno")).isEqualTo(2);
        assertThat(err())
                .isEqualTo(
                        """
                        There is no option --jsno.
                        Did you mean: --json?
                        See `aftercare catalog list --help`.
                        """);
    }
}
