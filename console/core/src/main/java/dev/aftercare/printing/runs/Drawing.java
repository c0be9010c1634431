package dev.aftercare.printing.runs;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.NewFile;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.sheet.LabelSheet;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import java.io.IOException;
import java.io.OutputStream;

/// Draws the labels of a reserved run; each code is read back from the printer's dots.
final class Drawing {
    private final Database database;
    private final ReservedRun run;

    Drawing(Database database, ReservedRun run) {
        this.database = database;
        this.run = run;
    }

    /// How many pages were written.
    ///
    /// @throws Refused if a label could not be read once it is printed
    int into(NewFile file, Progress progress) throws IOException {
        return file.fill(out -> draw(out, progress));
    }

    private int draw(OutputStream out, Progress progress) throws IOException {
        var label = run.order().label();
        long labels = run.items().labels();
        try {
            return LabelSheet.plan(
                            run.template().template(),
                            run.stock(),
                            new Resolution(label.dpi()),
                            run.items().longestPayload())
                    .write(
                            new ItemPages(database, run.id()),
                            label.startCell(),
                            out,
                            done -> progress.at("labels.print", done, labels))
                    .pages();
        } catch (LabelRefused no) {
            throw new Refused(refusal(no.fault()));
        }
    }

    private Refusal refusal(LabelFault fault) {
        return fault instanceof LabelFault.AtLabel(long number, var why)
                ? new Refusal.LabelFaulty(serial(number), LabelFaults.of(why))
                : new Refusal.LabelsFaulty(LabelFaults.of(fault));
    }

    private String serial(long number) {
        return database.read(
                session ->
                        Sql.of("select u.serial from print_item i join unit u on u.id = i.unit_id")
                                .plus("where i.run_id = ? and i.seq = ?", run.id(), number)
                                .first(session, row -> row.text("serial"))
                                .orElseThrow());
    }
}
