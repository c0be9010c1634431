package dev.aftercare.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.company.Company;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

class CompaniesTest extends ServiceTest {
    private static final CompanyDraft NORDVIK =
            new CompanyDraft("Nordvik", "Europe/Stockholm", "SEK", 60);

    private Companies companies;

    @BeforeEach
    void companies() {
        companies = new Companies(database);
    }

    @Test
    void theCompanyIsThereFromTheStartAndIsEdited() {
        var edited = companies.edit(KIM, companies.get(), NORDVIK);
        assertThat(edited)
                .isEqualTo(new Company("Nordvik", ZoneId.of("Europe/Stockholm"), "SEK", 60, 1));
        assertThat(new Companies(asScanServer()).get()).isEqualTo(edited);
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsRefused() {
        var seen = companies.get();
        companies.edit(KIM, seen, NORDVIK);
        assertThatThrownBy(() -> companies.edit(KIM, seen, new CompanyDraft("N", "UTC", "EUR", 1)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isEqualTo(new Refusal.Changed("company")));
    }

    @Test
    void anotherLagIsWatchedAndCanBeStopped() {
        var some = new SomeUnits(database);
        var made = UnitFacts.NONE.with(Made.on(LocalDate.of(2026, 1, 7)));
        var product = some.product("09506000134352", "A300");
        some.batch(
                "january",
                List.of(SomeUnits.unit(product, "1", made), SomeUnits.unit(product, "2", made)));
        assertThat(companies.soldByLag()).isEqualTo(2);

        var seen = companies.get();
        assertThatThrownBy(
                        () ->
                                companies.edit(
                                        KIM,
                                        seen,
                                        NORDVIK,
                                        (_, _, _) -> {
                                            throw new Cancelled();
                                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(companies.get()).isEqualTo(seen);

        var steps = new ArrayList<String>();
        companies.edit(KIM, seen, NORDVIK, (step, done, total) -> steps.add(step + total));
        assertThat(steps).containsExactly("units.progress.looking0", "units.progress.restanding2");
    }

    @Test
    void theCompanysZoneSaysWhichDayItIs() {
        var clock = Clock.fixed(Instant.parse("2026-02-28T23:30:00Z"), ZoneOffset.UTC);
        var company = new Company("Nordvik", ZoneId.of("Europe/Stockholm"), "SEK", 60, 1);
        assertThat(company.today(clock)).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        assertThat(new CompanyDraft(" ", "Stockholm", "KRONA", -1).violations())
                .containsExactly(
                        Violation.of("name", "required"),
                        Violation.of("zone", "zone", "Stockholm"),
                        Violation.of("currency", "currency", "KRONA"),
                        Violation.of("soldLagDays", "between", -1, 0, 3_650));
    }
}
