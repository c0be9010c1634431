package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class VisitedLifeTest {
    private static final LocalDate SOLD = LocalDate.of(2025, 1, 1);
    private static final VisitedLife UNSEEN = new VisitedLife(null, null, null, 0);

    @ParameterizedTest
    @CsvSource({"0,false", "182,false", "183,true", "1095,true", "1096,false"})
    void whoComesBackHalfAYearToThreeYearsAfterTheSaleReturns(int days, boolean returns) {
        var life = UNSEEN.visitedOn(SOLD.plusDays(days), SOLD);
        assertThat(life.returned()).isEqualTo(returns ? SOLD.plusDays(days) : null);
    }

    @Test
    void theFirstReturnStaysAndTheLastVisitIsTheLatestDay() {
        var life =
                UNSEEN.visitedOn(SOLD.plusDays(300), SOLD)
                        .visitedOn(SOLD.plusDays(200), SOLD)
                        .visitedOn(SOLD.plusDays(250), SOLD);
        assertThat(life)
                .isEqualTo(
                        new VisitedLife(
                                SOLD.plusDays(300), SOLD.plusDays(300), SOLD.plusDays(300), 3));
    }

    @Test
    void nobodyReturnsToWhatWasNeverSold() {
        assertThat(UNSEEN.visitedOn(SOLD.plusDays(300), null).returned()).isNull();
    }
}
