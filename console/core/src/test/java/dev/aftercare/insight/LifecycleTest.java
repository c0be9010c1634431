package dev.aftercare.insight;

import static dev.aftercare.insight.Lifecycle.Stage.LABELLED;
import static dev.aftercare.insight.Lifecycle.Stage.MADE;
import static dev.aftercare.insight.Lifecycle.Stage.REGISTERED;
import static dev.aftercare.insight.Lifecycle.Stage.RETURNED;
import static dev.aftercare.insight.Lifecycle.Stage.SCANNED;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.insight.Lifecycle.Reached;
import dev.aftercare.insight.Lifecycle.Stage;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.stream.Collectors;

class LifecycleTest {
    private static final YearMonth JULY = YearMonth.of(2026, 7);
    private static final YearMonth AUGUST = YearMonth.of(2026, 8);

    /// 31 August and ninety days are 29 November.
    private static final LocalDate AUGUST_REGISTERS = LocalDate.of(2026, 11, 29);

    /// 31 July and 183 days are 30 January.
    private static final LocalDate JULY_RETURNS = LocalDate.of(2027, 1, 30);

    private static final Map<Stage, Long> OF_JULY =
            Map.of(MADE, 100L, LABELLED, 90L, SCANNED, 50L, REGISTERED, 20L, RETURNED, 5L);
    private static final Map<YearMonth, Map<Stage, Long>> SOLD =
            Map.of(JULY, OF_JULY, AUGUST, Map.of(MADE, 60L, LABELLED, 60L));

    @Test
    void aMonthIsJudgedNinetyDaysAfterItsEnd() {
        var before = of(AUGUST_REGISTERS.minusDays(1), SOLD);
        assertThat(before.to()).isEqualTo(JULY);
        assertThat(before.from()).isEqualTo("2026-02");
        assertThat(before.made()).isEqualTo(100);
        var after = of(AUGUST_REGISTERS, SOLD);
        assertThat(after.to()).isEqualTo(AUGUST);
        assertThat(after.stages())
                .containsExactly(
                        new Reached(MADE, 160),
                        new Reached(LABELLED, 150),
                        new Reached(SCANNED, 50),
                        new Reached(REGISTERED, 20));
        assertThat(after.share(after.stages().getLast())).isEqualTo(0.125);
        assertThat(after.judgedAfterDays()).isEqualTo(90);
    }

    @Test
    void whoComesBackIsJudgedAfterHalfAYear() {
        assertThat(of(JULY_RETURNS.minusDays(1), SOLD).to()).isEqualTo(AUGUST);
        var after = of(JULY_RETURNS, SOLD);
        assertThat(after.to()).isEqualTo(JULY);
        assertThat(after.made()).isEqualTo(100);
        assertThat(after.stages()).endsWith(new Reached(RETURNED, 5));
        assertThat(after.judgedAfterDays()).isEqualTo(183);
    }

    @Test
    void whatIsOldDoesNotHideWhatIsNew() {
        var old = YearMonth.of(2024, 1);
        var judged =
                of(AUGUST_REGISTERS, Map.of(old, OF_JULY, AUGUST, Map.of(MADE, 60L)));
        assertThat(judged.to()).isEqualTo(AUGUST);
        assertThat(judged.stages()).hasSize(4);
    }

    @Test
    void monthsInWhichNothingWasSoldDoNotHideThoseBefore() {
        var later = of(LocalDate.of(2028, 1, 1), SOLD);
        assertThat(later.to()).isEqualTo(AUGUST);
        assertThat(later.stages()).endsWith(new Reached(RETURNED, 5));
    }

    @Test
    void whatIsTooYoungSaysWhenItIsNot() {
        var young = of(LocalDate.of(2026, 9, 1), Map.of(AUGUST, Map.of(MADE, 60L)));
        assertThat(young.isJudged()).isFalse();
        assertThat(young.judgedOn()).isEqualTo(AUGUST_REGISTERS);
        assertThat(of(AUGUST_REGISTERS, Map.of()).judgedOn()).isNull();
    }

    private static Lifecycle of(LocalDate today, Map<YearMonth, Map<Stage, Long>> sold) {
        return Lifecycle.of(
                today,
                sold.entrySet().stream()
                        .collect(
                                Collectors.toMap(Map.Entry::getKey, of -> of.getValue().get(MADE))),
                (stage, from, to) ->
                        sold.keySet().stream()
                                .filter(month -> !month.isBefore(from) && !month.isAfter(to))
                                .mapToLong(month -> sold.get(month).getOrDefault(stage, 0L))
                                .sum());
    }
}
