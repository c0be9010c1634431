package dev.aftercare.ui.settings.policies;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.catalog.policies.PolicyDraft;
import dev.aftercare.catalog.policies.RecordedTerms;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.TypedDay;
import dev.aftercare.problem.TypedNumber;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A policy, or a new version of one, as it is typed.
public final class PolicyForm {
    private final PoliciesViewModel.Access access;
    private final Background background;
    private final boolean revising;
    private final StringProperty code = new SimpleStringProperty("");
    private final ObjectProperty<CoverageType> type = new SimpleObjectProperty<>(CoverageType.BASE);
    private final StringProperty validFrom = new SimpleStringProperty("");
    private final StringProperty months = new SimpleStringProperty("24");
    private final ObjectProperty<StartRule> startRule =
            new SimpleObjectProperty<>(StartRule.PURCHASE);
    private final StringProperty startDays = new SimpleStringProperty("90");
    private final StringProperty startMonths = new SimpleStringProperty("6");
    private final BooleanProperty transferable = new SimpleBooleanProperty(true);
    private final StringProperty countries = new SimpleStringProperty("");

    /// @param before the policy that gets a version; null for a new policy
    public PolicyForm(
            PoliciesViewModel.Access access, Background background, @Nullable Policy before) {
        this.access = access;
        this.background = background;
        this.revising = before != null;
        if (before != null) {
            code.set(before.code());
            type.set(before.type());
            newest(before).ifPresent(this::take);
        }
    }

    private static Optional<RecordedTerms> newest(Policy policy) {
        return policy.versions().isEmpty()
                ? Optional.empty()
                : Optional.of(policy.versions().getLast());
    }

    /// Most of a new version is as the last one was; from when it holds is not.
    private void take(RecordedTerms version) {
        var terms = version.terms();
        months.set(String.valueOf(terms.months()));
        startRule.set(terms.startRule());
        startDays.set(String.valueOf(terms.startDays()));
        startMonths.set(String.valueOf(terms.startMonths()));
        transferable.set(terms.transferable());
        countries.set(String.join(", ", terms.countries()));
    }

    /// Code and type of a policy that there is stay.
    boolean isRevising() {
        return revising;
    }

    StringProperty code() {
        return code;
    }

    ObjectProperty<CoverageType> type() {
        return type;
    }

    StringProperty validFrom() {
        return validFrom;
    }

    StringProperty months() {
        return months;
    }

    ObjectProperty<StartRule> startRule() {
        return startRule;
    }

    StringProperty startDays() {
        return startDays;
    }

    StringProperty startMonths() {
        return startMonths;
    }

    BooleanProperty transferable() {
        return transferable;
    }

    /// Codes of two letters, with anything between them.
    StringProperty countries() {
        return countries;
    }

    /// Records it; what was recorded before stays.
    public Work<Policy> record() {
        return background.callLong(
                "ui.settings.policies.recording",
                progress -> {
                    Invalid.ifAny(violations());
                    return access.record().apply(draft(), progress);
                });
    }

    private PolicyDraft draft() {
        return new PolicyDraft(
                code.get().strip(),
                type.get(),
                new Terms(
                        TypedDay.of(validFrom.get()).orElse(LocalDate.EPOCH),
                        TypedNumber.of(months.get()).orElse(1),
                        startRule.get(),
                        TypedNumber.of(startDays.get()).orElse(0),
                        TypedNumber.of(startMonths.get()).orElse(0),
                        transferable.get(),
                        codes()));
    }

    private List<String> codes() {
        return Arrays.stream(countries.get().toUpperCase(Locale.ROOT).split("[^A-Z]+", -1))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private List<Violation> violations() {
        var all = new ArrayList<Violation>();
        if (validFrom.get().isBlank()) {
            all.add(Violation.of("validFrom", "startDay"));
        } else {
            all.addAll(new Check().day("validFrom", validFrom.get()).violations());
        }
        all.addAll(TypedNumber.violations("months", months.get()));
        all.addAll(TypedNumber.violations("startDays", startDays.get()));
        all.addAll(TypedNumber.violations("startMonths", startMonths.get()));
        all.addAll(draft().violations());
        return all;
    }
}
