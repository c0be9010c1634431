package dev.aftercare.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

class TextsTest {
    private static final Instant AT = Instant.parse("2026-03-01T12:30:00Z");

    @Test
    void aMomentIsSaidByTheCompanysClocks() {
        var german = new Texts(Locale.GERMAN);
        assertThat(german.in(ZoneId.of("Pacific/Auckland")).moment(AT))
                .isEqualTo("2026-03-02 01:30");
        assertThat(german.in(ZoneId.of("America/Lima")).moment(AT)).isEqualTo("2026-03-01 07:30");
    }

    @Test
    void soIsAMomentInASentence() {
        var there = new Texts(Locale.UK).in(ZoneId.of("Europe/Stockholm"));
        assertThat(there.get("store.waiting", 7, AT))
                .contains("process 7, since 2026-03-01 13:30)");
    }
}
