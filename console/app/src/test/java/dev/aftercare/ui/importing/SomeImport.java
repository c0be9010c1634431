package dev.aftercare.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.catalog.workbook.CatalogOutcome;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.importing.open.OpenImport;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A database with the sample catalogue, and files of units to import into it. All work is done at
/// once, on the test's own thread.
public abstract class SomeImport extends ServiceTest {
    private static final Path SAMPLES = Path.of("../../sample-data");
    protected static final String V12 = "09506000134369";

    protected final List<Throwable> trouble = new ArrayList<>();
    protected final Background background =
            new Background((_, work) -> work.run(), Runnable::run, trouble::add);
    protected ImportSessions sessions;
    protected Batches batches;
    protected Products products;

    @BeforeEach
    void fillCatalogue() {
        var attachments = new Attachments(database);
        assertThat(
                        new CatalogImport(database, attachments)
                                .run(KIM, SAMPLES.resolve("products.xlsx")))
                .isInstanceOf(CatalogOutcome.Done.class);
        sessions = new ImportSessions(database, attachments, CLOCK);
        batches = new Batches(database);
        products = new Products(database);
    }

    @AfterEach
    void nothingFailed() {
        assertThat(trouble).isEmpty();
    }

    /// Rows 2 to 9: two good ones, three with the letter O for a zero, one of another product's
    /// shape, one that lies ahead, and a sum.
    protected Path mixed() {
        return csv(
                "mixed.csv",
                "Serial;EAN;Produced on;Line",
                "V12-26-000001;" + V12 + ";2026-01-05;A",
                "V12-26-00O002;" + V12 + ";2026-01-05;A",
                "V12-26-00O003;" + V12 + ";2026-01-05;A",
                "V12-26-000004;" + V12 + ";2026-01-06;B",
                "X99;" + V12 + ";2026-01-06;B",
                "V12-26-00O006;" + V12 + ";2026-01-06;B",
                "V12-26-000007;" + V12 + ";2026-11-19;B",
                ";Total;7;");
    }

    protected Path csv(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected OpenImport open(Path file) {
        return new OpenImport(sessions.begin(KIM, file, Progress.silent()), KIM, background);
    }
}
