package dev.aftercare.insight;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

class WeekSpanTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 17);

    @Test
    void aWeekBeginsOnMondayAndGoesAsFarAsToday() {
        var week = WeekSpan.of(TUESDAY, 0);
        assertThat(week.monday()).isEqualTo("2026-11-16");
        assertThat(week.last()).isEqualTo(TUESDAY);
        assertThat(week.isWhole()).isFalse();
        assertThat(WeekSpan.of(LocalDate.of(2026, 11, 16), 0).days()).isOne();
        assertThat(WeekSpan.of(LocalDate.of(2026, 11, 22), 0).isWhole()).isTrue();
    }

    @Test
    void aWeekThatIsOverIsWhole() {
        var week = WeekSpan.of(TUESDAY, 2);
        assertThat(week.monday()).isEqualTo("2026-11-02");
        assertThat(week.last()).isEqualTo(week.sunday()).isEqualTo("2026-11-08");
    }

    @Test
    void earlierWeeksAreSummedToTheSameWeekday() {
        var sums =
                WeekSpan.of(TUESDAY, 0)
                        .sums(
                                Map.of(
                                        TUESDAY, 5L,
                                        TUESDAY.plusDays(1), 1_000L, // as a clock put back leaves it
                                        LocalDate.of(2026, 11, 9), 3L,
                                        LocalDate.of(2026, 11, 10), 4L,
                                        LocalDate.of(2026, 11, 11), 100L,
                                        LocalDate.of(2026, 9, 28), 7L,
                                        LocalDate.of(2026, 9, 27), 10_000L));
        assertThat(sums).containsExactly(7L, 0L, 0L, 0L, 0L, 0L, 7L, 5L);
    }

    @Test
    void whereThereWasNothingNoChangeIsSaid() {
        var visits = WeekFigure.Kind.VISITS;
        assertThat(figure(visits, 0, 4).change()).isEmpty();
        assertThat(figure(visits, 4, 5).change()).hasValue(0.25);
        assertThat(figure(visits, 4, 0).change()).hasValue(-1);
    }

    private static WeekFigure figure(WeekFigure.Kind kind, long before, long now) {
        return new WeekFigure(kind, List.of(before, now));
    }
}
