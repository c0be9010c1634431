package dev.aftercare.ui.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.stream.Collectors;

class WrongLettersTest {

    @Test
    void lettersThatOnlyLookRightAreTold() {
        var wrong = WrongLetters.of("V12-25-1OO2l6", "V12-25-100216");
        assertThat(wrong.letters()).containsExactly("O", "l");
        assertThat(wrong.places()).containsExactly(9, 10, 12);
        assertThat(
                        wrong.parts().stream()
                                .filter(Added::isNew)
                                .map(Added::text)
                                .collect(Collectors.joining("|")))
                .isEqualTo("OO|l");
    }

    @Test
    void whereLettersAreMissingNoPlaceIsRight() {
        assertThat(WrongLetters.of("V12-1O", "V12-26-10").places()).isEmpty();
    }
}
