package dev.aftercare.printing.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;
import dev.aftercare.labels.Stocks;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.orders.LabelChoice;
import dev.aftercare.printing.orders.Output;
import dev.aftercare.printing.orders.PrintOrder;
import dev.aftercare.printing.orders.Reprint;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.NewUnit;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A test of print runs: thirty units of one product, a station, and where its file goes.
abstract class PrintRunTest extends ServiceTest {
    static final String GTIN = "09506000134352";

    static final WhichUnits BATCH = new WhichUnits.OfBatch("june");

    static final LabelChoice L7160 = new LabelChoice("L7160", null, 1, 300);

    SomeUnits some;

    long product;

    PrintRuns runs;

    static PrintRuns runs(Database database) {
        return new PrintRuns(database, new LabelKeys(database), "line-1");
    }

    Path out;

    @BeforeEach
    void units() {
        some = new SomeUnits(database);
        product = some.product(GTIN, "A300");
        some.batch("june", serials(1, 30));
        runs = runs(database);
        out = folder.resolve("labels.pdf");
    }

    List<NewUnit> serials(int from, int to) {
        return IntStream.rangeClosed(from, to)
                .mapToObj(n -> SomeUnits.unit(product, "A3-" + n))
                .toList();
    }

    boolean isPart(String name) {
        return name.endsWith(".part");
    }

    void assertReleased() {
        assertThat(items()).isEmpty();
        assertThat(states()).containsOnly("MADE");
        assertThat(printedDomain()).isNull();
        assertThat(runs.newest(1)).extracting(RunRow::state).containsExactly(RunRow.State.RELEASED);
        assertThat(verbs()).contains("label.reserve").endsWith("label.release");
        assertThat(folder.toFile().list()).noneMatch(this::isPart);
    }

    ReservedRun reserve(Database at) {
        var station = new RunRows.Station("line-2", at.origin());
        var keys = new LabelKeys(at);
        return at.write(
                KIM,
                tx ->
                        new RunRows(tx)
                                .reserve(
                                        order(BATCH, null, out, false),
                                        Stocks.L7160,
                                        station,
                                        keys,
                                        Progress.silent()));
    }

    static void assertRefused(ThrowingCallable work, Refusal refusal) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }

    Printed print(WhichUnits units, @Nullable Reprint reprint) {
        return runs.print(KIM, order(units, reprint, out, false), Progress.silent());
    }

    PrintOrder order(WhichUnits units, int startCell) {
        return new PrintOrder(
                units,
                new LabelChoice("L7160", null, startCell, 300),
                null,
                new Output(out, false));
    }

    static PrintOrder order(
            WhichUnits units, @Nullable Reprint reprint, Path file, boolean overwrite) {
        return new PrintOrder(units, L7160, reprint, new Output(file, overwrite));
    }

    static WhichUnits range(String from, String to) {
        return new WhichUnits.Range(from, to, null);
    }

    List<String> items() {
        return list(
                "select i.seq, u.serial, i.issue, i.reason, i.reason_text from print_item i"
                        + " join unit u on u.id = i.unit_id order by i.run_id, i.seq",
                row ->
                        row.number("seq")
                                + " "
                                + row.text("serial")
                                + " issue "
                                + row.number("issue")
                                + said(row.textOrNull("reason"))
                                + said(row.textOrNull("reason_text")));
    }

    static String said(@Nullable String text) {
        return text == null ? "" : " " + text;
    }

    List<String> states() {
        return list("select state from unit order by id", row -> row.text("state"));
    }

    @Nullable String printedDomain() {
        return list(
                        "select coalesce(printed_domain, '') as domain from product",
                        row -> row.text("domain"))
                .getFirst()
                .transform(domain -> domain.isEmpty() ? null : domain);
    }

    List<String> verbs() {
        return list(
                "select body from history order by id",
                row -> row.text("body").replaceAll(".*?\"verb\":\"([^\"]+)\".*", "$1"));
    }

    <T> List<T> list(String sql, Function<SqlRow, T> read) {
        return database.read(session -> Sql.of(sql).list(session, read));
    }

    void change(String sql) {
        database.doing(
                KIM,
                tx -> {
                    Sql.of(sql).update(tx.session());
                    tx.did(Deed.done("test.change", Subject.of("test", 1), sql));
                });
    }

    static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
