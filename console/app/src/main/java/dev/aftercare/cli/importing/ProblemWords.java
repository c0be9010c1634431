package dev.aftercare.cli.importing;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.ShownValue;
import dev.aftercare.texts.Texts;

import java.util.stream.Stream;

/// Problems in words.
record ProblemWords(Texts texts) {
    /// Why it is one.
    String message(Problem problem) {
        return texts.get("import.problem." + problem.code().key(), args(problem));
    }

    /// The way out.
    String fix(Problem problem) {
        return texts.get("import.fix." + problem.code().key(), args(problem));
    }

    private static Object[] args(Problem problem) {
        return Stream.concat(Stream.of(ShownValue.of(problem.value())), problem.args().stream()).toArray();
    }
}
