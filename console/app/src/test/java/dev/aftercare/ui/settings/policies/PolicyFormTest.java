package dev.aftercare.ui.settings.policies;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.policies.Policies;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class PolicyFormTest extends ServiceTest {
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<Policy> recorded = new ArrayList<>();
    private final List<Violation> wrong = new ArrayList<>();
    private Background background;
    private Policies policies;
    private PoliciesViewModel model;

    @BeforeEach
    void onePolicy() {
        policies = new Policies(database);
        background = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        model =
                new PoliciesViewModel(
                        new PoliciesViewModel.Access(
                                () ->
                                        new PoliciesViewModel.Listed(
                                                policies.all(), LocalDate.of(2026, 3, 1)),
                                policies::governed,
                                (draft, progress) -> policies.record(KIM, draft, progress)),
                        background,
                        new News(database.changes(), Runnable::run));
        model.shown();
        var form = form(null);
        form.code().set("BASE");
        form.validFrom().set("1.1.2024");
        record(form);
    }

    private PolicyForm form(@Nullable Policy before) {
        return new PolicyForm(model.access(), background, before);
    }

    private void record(PolicyForm form) {
        form.record()
                .then(recorded::add)
                .whenInvalid((Invalid no) -> wrong.addAll(no.violations()))
                .start();
    }

    @Test
    void aNewVersionBeginsAsTheLastOneAndTheListFollows() {
        assertThat(model.listed().get().policies())
                .extracting(Policy::code)
                .containsExactly("BASE");
        var form = form(recorded.getFirst());
        assertThat(form.isRevising()).isTrue();
        assertThat(form.months().get()).isEqualTo("24");
        assertThat(form.validFrom().get()).isEmpty();
        form.validFrom().set("2026-07-01");
        form.months().set("36");
        form.countries().set("fr, de");
        form.startRule().set(StartRule.SHIPPED);
        record(form);
        assertThat(wrong).isEmpty();
        var versions = model.open().get().orElseThrow().versions();
        assertThat(versions).hasSize(2);
        var terms = versions.getLast().terms();
        assertThat(terms.months()).isEqualTo(36);
        assertThat(terms.countries()).containsExactly("DE", "FR");
        assertThat(terms.startRule()).isEqualTo(StartRule.SHIPPED);
        assertThat(model.governed().get()).isEqualTo(Optional.of(Map.of()));
        assertThat(trouble).isEmpty();
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var form = form(recorded.getFirst());
        form.months().set("many");
        form.startDays().set("");
        form.startMonths().set("999");
        form.countries().set("XX");
        record(form);
        assertThat(wrong)
                .containsExactly(
                        Violation.of("validFrom", "startDay"),
                        Violation.of("months", "number", "many"),
                        Violation.of("startDays", "required"),
                        Violation.of("startMonths", "between", 999, 0, 120),
                        Violation.of("countries", "country", "XX"));
        assertThat(policies.all().getFirst().versions()).hasSize(1);
    }
}
