package dev.aftercare.printing.history;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.json.Json;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stocks;
import dev.aftercare.labels.sheet.DrawnLabel;
import dev.aftercare.labels.sheet.LabelSheet;
import dev.aftercare.printing.runs.LabelFaults;
import dev.aftercare.printing.runs.LabelTexts;
import dev.aftercare.printing.templates.StoredTemplates;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.Optional;

/// Everything that was printed, the newest first. It only reads.
public final class RunHistory {
    private final Database database;
    private volatile Longest lastAsked = new Longest(0, 0);

    public RunHistory(Database database) {
        this.database = database;
    }

    /// The beginning of a list.
    ///
    /// @param rows how many it has
    public record Begun(List<RunLine> first, long rows) {}

    public Begun begin(RunFilter filter, int limit) {
        return database.read(
                session -> {
                    var query = new RunQuery(session, filter);
                    return new Begun(query.read(Sql.of(""), limit), query.count());
                });
    }

    public List<RunLine> at(RunFilter filter, long before, int limit) {
        return database.read(session -> new RunQuery(session, filter).skipping(before, limit));
    }

    /// Those older than a run.
    public List<RunLine> after(RunFilter filter, RunLine last, int limit) {
        var older = Sql.of("and r.no < ?", last.run().no());
        return database.read(session -> new RunQuery(session, filter).read(older, limit));
    }

    /// Runs as they are now.
    public List<RunLine> byId(List<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : database.read(
                        session ->
                                new RunQuery(session, RunFilter.ALL)
                                        .read(Sql.of("and r.id in").plus(Sql.in(ids)), ids.size()));
    }

    /// Some labels of a run, in their order.
    ///
    /// @param after the place of the last one that is known, from 1; 0: none is
    public List<RunItem> items(long runId, int after, int limit) {
        return database.read(
                session ->
                        Sql.of("select " + RunItem.COLUMNS + " from print_item i")
                                .plus("join unit u on u.id = i.unit_id where i.run_id = ?", runId)
                                .plus("and i.seq > ? order by i.seq limit " + limit, after)
                                .list(session, RunItem::of));
    }

    /// A label as it was printed: with the revision, on the stock and in the words of that time.
    /// Empty if the run left none.
    ///
    /// @throws Refused if this program cannot draw it any more
    public Optional<DrawnLabel> label(long runId, int seq) {
        return database.read(
                session ->
                        Sql.of("select r.revision_id, r.stock, r.dpi, i.payload, i.printed")
                                .plus("from print_run r join print_item i on i.run_id = r.id")
                                .plus("where r.id = ? and i.seq = ?", runId, seq)
                                .first(
                                        session,
                                        row -> drawn(session, row, longest(session, runId))));
    }

    /// How long the longest payload of a run is: its labels never change.
    private record Longest(long runId, int payload) {}

    /// Who looks at one label of a run looks at others, too, and a run may have a million.
    private int longest(StatelessSession session, long runId) {
        var known = lastAsked;
        if (known.runId != runId) {
            known = new Longest(runId, countLongest(session, runId));
            lastAsked = known;
        }
        return known.payload;
    }

    private static int countLongest(StatelessSession session, long runId) {
        return (int)
                Sql.of("select max(length(payload)) from print_item where run_id = ?", runId)
                        .number(session);
    }

    private static DrawnLabel drawn(StatelessSession session, SqlRow row, int longest) {
        var name = row.text("stock");
        var stock =
                Stocks.named(name)
                        .orElseThrow(() -> new Refused(new Refusal.NotFound("stock", name)));
        var template = StoredTemplates.revision(session, row.number("revision_id"));
        var texts = LabelTexts.of(new Json(row.text("printed")));
        try {
            return LabelSheet.plan(template, stock, new Resolution(row.integer("dpi")), longest)
                    .draw(texts.with(row.text("payload")));
        } catch (LabelRefused no) {
            throw new Refused(new Refusal.LabelsFaulty(LabelFaults.of(no.fault())));
        }
    }
}
