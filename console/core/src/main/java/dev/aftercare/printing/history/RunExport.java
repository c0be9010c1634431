package dev.aftercare.printing.history;

import dev.aftercare.database.Database;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.SheetWriter;

import java.util.List;
import java.util.function.Function;

/// Writes a list of runs to a sheet, a row each.
public final class RunExport {
    private static final int PAGE = 1_000;
    private static final List<String> HEADER =
            List.of(
                    "Run",
                    "State",
                    "Printed at",
                    "By",
                    "Station",
                    "Labels",
                    "Reprints",
                    "Reason",
                    "Reason text",
                    "Template",
                    "Revision",
                    "Stock",
                    "Start cell",
                    "dpi",
                    "File");

    private final RunHistory history;

    public RunExport(Database database) {
        this.history = new RunHistory(database);
    }

    /// Writes all rows of the list.
    ///
    /// @param begin makes the sheet with its header; it is closed here
    /// @return how many runs were written
    public long write(
            RunFilter filter, Function<List<String>, SheetWriter> begin, Progress progress) {
        long done = 0;
        try (var sheet = begin.apply(HEADER)) {
            var begun = history.begin(filter, PAGE);
            var page = begun.first();
            while (!page.isEmpty()) {
                page.forEach(line -> write(sheet, line));
                done += page.size();
                progress.at("labels.export", done, begun.rows());
                page = page.size() < PAGE ? List.of() : history.after(filter, page.getLast(), PAGE);
            }
        }
        return done;
    }

    private static void write(SheetWriter sheet, RunLine line) {
        var run = line.run();
        var why = line.why();
        sheet.number(run.no())
                .text(run.state().name())
                .instant(run.madeAt())
                .text(run.madeBy())
                .text(run.station())
                .number(run.labels())
                .number(line.reprints())
                .text(why == null ? null : why.reason().name())
                .text(why == null ? null : why.text())
                .text(run.template())
                .number(run.revision())
                .text(run.stock())
                .number(run.startCell())
                .number(run.dpi())
                .text(line.file());
        sheet.endRow();
    }
}
