package dev.aftercare.database.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.ServiceTest;
import dev.aftercare.importing.BatchInvariants;
import dev.aftercare.owners.OwnershipInvariants;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitInvariants;
import dev.aftercare.units.figures.TalliedUnits;
import dev.aftercare.visits.VisitInvariants;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.stream.Stream;

/// Breaks each invariant by hand, in a database where all of them hold.
class InvariantsTest extends ServiceTest {
    private static final int MAY_2026 = 2026 * 12 + 4;

    @BeforeEach
    void oneSoundUnit() {
        plant(
                "insert into brand values (1, 'n', 'N', '#000000', '', '', 'id.n.example', null,"
                        + " 0)",
                "insert into product values (1, '09506000134352', 'A300', 'A300', '', 1, null, '',"
                        + " null, null, true, 0)",
                "insert into batch values (1, 'b1', null, 'f', 'x', 'kim', current_timestamp,"
                        + " 1, 0, 0, 0, null, 0)",
                unit(1, "A1"),
                life(1),
                "insert into unit_tail values ('1A', 1)",
                cell("units", "'DE'", "''", MAY_2026, MAY_2026 - 1, 1));
    }

    @Test
    void aSoundDatabaseBreaksNone() {
        assertThat(broken()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update unit set state = 'SHIPPED'                                | unit-state
                    update unit set made_month = 5                                   | unit-made-month
                    update unit set shipped_on = date '2026-06-30', state = 'SHIPPED'| unit-sold-month
                    delete from unit_life                                            | unit-has-a-life
                    delete from unit_tail                                            | unit-has-a-tail
                    insert into unit_tail values ('1AX', 1)                          | unit-has-a-tail
                    insert into unit_tail values ('1A', 2)                           | unit-tail-has-a-unit
                    insert into unit_life (unit_id, scans) values (2, 0)             | unit-life-has-a-unit
                    update batch set created = 2                                     | batch-counts
                    update batch set undone_at = current_timestamp                   | batch-counts
                    insert into scan values (1, 2, current_timestamp, '', '', '', 0) | scan-has-a-unit
                    update unit_life set scans = 1                                   | unit-life-scans
                    """)
    void whatBreaksIsNamed(String sql, String invariant) {
        plant(sql);
        assertThat(broken()).extracting(Finding::invariant).contains(invariant);
    }

    @Test
    void whatATallyCountsTooManyIsFound() {
        plant("update kpi_cell set n = 3");
        assertThat(broken())
                .containsExactly(
                        new Finding(
                                "tally-units",
                                1,
                                List.of(
                                        "units product 1 batch 1 DE  sold 24316 in 24315:"
                                                + " counted 3, facts 1")));
    }

    @Test
    void cellsOfAllSlotsAreSummed() {
        plant(
                "update kpi_cell set n = 3",
                cell("units", "'DE'", "''", MAY_2026, MAY_2026 - 1, -2)
                        .replace(", 0, -2)", ", 1, -2)"));
        assertThat(broken()).isEmpty();
    }

    @Test
    void whatNoTallyCountedIsFound() {
        plant("update unit_life set labelled_on = date '2026-05-02'");
        plant("update unit set state = 'LABELLED'");
        assertThat(broken()).extracting(Finding::invariant)
                .containsExactly("tally-labelled", "tally-days-labelled");
    }

    @Test
    void whatADayCountsTooManyIsFound() {
        plant("insert into kpi_day values ('visits', date '2026-05-02', 1, 0, 4)");
        plant("insert into scan_day values (1, date '2026-05-02', 1, 'DE', 'OWNED', 0, 3)");
        assertThat(broken())
                .containsExactly(
                        new Finding(
                                "tally-days-visits",
                                1,
                                List.of(
                                        "visits product 1 on 2026-05-02: counted 4,"
                                                + " facts 3")));
    }

    @Test
    void manyAreCountedAndTwentyAreNamed() {
        for (int id = 10; id < 40; id++) {
            plant(life(id));
        }
        assertThat(broken())
                .singleElement()
                .satisfies(
                        finding -> {
                            assertThat(finding.count()).isEqualTo(30);
                            assertThat(finding.examples()).hasSize(20).startsWith("unit 10");
                        });
    }

    /// A foreign key says so too; on H2 it does not hold while both sides are at work.
    @Test
    void aLabelAndAnOwnershipOfNoUnitAreFound() {
        plant(
                "alter table print_item drop constraint print_item_unit_fk",
                "alter table print_item drop constraint print_item_run_fk",
                "alter table ownership drop constraint ownership_unit_fk",
                "insert into print_item values (1, 1, 2, 1, null, null, '', '{}')",
                "insert into owner (id, kind, safety_only, version) values (1, 'PERSON', false, 0)",
                "insert into ownership (id, unit_id, owner_id, current_unit, first_unit, how,"
                        + " confirmed, from_on, bought_on, registered_at, sold_month, event_month,"
                        + " version) values (1, 2, 1, null, null, 'STAFF', true, date '2026-05-03',"
                        + " date '2026-05-03', current_timestamp, 7, 0, 0)");
        assertThat(broken())
                .contains(
                        new Finding("print-item-has-a-unit", 1, List.of("run 1 label 1 of unit 2")),
                        new Finding("ownership-has-a-unit", 1, List.of("ownership 1 of unit 2")));
    }

    @Test
    void anOwnershipThatIsNotItsUnitsIsFound() {
        plant(
                "insert into owner (id, kind, safety_only, version) values (1, 'PERSON', false, 0)",
                unit(2, "A2"),
                life(2),
                "insert into unit_tail values ('2A', 2)",
                "update batch set created = 2",
                "update kpi_cell set n = 2",
                "insert into ownership (id, unit_id, owner_id, current_unit, first_unit, how,"
                        + " confirmed, from_on, bought_on, registered_at, sold_month, event_month,"
                        + " version) values (1, 1, 1, 2, 1, 'STAFF', true, date '2026-05-03',"
                        + " date '2026-05-03', current_timestamp, 7, "
                        + MAY_2026
                        + ", 0)");
        assertThat(broken())
                .extracting(Finding::invariant)
                .containsExactlyInAnyOrder(
                        "ownership-current",
                        "ownership-sold-month",
                        "unit-life-registered",
                        "unit-state",
                        "tally-registered");
    }

    private List<Finding> broken() {
        var all =
                Stream.of(
                                UnitInvariants.all(),
                                TalliedUnits.all(),
                                BatchInvariants.all(),
                                OwnershipInvariants.all(),
                                VisitInvariants.all())
                        .flatMap(List::stream)
                        .toList();
        return new Invariants(database, all).broken(Progress.silent());
    }

    private static String unit(int id, String serial) {
        return "insert into unit (id, product_id, batch_id, serial, serial_key, serial_sort, state,"
                + " made_on, country, made_month, sold_month, covered_estimated, version)"
                + " values (ID, 1, 1, 'SERIAL', 'SERIAL', 'SERIAL', 'MADE', date '2026-04-10',"
                        .replace("ID", Integer.toString(id))
                        .replace("SERIAL", serial)
                + " 'DE', "
                + (MAY_2026 - 1)
                + ", "
                + MAY_2026
                + ", true, 0)";
    }

    private static String life(int id) {
        return "insert into unit_life (unit_id, scans) values (" + id + ", 0)";
    }

    private static String cell(
            String measure, String country, String channel, int sold, int event, int n) {
        return "insert into kpi_cell values ('%s', 1, %d, %d, 1, %s, %s, 0, %d)"
                .formatted(measure, sold, event, country, channel, n);
    }
}
