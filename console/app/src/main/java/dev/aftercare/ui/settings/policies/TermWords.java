package dev.aftercare.ui.settings.policies;

import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.coverage.Terms;
import dev.aftercare.texts.Texts;

/// The terms of a policy in words.
public final class TermWords {
    private final Texts texts;

    public TermWords(Texts texts) {
        this.texts = texts;
    }

    public String type(CoverageType type) {
        return texts.get("ui.settings.policy.type." + type.name());
    }

    String startRule(StartRule rule) {
        return texts.get("ui.settings.policy.rule." + rule.name());
    }

    /// When a coverage begins, with what is taken where nobody says.
    String start(Terms terms) {
        return terms.startRule() == StartRule.PURCHASE
                ? texts.get("ui.settings.policy.start", terms.startDays(), terms.startMonths())
                : startRule(terms.startRule());
    }

    String countries(Terms terms) {
        return terms.countries().isEmpty()
                ? texts.get("ui.settings.policy.everywhere")
                : String.join(", ", terms.countries());
    }

    String transferable(Terms terms) {
        return texts.get(terms.transferable() ? "ui.settings.policy.yes" : "ui.settings.policy.no");
    }

    /// `24 months, from purchase, everywhere`.
    public String whole(Terms terms) {
        return texts.get(
                "ui.settings.policy.whole",
                terms.months(),
                texts.get("ui.settings.policy.from." + terms.startRule().name()),
                countries(terms));
    }
}
