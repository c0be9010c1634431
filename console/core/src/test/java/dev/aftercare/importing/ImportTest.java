package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.Products;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.catalog.workbook.CatalogOutcome;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.SomeUnits;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// A test of imports into a database with the sample catalogue.
public abstract class ImportTest extends ServiceTest {
    protected static final Path SAMPLES = Path.of("../../sample-data");
    protected static final String A300 = "09506000134352";
    protected static final Clock LATER =
            Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);

    protected Imports imports;
    protected Batches batches;

    @BeforeEach
    void fillCatalogue() {
        var attachments = new Attachments(database);
        assertThat(
                        new CatalogImport(database, attachments)
                                .run(KIM, SAMPLES.resolve("products.xlsx")))
                .isInstanceOf(CatalogOutcome.Done.class);
        imports = new Imports(database, attachments, LATER);
        batches = new Batches(database);
    }

    protected FileReview check(Path file, ImportChoices choices) {
        return imports.check(file, choices, Progress.silent());
    }

    protected Committed importAll(Path file, ImportChoices choices) {
        try (var review = check(file, choices)) {
            return imports.commit(KIM, review, Progress.silent());
        }
    }

    protected static List<Problem> problems(FileReview review) {
        var problems = new ArrayList<Problem>();
        review.problems(problems::add);
        return problems;
    }

    protected static ImportChoices accepting(Code... codes) {
        return new ImportChoices(null, null, false, Set.of(codes));
    }

    protected Path csv(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected static void refused(ThrowingCallable work, Refusal why) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(why));
    }

    /// Gives a product another rule for its serials.
    protected void rule(String product, String rule) {
        var products = new Products(database);
        var seen = products.byGtinOrModel(product).orElseThrow();
        products.edit(KIM, seen, SomeUnits.ruled(seen, rule));
    }

    /// `gtin,serial` of all units.
    protected List<String> units() {
        return database.read(
                session ->
                        Sql.of("select p.gtin, u.serial from unit u")
                                .plus("join product p on p.id = u.product_id")
                                .list(session, row -> row.text("gtin") + "," + row.text("serial")));
    }
}
