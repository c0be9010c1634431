package dev.aftercare.ui.labels.picture;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;

/// What is refused, in the words of this screen: others name the options of a command.
public final class RefusalWords {

    public static String of(Texts texts, Refusal refusal) {
        return switch (refusal) {
            case Refusal.AlreadyPrinted(var count) -> texts.get("ui.labels.refused.printed", count);
            case Refusal.FileExists(var file) ->
                    texts.get("ui.labels.refused.exists", file.getFileName());
            case Refusal.AmbiguousSerial(var serial, var products) ->
                    texts.get("ui.labels.refused.ambiguous", serial, products);
            default -> texts.refusal(refusal);
        };
    }

    private RefusalWords() {}
}
