package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;

class MomentTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # marks   | labelled | shipped | tracked | owned days | covered days | moment
                    -         | no       | no      | no      |            | 700          | MADE_OR_LABELLED
                    -         | no       | no      | yes     |            | 700          | MADE_OR_LABELLED
                    -         | yes      | no      | yes     |            | 700          | MADE_OR_LABELLED
                    -         | yes      | no      | no      |            | 700          | NO_OWNER
                    -         | yes      | yes     | yes     |            | 700          | NO_OWNER
                    -         | no       | yes     | yes     |            |              | NO_OWNER
                    -         | yes      | yes     | yes     |            | -1           | NO_OWNER
                    -         | yes      | yes     | yes     | 0          | 700          | OWNED_NEW
                    -         | no       | no      | yes     | 0          | 700          | OWNED_NEW
                    -         | yes      | yes     | yes     | 30         | 10           | OWNED_NEW
                    -         | yes      | yes     | yes     | 31         | 700          | OWNED
                    -         | yes      | yes     | yes     | 31         |              | OWNED
                    -         | yes      | yes     | yes     | 300        | 61           | OWNED
                    -         | yes      | yes     | yes     | 300        | 60           | ENDS_SOON
                    -         | yes      | yes     | yes     | 300        | 0            | ENDS_SOON
                    -         | yes      | yes     | yes     | 300        | -1           | ENDED
                    blocked   | yes      | yes     | yes     | 300        | 700          | BLOCKED
                    blocked   | no       | no      | yes     |            |              | BLOCKED
                    replaced  | yes      | yes     | yes     | 300        | 700          | REPLACED_OR_RETIRED
                    retired   | yes      | yes     | yes     | 10         | 700          | REPLACED_OR_RETIRED
                    retired   | no       | no      | yes     |            |              | REPLACED_OR_RETIRED
                    """)
    void thePageShowsFirst(
            String mark,
            String labelled,
            String shipped,
            String tracked,
            @Nullable Integer ownedFor,
            @Nullable Integer coveredFor,
            Moment moment) {
        var unit =
                new ShownUnit(
                        1,
                        2,
                        "S",
                        new ShownUnit.Standing(
                                null,
                                mark.equals("blocked"),
                                mark.equals("replaced"),
                                mark.equals("retired")),
                        new ShownUnit.Life(
                                TODAY.minusDays(400),
                                dayIf(labelled),
                                dayIf(shipped),
                                tracked.equals("yes")),
                        ownedFor == null ? null : owned(TODAY.minusDays(ownedFor)),
                        new ShownUnit.Coverage(
                                coveredFor == null ? null : TODAY.plusDays(coveredFor),
                                ownedFor == null));
        assertThat(Moment.of(unit, TODAY)).isEqualTo(moment);
    }

    private static ShownUnit.Owned owned(LocalDate from) {
        return new ShownUnit.Owned(from, from, false);
    }

    private static @Nullable LocalDate dayIf(String yes) {
        return yes.equals("yes") ? TODAY.minusDays(390) : null;
    }
}
