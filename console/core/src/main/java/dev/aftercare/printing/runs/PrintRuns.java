package dev.aftercare.printing.runs;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.NewFile;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Prints labels: reserves the units in one transaction, draws the file outside of any, and says in
/// a second one that they have their labels. A run that leaves no file releases its units, at the
/// latest when the next one begins after its process has gone.
public final class PrintRuns {
    private static final Logger LOG = LoggerFactory.getLogger(PrintRuns.class);

    private final Database database;
    private final LabelKeys keys;
    private final String station;

    /// @param station the computer that prints, as people call it
    public PrintRuns(Database database, LabelKeys keys, String station) {
        this.database = database;
        this.keys = keys;
        this.station = station;
    }

    /// Prints all, or nothing.
    ///
    /// @throws Invalid if the order makes no sense
    /// @throws Refused if a unit must not be printed, a label could not be scanned, or the file is
    ///   already there
    /// @throws Cancelled if `progress` says so
    public Printed print(Actor actor, PrintOrder order, Progress progress) {
        Invalid.ifAny(order.violations());
        var stock = stock(order.label());
        var file = NewFile.at(order.output().file(), order.output().overwrite());
        file.mustBePossible();
        releaseAbandoned(actor);
        var run = reserve(actor, order, stock, file, progress);
        try {
            return draw(actor, run, file, progress);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.atWork().end(run.id());
        }
    }

    private ReservedRun reserve(
            Actor actor, PrintOrder order, Stock stock, NewFile file, Progress progress) {
        var here = new RunRows.Station(station, database.origin());
        return database.write(
                actor,
                tx -> {
                    var rows = new RunRows(tx);
                    var run = rows.reserve(order, stock, here, keys, progress);
                    rows.leaves(run, file);
                    database.atWork().begin(run.id());
                    return run;
                });
    }

    private static Stock stock(LabelChoice label) {
        var stock =
                Stocks.named(label.stock())
                        .orElseThrow(
                                () -> new Refused(new Refusal.NotFound("stock", label.stock())));
        if (label.startCell() > stock.cells()) {
            var fault = new LabelFault.NoSuchCell(label.startCell(), stock.cells());
            throw new Refused(new Refusal.LabelsFaulty(LabelFaults.of(fault)));
        }
        return stock;
    }

    /// The file takes its place after it is recorded: a file of this name is never one of units
    /// that are free again, and of what it replaces nothing is lost before.
    private Printed draw(Actor actor, ReservedRun run, NewFile file, Progress progress)
            throws IOException {
        boolean done = false;
        try {
            int pages = new Drawing(database, run).into(file, progress);
            file.mustBeFree();
            database.doing(actor, tx -> new RunRows(tx).done(run));
            done = true;
            move(run, file);
            return printed(run, pages);
        } finally {
            if (!done) {
                giveUp(actor, run, file);
            }
        }
    }

    private static void move(ReservedRun run, NewFile file) {
        try {
            file.moveToItsPlace();
        } catch (IOException e) {
            LOG.warn("The file of run {} is still {}", run.no(), file.part(), e);
            throw new Refused(new Refusal.FileNotMoved(run.no(), file.file(), file.part()));
        }
    }

    /// The units first. If the database was lost while it recorded the run, nobody knows whether it
    /// is done: then this fails too, and the part stays until it is known.
    private void giveUp(Actor actor, ReservedRun run, NewFile file) throws IOException {
        release(actor, run.id(), run.no(), "FAILED");
        if (!isDone(run.id())) {
            file.remove();
        }
    }

    private boolean isDone(long id) {
        return database.read(
                session ->
                        Sql.of("select count(*) from print_run where state = 'DONE' and id = ?", id)
                                        .number(session)
                                > 0);
    }

    private static Printed printed(ReservedRun run, int pages) {
        var items = run.items();
        var template = run.template().template();
        return new Printed(
                run.no(),
                items.labels(),
                items.reprints(),
                items.leftOut(),
                pages,
                template.name(),
                template.revision(),
                run.stock().name());
    }

    /// Frees the units of runs that nobody is at any more: their process was killed, lost its
    /// computer, or could not even give up. Files that runs of this station left half way are moved
    /// to their place or removed, as is recorded of the run.
    ///
    /// @return the numbers of these runs
    public List<Long> releaseAbandoned(Actor actor) {
        var abandoned =
                database.read(
                        session ->
                                Sql.of("select id, no, process from print_run")
                                        .plus("where state = 'RESERVED' order by no")
                                        .list(
                                                session,
                                                row ->
                                                        new Reserved(
                                                                row.number("id"),
                                                                row.number("no"),
                                                                row.number("process")))
                                        .stream()
                                        .filter(run -> !isAtWork(session, run))
                                        .toList());
        var released =
                abandoned.stream()
                        .filter(run -> release(actor, run.id, run.no, "ABANDONED"))
                        .map(Reserved::no)
                        .toList();
        new LeftFiles(database, station).settle();
        return released;
    }

    private boolean isAtWork(StatelessSession session, Reserved run) {
        return database.atWork().isAt(session, run.process, run.id);
    }

    private record Reserved(long id, long no, long process) {}

    private boolean release(Actor actor, long id, long no, String why) {
        return database.write(actor, tx -> new RunRows(tx).release(id, no, why));
    }

    /// Where the next label goes on a sheet that this station began and has not used up, by stock:
    /// cells from 1. No entry is a new sheet.
    public Map<String, Integer> nextCells() {
        var next = new HashMap<String, Integer>();
        for (var stock : Stocks.all()) {
            database.read(session -> lastCell(session, stock))
                    .map(used -> used % stock.cells() + 1)
                    .filter(cell -> cell > 1)
                    .ifPresent(cell -> next.put(stock.name(), cell));
        }
        return next;
    }

    /// How many cells the last run used, with those before it on its first sheet.
    private Optional<Integer> lastCell(StatelessSession session, Stock stock) {
        return Sql.of("select start_cell - 1 + items as used from print_run")
                .plus("where state = 'DONE' and stock = ? and station = ?", stock.name(), station)
                .plus("order by no desc limit 1")
                .first(session, row -> row.integer("used"));
    }

    /// What the codes of a run say, in the order of its labels.
    public List<String> payloads(long no) {
        return database.read(
                session ->
                        Sql.of("select i.payload from print_item i")
                                .plus("join print_run r on r.id = i.run_id where r.no = ?", no)
                                .plus("order by i.seq")
                                .list(session, row -> row.text("payload")));
    }

    /// The newest first.
    public List<RunRow> newest(int most) {
        return database.read(
                session ->
                        Sql.of("select r.no, r.state, r.made_at, r.made_by, r.station,")
                                .plus("t.name as template, v.revision, r.stock, r.start_cell,")
                                .plus("r.dpi, r.items from print_run r")
                                .plus("join template_revision v on v.id = r.revision_id")
                                .plus("join template t on t.id = v.template_id")
                                .plus("order by r.no desc limit ?", most)
                                .list(session, RunRow::of));
    }
}
