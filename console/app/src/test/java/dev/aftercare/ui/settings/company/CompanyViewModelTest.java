package dev.aftercare.ui.settings.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.Companies;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.units.Made;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class CompanyViewModelTest extends ServiceTest {
    private final List<Throwable> trouble = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private Background background;
    private Companies companies;
    private CompanyViewModel model;
    private int counts;

    @BeforeEach
    void aCompanyWithTwoUnits() {
        companies = new Companies(database);
        companies.edit(KIM, companies.get(), new CompanyDraft("Nordvik", "Europe/Oslo", "NOK", 60));
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        var made = UnitFacts.NONE.with(Made.on(LocalDate.of(2026, 1, 7)));
        some.batch(
                "january",
                List.of(SomeUnits.unit(product, "1", made), SomeUnits.unit(product, "2", made)));
        background = new Background((_, some1) -> work.add(some1), Runnable::run, trouble::add);
        model =
                new CompanyViewModel(
                        new CompanyViewModel.Access(
                                companies::get,
                                () -> {
                                    counts++;
                                    return companies.soldByLag();
                                },
                                (seen, draft, progress) ->
                                        companies.edit(
                                                KIM,
                                                seen == null ? companies.get() : seen,
                                                draft,
                                                progress)),
                        background,
                        new News(database.changes(), Runnable::run));
        model.shown();
        work();
    }

    private void work() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
        assertThat(trouble).isEmpty();
    }

    @Test
    void anotherLagSaysBeforeHowManyUnitsItMoves() {
        assertThat(model.lag().get()).isEqualTo("60");
        assertThat(model.moved().get()).isZero();
        model.lag().set("90");
        work();
        assertThat(model.moved().get()).isEqualTo(2);
        model.editor().save(() -> {});
        work();
        assertThat(companies.get().soldLagDays()).isEqualTo(90);
        assertThat(soldMonth()).isEqualTo(LocalDate.of(2026, 4, 1));
        model.lag().set("60");
        model.lag().set("90");
        work();
        assertThat(model.moved().get()).isZero();
    }

    @Test
    void theUnitsAreCountedOnceHoweverMuchIsTyped() {
        model.lag().set("6");
        work();
        model.lag().set("");
        model.lag().set("9");
        model.lag().set("90");
        work();
        assertThat(model.moved().get()).isEqualTo(2);
        model.lag().set("60");
        assertThat(model.moved().get()).isZero();
        assertThat(counts).isEqualTo(1);
    }

    @Test
    void whatIsCancelledHasChangedNothing() {
        model.lag().set("90");
        model.editor().save(() -> {});
        background.running().getFirst().cancel();
        work();
        assertThat(companies.get().soldLagDays()).isEqualTo(60);
        assertThat(soldMonth()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(model.lag().get()).isEqualTo("90");
        assertThat(model.editor().saving().get()).isFalse();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        model.zone().set("Oslo");
        model.lag().set("soon");
        model.editor().save(() -> {});
        work();
        assertThat(model.editor().wrong().get())
                .containsExactly(
                        Violation.of("zone", "zone", "Oslo"),
                        Violation.of("soldLagDays", "number", "soon"));
        assertThat(model.zone().get()).isEqualTo("Oslo");
    }

    /// Of the units, by the day that stands for the month.
    private LocalDate soldMonth() {
        return database.read(
                session ->
                        Sql.of("select distinct sold_month from unit")
                                .first(session, row -> month(row.integer("sold_month")))
                                .orElseThrow());
    }

    private static LocalDate month(int number) {
        return LocalDate.of(number / 12, number % 12 + 1, 1);
    }
}
