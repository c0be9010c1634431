package dev.aftercare.cli.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.google.zxing.ReaderException;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.database.Engine;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.labels.Stocks;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

import java.io.IOException;
import java.util.stream.IntStream;

/// What leaves the program, read by phones' scanners, each label to its payload: a thousand where
/// the tools for it are demanded, else a hundred.
@Tag("debian")
@ExtendWith(PrintedPages.class)
class ScannedLabelsTest extends CommandTest {
    private static final int LABELS = Boolean.getBoolean("debian.required") ? 1_000 : 100;
    private static final int DPI = 300;

    @Test
    void everyCodeSaysExactlyWhatWasKept()
            throws IOException, InterruptedException, ReaderException {
        assumeThat(engine).isEqualTo(Engine.H2); // what is drawn is the same, and takes long
        var some = new SomeUnits(database);
        long product = some.product("09506000134352", "A300");
        some.batch(
                "june",
                IntStream.rangeClosed(1, LABELS)
                        .mapToObj(n -> SomeUnits.unit(product, "A3-26-%06d".formatted(n)))
                        .toList());
        assertThat(aftercare("labels", "--batch", "june", "--out", "june.pdf")).isZero();
        var payloads =
                database.read(
                        session ->
                                Sql.of("select payload from print_item order by seq")
                                        .list(session, row -> row.text("payload")));
        assertThat(payloads).hasSize(LABELS).doesNotHaveDuplicates();

        var pages = PrintedPages.drawn(folder.resolve("june.pdf"), DPI, folder.resolve("pages"));
        assertThat(PrintedPages.readByZxing(pages, Stocks.L7160, DPI, LABELS)).isEqualTo(payloads);
        assertThat(PrintedPages.readByZbar(pages)).containsExactlyInAnyOrderElementsOf(payloads);
    }
}
