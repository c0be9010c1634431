package dev.aftercare.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class TypedDayTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-07",
                " 2026-3-7 ",
                "2026/03/07",
                "20260307",
                "7.3.2026",
                "7. 3. 2026"
            })
    void aDayIsReadAsItIsWrittenInMostPlaces(String typed) {
        assertThat(TypedDay.of(typed)).contains(LocalDate.of(2026, 3, 7));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-02-30", "3/7/2026", "03-07-2026", "7.3.26", "today", "2026"})
    void whatIsNoDayOrCouldBeTwoIsNone(String typed) {
        assertThat(TypedDay.of(typed)).isEmpty();
    }

    @Test
    void aMissingDayAndOneThatIsNoneAreToldApart() {
        assertThat(new Check().day("on", " ").violations())
                .containsExactly(Violation.of("on", "required"));
        assertThat(new Check().day("on", "soon").violations())
                .containsExactly(Violation.of("on", "day", "soon"));
    }
}
