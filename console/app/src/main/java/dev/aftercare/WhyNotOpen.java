package dev.aftercare;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.window.Failure;

/// What a person reads in the window where it could not be opened. The sentence of a refusal is for
/// a terminal, in one line with all its particulars; a window has room for a title, and for the
/// particulars below.
final class WhyNotOpen {
    private final Texts texts;

    WhyNotOpen(Texts texts) {
        this.texts = texts;
    }

    Failure refused(Refusal refusal) {
        return switch (refusal) {
            case Refusal.StoreServed served ->
                    new Failure(
                            texts.get("ui.refused.served"),
                            texts.get("ui.refused.served.why"),
                            texts.get(
                                    "ui.refused.served.detail",
                                    served.store(),
                                    served.process(),
                                    served.since()));
            case Refusal.StoreHeld held ->
                    new Failure(
                            texts.get("ui.refused.held"),
                            texts.get("ui.refused.held.why"),
                            held.store().toString());
            case Refusal.StoreDamaged damaged ->
                    new Failure(
                            texts.get("ui.refused.damaged"),
                            texts.get("ui.refused.damaged.why"),
                            damaged.store().toString());
            case Refusal.NoConnection lost ->
                    new Failure(
                            texts.get("ui.refused.noConnection"),
                            texts.get("ui.refused.noConnection.why"),
                            lost.database());
            default -> failed(texts.refusal(refusal));
        };
    }

    /// Whatever else it is.
    Failure failed(String sentence) {
        return new Failure(texts.get("ui.refused.other"), sentence, "");
    }
}
