package dev.aftercare.cli.importing;

import dev.aftercare.cli.Desk;
import dev.aftercare.cli.ExitCode;
import dev.aftercare.cli.ProductName;
import dev.aftercare.cli.RefusalWords;
import dev.aftercare.cli.Stores;
import dev.aftercare.cli.Terminal;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.NewFile;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Committed;
import dev.aftercare.importing.FileReview;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.Imports;
import dev.aftercare.importing.check.Code;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.OutputFormat;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;

@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Brings in units from spreadsheets as factories send them (.xlsx, .csv, .tsv, .txt).",
            "",
            "Sheet, header row and columns are found by themselves. If a row cannot be imported as"
                    + " it is, nothing of its file is written, and the report says where, why and"
                    + " what to do. Each file is a batch of its own, and all or nothing."
        },
        footer = {
            "",
            "Examples:",
            "  aftercare import v12-2025.xlsx --dry-run",
            "  aftercare import week-12.csv --product V12 --valid-only --problems held.csv",
            "  aftercare import week-12.csv --dry-run --problems held.csv",
            "  aftercare import held.csv --batch week-12"
        })
public final class ImportCommand implements Callable<Integer> {
    private final Desk desk;
    private final Terminal terminal;

    @Spec private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The spreadsheets.")
    private List<Path> files = List.of();

    @Option(
            names = "--product",
            paramLabel = "GTIN",
            description = "GTIN or model code of all rows that name no product.")
    private @Nullable ProductName product;

    @Option(
            names = "--batch",
            paramLabel = "NAME",
            description = {
                "What the batch is called; without it like the file.",
                "Corrected rows of --problems join the batch they were left out of."
            })
    private @Nullable String batch;

    @Option(
            names = "--valid-only",
            description = "Writes the rows that nothing holds, and leaves the others out (exit 3).")
    private boolean validOnly;

    @Option(
            names = "--update-existing",
            description = "Rows of units that are there already change those units.")
    private boolean updateExisting;

    @Option(
            names = "--accept",
            paramLabel = "CODE",
            description = {
                "Takes rows with this kind of problem as they are, e.g. serial-number.",
                "May be said several times."
            })
    private Set<Code> accepted = Set.of();

    @Option(names = "--dry-run", description = "Says what would happen, and writes nothing.")
    private boolean dryRun;

    @Option(
            names = "--problems",
            paramLabel = "OUT",
            description = {
                "Writes the held rows, with what is wrong beside each, as .xlsx, .csv, .tsv or",
                ".txt. Corrected, that file can be imported. With --dry-run also of a batch's",
                "own file. In it no cells are merged, and of formulas the values stay. A .xlsx",
                "keeps numbers and dates; in text, serials that FILE has as such are left empty,",
                "as they would pass for right: what they were stands in the column _message."
            })
    private @Nullable Path problems;

    @Option(names = "--force", description = "Replaces OUT if it is there.")
    private boolean force;

    @Option(
            names = "--json",
            description = {
                "One JSON object per file and line, for programs: file, rows, ready, warnings,"
                        + " held,",
                "skipped, imported, updated, unchanged, session, problems. Of a file that is",
                "refused as a whole it has `refused` too: why, with nothing counted."
            })
    private boolean json;

    public ImportCommand(Desk desk) {
        this.desk = desk;
        this.terminal = desk.terminal();
    }

    @Override
    public Integer call() {
        if (files.size() > 1 && (batch != null || problems != null)) {
            throw desk.usage(spec, "import.oneFile");
        }
        var found = files.stream().map(file -> desk.existing(spec, file)).toList();
        mayBeWritten();
        return desk.use(
                open -> {
                    var database = open.database();
                    var imports =
                            new Imports(database, new Attachments(database), database.clock());
                    int all = ExitCode.DONE;
                    for (int i = 0; i < found.size(); i++) {
                        int code = one(open, imports, files.get(i).toString(), found.get(i));
                        all = ExitCode.both(all, code);
                    }
                    return all;
                });
    }

    /// Before anything is imported: afterwards it would be too late to say no.
    private void mayBeWritten() {
        if (problems != null) {
            format(problems);
            NewFile.at(terminal.file(problems), force).mustBePossible();
        }
    }

    private OutputFormat format(Path out) {
        return OutputFormat.of(out)
                .orElseThrow(() -> desk.usage(spec, "import.problemsFormat", out));
    }

    /// Other files do not suffer from what is refused about one.
    private int one(Stores.Open open, Imports imports, String name, Path file) {
        var choices =
                new ImportChoices(ProductName.orNull(product), batch, updateExisting, accepted);
        try (var progress = terminal.progress();
                var review =
                        dryRun
                                ? imports.look(file, choices, progress)
                                : imports.check(file, choices, progress)) {
            say(open, name, review);
            var done = commit(open, imports, review, progress);
            report(name, review, done);
            copyProblems(review);
            return review.counts().held() > 0 ? ExitCode.REFUSED : ExitCode.DONE;
        } catch (Refused no) {
            var why = new RefusalWords(terminal.texts()).of(no.refusal());
            terminal.warn("import.refused", name, why);
            if (json) {
                jsonReport().refused(name, why);
            }
            return ExitCode.of(no.refusal());
        }
    }

    /// What it will do, before it does it.
    private void say(Stores.Open open, String name, FileReview review) {
        if (!json) {
            new HumanReport(terminal, new ProblemWords(terminal.texts())).print(name, review);
        }
        review.sameFile()
                .ifPresent(
                        before ->
                                terminal.warn(
                                        "import.sameFile",
                                        before.name(),
                                        open.inItsZone(terminal.texts()).moment(before.madeAt()),
                                        before.madeBy()));
    }

    private @Nullable Committed commit(
            Stores.Open open, Imports imports, FileReview review, Progress progress) {
        boolean isHeld = review.counts().held() > 0 && !validOnly;
        if (dryRun || isHeld || review.plan().isNothing()) {
            return null;
        }
        terminal.warn("import.committing");
        var done = imports.commit(open.actor(), review, progress);
        terminal.warn("import.done");
        return done;
    }

    private void report(String name, FileReview review, @Nullable Committed done) {
        if (json) {
            jsonReport().print(name, review, done);
            return;
        }
        if (done == null) {
            nothing(review);
            review.seenAgain().ifPresent(batch -> waiting(review, batch));
        } else {
            terminal.say(
                    "import.written",
                    done.batch(),
                    done.created(),
                    done.updated(),
                    done.unchanged());
            waiting(review, done.sessionId(), done.batch());
        }
    }

    private JsonReport jsonReport() {
        return new JsonReport(terminal.out(), new ProblemWords(terminal.texts()));
    }

    private void nothing(FileReview review) {
        var counts = review.counts();
        int others = counts.ready() + counts.warnings();
        if (dryRun) {
            terminal.say("import.dryRun");
        } else if (counts.held() == 0 || others == 0) {
            terminal.say("import.nothing");
        } else {
            terminal.say("import.held", counts.held(), others);
            if (problems != null) {
                terminal.say("import.heldCopy", problems, others);
            }
        }
    }

    private void waiting(FileReview review, BatchRow batch) {
        var session = batch.sessionId();
        if (session != null) {
            waiting(review, session, batch.name());
        }
    }

    private void waiting(FileReview review, long session, String name) {
        if (review.counts().held() == 0) {
            return;
        }
        if (problems == null) {
            terminal.say("import.session", session, name);
        } else {
            terminal.say("import.sessionCopy", session, name, problems);
        }
    }

    private void copyProblems(FileReview review) {
        var out = problems;
        if (out != null) {
            var words = new ProblemWords(terminal.texts());
            NewFile.write(
                    terminal.file(out),
                    force,
                    bytes -> {
                        review.copyProblems(
                                bytes,
                                format(out),
                                problem -> words.message(problem) + " " + words.fix(problem));
                        return true;
                    });
        }
    }
}
