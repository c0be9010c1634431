package dev.aftercare.units;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class UnitStateTest {

    @ParameterizedTest
    @CsvSource({
        "          ,           , false,           , MADE",
        "2026-01-02,           , false,           , LABELLED",
        "          , 2026-02-01, false,           , SHIPPED",
        "2026-03-01, 2026-02-01, false,           , SHIPPED",
        "          ,           , true ,           , OWNED",
        "2026-01-02, 2026-02-01, true ,           , OWNED",
        "2026-01-02, 2026-02-01, true , 2030-01-01, RETIRED",
        "          ,           , false, 2030-01-01, RETIRED"
    })
    void theFarthestFactDecides(
            @Nullable LocalDate labelled,
            @Nullable LocalDate shipped,
            boolean owned,
            @Nullable LocalDate retired,
            UnitState state) {
        assertThat(UnitState.of(new UnitState.Facts(labelled, shipped, owned, retired)))
                .isEqualTo(state);
    }
}
