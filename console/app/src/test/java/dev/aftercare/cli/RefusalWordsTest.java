package dev.aftercare.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;

class RefusalWordsTest {
    private final RefusalWords words = new RefusalWords(new Texts(Locale.ENGLISH));

    @Test
    void whatIsNotThereCanBeLookedFor() {
        assertThat(words.of(new Refusal.NotFound("batch", "nosuch")))
                .isEqualTo(
                        "There is no batch \"nosuch\". `aftercare batch list` shows what there"
                                + " is.");
        assertThat(words.of(new Refusal.NotFound("file", "7")))
                .isEqualTo("There is no file \"7\".");
    }

    @Test
    void ofManyUnitsThatMovedOnThreeAreNamed() {
        var ten = List.of("A1 PRINTED", "A2 PRINTED", "A3 EDITED", "A4 PRINTED", "A5 PRINTED");
        assertThat(words.of(new Refusal.UnitsMovedOn("march", 42, ten)))
                .contains("42 of its units since (A1 PRINTED, A2 PRINTED, A3 EDITED, and 39 more).")
                .doesNotContain("A4");
        assertThat(words.of(new Refusal.UnitsMovedOn("march", 3, ten.subList(0, 3))))
                .contains("(A1 PRINTED, A2 PRINTED, A3 EDITED).");
    }
}
