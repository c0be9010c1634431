package dev.aftercare.printing.runs;

import dev.aftercare.company.Company;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.NewFile;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.labels.Stock;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.printing.templates.StoredTemplates;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/// The row of a run, from its number to its end.
final class RunRows {
    private final Transaction tx;

    RunRows(Transaction tx) {
        this.tx = tx;
    }

    /// What history keeps of a run.
    private record Facts(
            long run,
            long labels,
            long reprints,
            long leftOut,
            String template,
            int revision,
            String stock,
            Reprint.@Nullable Reason reason) {}

    private record Freed(long run, long labels, String why) {}

    /// The station that prints.
    ///
    /// @param process by which the database knows whether it still lives
    record Station(String name, long process) {}

    ReservedRun reserve(
            PrintOrder order, Stock stock, Station station, LabelKeys keys, Progress progress) {
        long no = nextNumber();
        long id = tx.nextId(Sequence.SMALL);
        var wanted = order.label().template();
        var template = new StoredTemplates(tx).approved(wanted == null ? stock.name() : wanted);
        Sql.of("insert into print_run (id, no, revision_id, stock, start_cell, dpi, station,")
                .plus("made_by, made_at, process, reason, reason_text, state, items, version)")
                .plus("values (?, ?, ?, ?,", id, no, template.revisionId(), stock.name())
                .plus("?, ?, ?,", order.label().startCell(), order.label().dpi(), station.name())
                .plus("?, ?, ?,", tx.actor().name(), tx.now(), station.process())
                .plus("?, ?,", reason(order), text(order))
                .plus("'RESERVED', 0, 0)")
                .update(tx.session());
        var texts = new UnitTexts(template.template());
        var items =
                new Reservation(tx, keys, texts, order.reprint())
                        .reserve(id, new PrintableUnits(tx.session(), order.units()), progress);
        Sql.of("update print_run set items = ?, reprints = ?", items.labels(), items.reprints())
                .plus("where id = ?", id)
                .update(tx.session());
        var run = new ReservedRun(id, no, template, stock, order, items);
        tx.did(Deed.done("label.reserve", run.subject(), facts(run)));
        return run;
    }

    private static Reprint.@Nullable Reason reason(PrintOrder order) {
        return order.reprint() == null ? null : order.reprint().reason();
    }

    private static @Nullable String text(PrintOrder order) {
        var why = order.reprint();
        return why == null || why.text().isEmpty() ? null : why.text();
    }

    /// Locked until the end of the transaction: runs are reserved one after the other.
    private long nextNumber() {
        lockNumbers(1);
        return Sql.of("select next_no - 1 from numbering where series = 'print-run'")
                .number(tx.session());
    }

    private void lockNumbers(int more) {
        Sql.of("update numbering set next_no = next_no + ? where series = 'print-run'", more)
                .update(tx.session());
    }

    private static Facts facts(ReservedRun run) {
        var items = run.items();
        var template = run.template().template();
        return new Facts(
                run.no(),
                items.labels(),
                items.reprints(),
                items.leftOut(),
                template.name(),
                template.revision(),
                run.stock().name(),
                reason(run.order()));
    }

    /// Where its file will be, for whoever finds the part of a run that nobody is at.
    void leaves(ReservedRun run, NewFile file) {
        Sql.of("update print_run set file = ?,", file.file().toString())
                .plus("part = ?, replaces = ?", file.part().toString(), file.replaces())
                .plus("where id = ?", run.id())
                .update(tx.session());
    }

    /// Its part is whole and on the disk: its units have labels now.
    ///
    /// @throws Refused if the run was released meanwhile
    void done(ReservedRun run) {
        if (!moveOn(run.id(), RunRow.State.DONE)) {
            throw new Refused(new Refusal.RunReleased(run.no()));
        }
        if (!run.order().isTest()) {
            new FirstLabels(tx, run.id()).mark(today());
        }
        tx.did(Deed.done("label.print", run.subject(), facts(run)));
    }

    private LocalDate today() {
        return Company.read(tx.session()).dayOf(tx.now());
    }

    /// There is no file: it is as if the run had never been, but for its number.
    ///
    /// @return whether it was still reserved
    boolean release(long id, long no, String why) {
        lockNumbers(0);
        if (!moveOn(id, RunRow.State.RELEASED)) {
            tx.leaveAsItWas();
            return false;
        }
        var products =
                Sql.of("select distinct u.product_id from print_item i")
                        .plus("join unit u on u.id = i.unit_id where i.run_id = ?", id)
                        .list(tx.session(), row -> row.number("product_id"));
        long freed = Sql.of("delete from print_item where run_id = ?", id).update(tx.session());
        products.forEach(product -> PrintedProduct.freeDomain(tx.session(), product));
        tx.did(Deed.done("label.release", Subject.of("run", id), new Freed(no, freed, why)));
        return true;
    }

    private boolean moveOn(long id, RunRow.State state) {
        return Sql.of("update print_run set state = ?, version = version + 1", state)
                        .plus("where id = ? and state = 'RESERVED'", id)
                        .update(tx.session())
                == 1;
    }
}
