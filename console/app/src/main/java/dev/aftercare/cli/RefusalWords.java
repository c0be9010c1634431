package dev.aftercare.cli;

import dev.aftercare.problem.Refusal;
import dev.aftercare.texts.Texts;

import java.util.stream.Stream;

/// What a person reads in a terminal when the business says no: why, and which command shows more.
public record RefusalWords(Texts texts) {
    private static final int EXAMPLES = 3;

    public String of(Refusal no) {
        return switch (no) {
            case Refusal.NotFound(var kind, _) when texts.has("wayOut." + kind) ->
                    texts.refusal(no) + " " + texts.get("wayOut." + kind);
            case Refusal.BatchUndone _ -> texts.refusal(no) + " " + texts.get("wayOut.batch");
            case Refusal.OwnedAlready(var serial) ->
                    texts.refusal(no) + " " + texts.get("wayOut.owner", serial);
            case Refusal.UnitsMovedOn many -> texts.refusal(onOneLine(many));
            default -> texts.refusal(no);
        };
    }

    private Refusal onOneLine(Refusal.UnitsMovedOn many) {
        if (many.count() <= EXAMPLES) {
            return many;
        }
        var shown =
                Stream.concat(
                        many.units().stream().limit(EXAMPLES),
                        Stream.of(texts.get("wayOut.more", many.count() - EXAMPLES)));
        return new Refusal.UnitsMovedOn(many.batch(), many.count(), shown.toList());
    }
}
