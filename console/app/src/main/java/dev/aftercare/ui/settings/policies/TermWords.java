package dev.aftercare.ui.settings.policies;

import dev.aftercare.catalog.policies.PolicyTerms;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
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
    String start(PolicyTerms terms) {
        return terms.startRule() == StartRule.PURCHASE
                ? texts.get(
                        "ui.settings.policy.start", terms.startDays(), terms.startMonths())
                : startRule(terms.startRule());
    }

    String countries(PolicyTerms terms) {
        return terms.countries().isEmpty()
                ? texts.get("ui.settings.policy.everywhere")
                : String.join(", ", terms.countries());
    }

    String transferable(PolicyTerms terms) {
        return texts.get(
                terms.transferable() ? "ui.settings.policy.yes" : "ui.settings.policy.no");
    }

    /// `24 months, from purchase, everywhere`.
    public String whole(PolicyTerms terms) {
        return texts.get(
                "ui.settings.policy.whole",
                terms.months(),
                startRule(terms.startRule()),
                countries(terms));
    }
}
