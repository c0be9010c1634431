package dev.aftercare.catalog.workbook;

import dev.aftercare.actor.Actor;
import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.files.Attachments;
import dev.aftercare.history.Deed;
import dev.aftercare.sheet.columns.CellProblem;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Brings in a catalogue from a workbook, or products from any spreadsheet of one sheet. Nothing is
/// deleted that the file does not mention; of a product and language that it does mention, its
/// steps and manuals replace those there are.
public final class CatalogImport {
    private final Database database;
    private final Attachments attachments;

    public CatalogImport(Database database, Attachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /// Brings in all of the file, or says all that is wrong with it. Paths in it count from its
    /// folder.
    ///
    /// @throws dev.aftercare.problem.Refused if the file is no spreadsheet that can be read
    public CatalogOutcome run(Actor actor, Path file) {
        var problems = new ArrayList<CellProblem>();
        var read = CatalogFile.read(file, problems);
        return database.write(
                actor,
                tx -> {
                    var known = Known.in(tx.session());
                    var plan = Plan.of(read, known, new NamedFiles(file));
                    if (!problems.isEmpty()) {
                        tx.leaveAsItWas();
                        return new CatalogOutcome.Held(inOrder(problems));
                    }
                    return write(tx, plan, known);
                });
    }

    private static List<CellProblem> inOrder(List<CellProblem> problems) {
        var sheets = problems.stream().map(CellProblem::sheet).distinct().toList();
        return problems.stream()
                .sorted(
                        Comparator.comparingInt(
                                        (CellProblem problem) -> sheets.indexOf(problem.sheet()))
                                .thenComparingInt(problem -> problem.cell().row())
                                .thenComparingInt(problem -> problem.cell().column()))
                .toList();
    }

    private CatalogOutcome write(Transaction tx, Plan plan, Known known) {
        var counts = new Writing(tx, attachments, known).write(plan);
        if (counts.isNothing()) {
            tx.leaveAsItWas();
            return new CatalogOutcome.Unchanged();
        }
        tx.did(Deed.done("catalog.import", Company.read(tx.session()).subject(), counts));
        return new CatalogOutcome.Done(counts);
    }
}
