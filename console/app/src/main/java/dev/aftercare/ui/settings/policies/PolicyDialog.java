package dev.aftercare.ui.settings.policies;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.StartRule;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.DayField;
import dev.aftercare.ui.kit.Form;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.settings.pages.Choice;
import dev.aftercare.ui.settings.pages.EditingPane;

import javafx.scene.control.CheckBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Asks for a policy, or for a new version of one.
public final class PolicyDialog {
    private final PoliciesViewModel.Access access;
    private final Background background;
    private final Texts texts;
    private final Surface surface;

    public PolicyDialog(
            PoliciesViewModel.Access access, Background background, Texts texts, Surface surface) {
        this.access = access;
        this.background = background;
        this.texts = texts;
        this.surface = surface;
    }

    /// Asks.
    ///
    /// @param before the policy that gets a version; null for a new policy
    /// @param done told what was recorded
    public void open(@Nullable Policy before, Consumer<Policy> done) {
        var typed = new PolicyForm(access, background, before);
        var form =
                new Form(texts, before == null ? "ui.settings.policy.new." : "ui.settings.policy.");
        if (typed.isRevising()) {
            form.explain(texts.get("ui.settings.policy.why", typed.code().get()));
        } else {
            form.field("code", EditingPane.text(typed.code())).field("type", types(typed));
        }
        form.field("validFrom", day(typed))
                .field("months", EditingPane.text(typed.months()))
                .field("startRule", rules(typed))
                .field("startDays", EditingPane.text(typed.startDays()))
                .field("startMonths", EditingPane.text(typed.startMonths()))
                .field("countries", EditingPane.text(typed.countries()))
                .field("transferable", transferable(typed))
                .submit(
                        texts.get("ui.settings.policy.do"),
                        typed::record,
                        recorded -> {
                            surface.tell(
                                    texts.get("ui.settings.policy.done", recorded.code()), null);
                            done.accept(recorded);
                        })
                .openOn(surface);
    }

    private Choice<CoverageType> types(PolicyForm typed) {
        return new Choice<>(typed.type(), new TermWords(texts)::type)
                .offer(List.of(CoverageType.values()));
    }

    private Choice<StartRule> rules(PolicyForm typed) {
        return new Choice<>(typed.startRule(), new TermWords(texts)::startRule)
                .offer(List.of(StartRule.values()));
    }

    private DayField day(PolicyForm typed) {
        var field = new DayField(texts.get("ui.form.pick"));
        field.textProperty().bindBidirectional(typed.validFrom());
        return field;
    }

    private CheckBox transferable(PolicyForm typed) {
        var box = new CheckBox(texts.get("ui.settings.policy.transferableYes"));
        box.selectedProperty().bindBidirectional(typed.transferable());
        return box;
    }
}
