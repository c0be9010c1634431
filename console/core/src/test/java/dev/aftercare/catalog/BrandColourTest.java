package dev.aftercare.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

import java.util.Random;

class BrandColourTest {
    private static final long SEED = 7;

    @Test
    void contrastIsThatOfWcag() {
        assertThat(BrandColour.of("#FFFFFF").contrast(BrandColour.of("#000000"))).isEqualTo(21);
        assertThat(BrandColour.of("#767676").contrast(BrandColour.of("#FFFFFF")))
                .isCloseTo(4.54, Offset.offset(0.005));
    }

    @Test
    void aColourThatCanBeReadStaysAsItIs() {
        assertThat(BrandColour.of("#0E5C4C").onLight()).hasToString("#0e5c4c");
        assertThat(BrandColour.of("#8FE3CF").onDark()).hasToString("#8fe3cf");
    }

    @Test
    void anyColourCanBeReadOnBothGrounds() {
        var random = new Random(SEED);
        for (int i = 0; i < 5_000; i++) {
            var brand = new BrandColour(random.nextInt(0x1000000));
            var light = brand.onLight();
            var dark = brand.onDark();
            assertThat(light.contrast(BrandColour.LIGHT_GROUND)).isGreaterThanOrEqualTo(4.5);
            assertThat(light.contrast(BrandColour.of("FFFFFF"))).isGreaterThanOrEqualTo(4.5);
            assertThat(dark.contrast(BrandColour.DARK_GROUND)).isGreaterThanOrEqualTo(4.5);
            assertThat(dark.contrast(BrandColour.of("0b1210"))).isGreaterThanOrEqualTo(4.5);
        }
    }

    @Test
    void whiteAndBlackEndAsGreys() {
        assertThat(BrandColour.of("#FFFFFF").onLight().contrast(BrandColour.LIGHT_GROUND))
                .isBetween(4.5, 6.0);
        assertThat(BrandColour.of("#000000").onDark().contrast(BrandColour.DARK_GROUND))
                .isBetween(4.5, 6.0);
    }
}
