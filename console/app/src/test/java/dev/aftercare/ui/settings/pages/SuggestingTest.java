package dev.aftercare.ui.settings.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.Collection;
import java.util.List;
import java.util.Map;

class SuggestingTest {
    private static final List<String> ZONES =
            List.of("America/New_York", "Asia/Pyongyang", "Europe/Oslo", "Europe/Zurich");

    @Test
    void whatBeginsSoComesBeforeWhatHoldsIt() {
        assertThat(suggestions(List.of("NOK", "KNO", "EUR"), "no")).containsExactly("NOK", "KNO");
        assertThat(suggestions(ZONES, "yo")).containsExactly("Asia/Pyongyang", "America/New_York");
    }

    @Test
    void aBlankStandsForWhatNamesHaveInstead() {
        assertThat(suggestions(ZONES, "new york")).containsExactly("America/New_York");
    }

    @Test
    void whoHasTypedOneIsSuggestedNothing() {
        assertThat(suggestions(ZONES, "Europe/Oslo")).isEmpty();
        assertThat(suggestions(ZONES, " ")).isEmpty();
    }

    @Test
    void aCodeIsFoundAgainByItsWords() {
        var words = new InWords<>(() -> List.of("KES", "KRW"), code -> code + " by name");
        assertThat(words.fromString(words.toString("KRW"))).isEqualTo("KRW");
        assertThat(words.fromString("KRUMEL")).isNull();
    }

    @Test
    void anAnswerIsOfWhatStandsThereWhenItIsTaken() {
        var typed = new StringBuilder("k");
        var known = List.of("KES", "KRW");
        var taken = Suggesting.whenTaken(() -> suggestions(known, typed.toString()));
        typed.append("r");
        assertThat(List.copyOf(taken)).containsExactly("KRW");
        typed.append("umel");
        assertThat(taken.isEmpty()).isTrue();
    }

    @Test
    void aCodeIsFoundByWhatItIsCalled() {
        var names =
                Map.of(
                        "DKK", "DKK Danish Krone",
                        "EUR", "EUR Euro",
                        "NOK", "NOK Norwegian Krone",
                        "SEK", "SEK Swedish Krona");
        var codes = List.of("DKK", "EUR", "NOK", "SEK");
        assertThat(Suggesting.suggestions(codes, names::get, "KR"))
                .containsExactlyInAnyOrder("DKK", "NOK", "SEK");
        assertThat(Suggesting.suggestions(codes, names::get, "norwegian k")).containsExactly("NOK");
    }

    private static Collection<String> suggestions(List<String> known, String typed) {
        return Suggesting.suggestions(known, one -> one, typed);
    }
}
