package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.ShownValue;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.texts.Texts;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What is wrong in words.
public record ProblemWords(Texts texts) {
    /// The kind of it, as a list calls it.
    String kind(Problem problem) {
        return texts.get("ui.import.kind." + problem.code().key());
    }

    /// Why it is one.
    public String message(Problem problem) {
        return texts.get("import.problem." + problem.code().key(), args(problem));
    }

    /// The way out.
    public String fix(Problem problem) {
        return texts.get("import.fix." + problem.code().key(), args(problem));
    }

    /// What a skipped row says, and why it was.
    String skipped(ReviewRow row) {
        var cells =
                row.cells().stream()
                        .map(ReviewRow.ReviewCell::text)
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("  "));
        return texts.get("ui.import.skipped", ShownValue.of(cells), whySkipped(row));
    }

    private String whySkipped(ReviewRow row) {
        if (row.leftOut()) {
            return texts.get("ui.import.why.leftOut");
        }
        return row.cells().stream()
                .flatMap(cell -> cell.problems().stream())
                .findFirst()
                .map(problem -> texts.get("ui.import.why." + problem.code().key()))
                .orElseGet(() -> texts.get("ui.import.why.nothing"));
    }

    private static Object[] args(Problem problem) {
        return Stream.concat(Stream.of(ShownValue.of(problem.value())), problem.args().stream()).toArray();
    }
}
