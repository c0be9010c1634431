package dev.aftercare.ui.settings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;

class SuggestingTest {
    private static final List<String> ZONES =
            List.of("America/New_York", "Asia/Pyongyang", "Europe/Oslo", "Europe/Zurich");

    @Test
    void whatBeginsSoComesBeforeWhatHoldsIt() {
        assertThat(Suggesting.suggestions(List.of("NOK", "KNO", "EUR"), "no"))
                .containsExactly("NOK", "KNO");
        assertThat(Suggesting.suggestions(ZONES, "yo"))
                .containsExactly("Asia/Pyongyang", "America/New_York");
    }

    @Test
    void aBlankStandsForWhatNamesHaveInstead() {
        assertThat(Suggesting.suggestions(ZONES, "new york")).containsExactly("America/New_York");
    }

    @Test
    void whoHasTypedOneIsSuggestedNothing() {
        assertThat(Suggesting.suggestions(ZONES, "Europe/Oslo")).isEmpty();
        assertThat(Suggesting.suggestions(ZONES, " ")).isEmpty();
    }
}
