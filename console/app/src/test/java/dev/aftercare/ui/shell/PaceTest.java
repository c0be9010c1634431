package dev.aftercare.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Running.HowFar;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

class PaceTest {
    private final Texts texts = new Texts(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, ''",
        "500, 12000, 0.5, ''",
        "24800, 0, 2, '12,400/s'",
        "24800, 100000, 2, '12,400/s, 10 s left'",
        "24800, 1000000, 2, '12,400/s, 2 min left'",
        "100000, 100000, 8, '12,500/s, 1 s left'",
        "1, 1000, 30, ''",
    })
    void paceIsSaidOnceItIsKnown(long done, long total, double seconds, String said) {
        var far = new HowFar("", done, total, (long) (seconds * 1e9));
        assertThat(Pace.said(far, texts)).isEqualTo(said);
    }
}
