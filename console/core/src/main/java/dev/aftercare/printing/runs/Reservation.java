package dev.aftercare.printing.runs;

import static java.util.Objects.requireNonNull;

import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Serial;
import dev.aftercare.json.Json;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the items of a run: for each unit its payload and what else the label will say. Whoever
/// runs it holds the run's number, so no other run can be reserving at the same time; if one ever
/// were, the unique issue of a unit would still let only one of the two commit.
final class Reservation {
    private static final int PORTION = 1_000;

    private final Transaction tx;
    private final LabelKeys keys;
    private final UnitTexts texts;
    private final @Nullable Reprint reprint;
    private Map<Long, PrintedProduct> products = Map.of();
    private int seq;
    private long reprints;
    private int longest;

    Reservation(Transaction tx, LabelKeys keys, UnitTexts texts, @Nullable Reprint reprint) {
        this.tx = tx;
        this.keys = keys;
        this.texts = texts;
        this.reprint = reprint;
    }

    /// @throws Refused if one of the units must not be printed, or none can be
    ReservedRun.Items reserve(long runId, PrintableUnits units, Progress progress) {
        units.hold();
        units.mustBeFree();
        if (reprint == null) {
            units.mustHaveNoLabel();
        }
        products =
                PrintedProduct.lock(tx.session(), units.products()).stream()
                        .collect(Collectors.toMap(PrintedProduct::id, Function.identity()));
        long meant = units.count();
        insert(runId, units, meant, progress);
        if (seq == 0) {
            throw new Refused(new Refusal.NothingToPrint(meant));
        }
        if (reprint == null || !reprint.isTest()) {
            products.values().forEach(product -> product.fixDomain(tx.session()));
        }
        return new ReservedRun.Items(seq, reprints, meant - seq, longest);
    }

    private void insert(long runId, PrintableUnits units, long meant, Progress progress) {
        StatementBatch.run(
                tx.session(),
                "insert into print_item (run_id, seq, unit_id, issue, reason, reason_text, payload,"
                        + " printed) values (?, ?, ?, ?, ?, ?, ?, ?)",
                batch ->
                        units.each(
                                unit -> {
                                    add(batch, runId, unit);
                                    if (seq % PORTION == 0) {
                                        progress.at("labels.reserve", seq, meant);
                                    }
                                }));
    }

    private void add(StatementBatch batch, long runId, SqlRow unit) {
        var product = requireNonNull(products.get(unit.number("product_id")));
        var serial = unit.text("serial");
        var gtin = product.gtin().digits();
        var link =
                DigitalLink.ofUnit(
                        product.domain(),
                        product.gtin(),
                        new Serial(serial),
                        keys.token(gtin, serial));
        var payload = link.uri();
        var why = why(unit.flag("labelled"));
        batch.add(
                runId,
                ++seq,
                unit.number("id"),
                unit.integer("issue") + 1,
                why == null ? null : why.reason(),
                why == null || why.text().isEmpty() ? null : why.text(),
                payload,
                Json.of(texts.of(unit, product, keys.checkCode(gtin, serial))).text());
        longest = Math.max(longest, payload.length());
    }

    /// A unit's first label needs no reason, whatever is said of the others.
    private @Nullable Reprint why(boolean labelled) {
        if (labelled) {
            reprints++;
        }
        return reprint == null || labelled || reprint.isTest() ? reprint : null;
    }
}
