package dev.aftercare.cli.importing;

import dev.aftercare.cli.Terminal;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.FileReview;
import dev.aftercare.importing.ImportCounts;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.json.Json;

import org.jspecify.annotations.Nullable;

import java.io.PrintWriter;

/// One object a file and line, for programs. Written piece by piece: there can be as many problems
/// as rows.
record JsonReport(PrintWriter out, ProblemWords words) {

    private record Line(
            String sheet, String cell, String value, String code, String message, String fix) {}

    /// @param done what was committed, null for nothing
    void print(String file, FileReview review, @Nullable Committed done) {
        begin(file, review.counts(), done);
        var separator = new StringBuilder();
        review.problems(
                problem -> {
                    out.print(separator);
                    out.print(Terminal.json(Json.of(line(problem))));
                    separator.replace(0, separator.length(), ",");
                });
        out.println("]}");
    }

    /// The same of a file of which nothing was done, and nothing is known but why.
    void refused(String file, String why) {
        begin(file, new ImportCounts(0, 0, 0, 0, 0), null);
        out.println("],\"refused\":" + Terminal.json(Json.of(why)) + "}");
    }

    private void begin(String file, ImportCounts counts, @Nullable Committed done) {
        out.print("{\"file\":" + Terminal.json(Json.of(file)));
        number("rows", counts.rows());
        number("ready", counts.ready());
        number("warnings", counts.warnings());
        number("held", counts.held());
        number("skipped", counts.skipped());
        number("imported", done == null ? 0 : done.created());
        number("updated", done == null ? 0 : done.updated());
        number("unchanged", done == null ? 0 : done.unchanged());
        out.print(",\"session\":" + (done == null ? "null" : Long.toString(done.sessionId())));
        out.print(",\"problems\":[");
    }

    private void number(String name, long value) {
        out.print(",\"" + name + "\":" + value);
    }

    private Line line(Problem problem) {
        return new Line(
                problem.sheet(),
                problem.cell(),
                problem.value(),
                problem.code().key(),
                words.message(problem),
                words.fix(problem));
    }
}
