package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.workbook.CatalogImport;
import dev.aftercare.catalog.workbook.CatalogOutcome;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.Imports;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.SessionCounts;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.file.SpreadsheetFile;
import dev.aftercare.ui.shell.Section;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A file full of damage is brought in as a person does it, by the keyboard.
class ImportScreenTest extends ScreenTest {
    private static final Path SAMPLES = Path.of("..", "..", "sample-data");
    private static final Actor KIM = new Actor.Person("kim");

    @Override
    Section section() {
        return Section.IMPORT;
    }

    @Override
    void fill(Database database) {
        var attachments = new Attachments(database);
        var catalogue = new CatalogImport(database, attachments);
        assertThat(catalogue.run(KIM, SAMPLES.resolve("products.xlsx")))
                .isInstanceOf(CatalogOutcome.Done.class);
        var imports = new Imports(database, attachments, database.clock());
        for (var file : List.of("v8-2024.csv", "a120-2024.xlsx", "m40-2025-q3.tsv")) {
            var path = SAMPLES.resolve(file);
            try (var review = imports.check(path, ImportChoices.NONE, Progress.silent())) {
                imports.commit(KIM, review, Progress.silent());
            }
        }
    }

    @Test
    void aPersonImportsADamagedFileMendsItAndTakesItBack() throws TimeoutException, IOException {
        until("three batches", () -> table("#batches").getItems().size() == 3);
        refuseWhatIsNone();
        chosen.file = SAMPLES.resolve("damaged-12000.xlsx");
        press(KeyCode.CONTROL, KeyCode.O);
        until("the review is there", () -> there("#import-grid") && there("#popover"));
        int held = heldOnPill();
        assertThat(held).isGreaterThan(300);

        mendOneCell(held);
        typeAndGoElsewhere();
        typeWhileSomethingIsDone();
        mendAllAlike();
        pictureOfColumns();
        acceptAKind();
        skipARowAndTakeThatBack();
        exportTheRest();
        var batch = commitAll();
        takeItBack(batch);
    }

    private void refuseWhatIsNone() throws TimeoutException {
        chosen.file = SAMPLES.resolve("pictures");
        press(KeyCode.CONTROL, KeyCode.O);
        until("it says no", () -> there("#refused-file"));
    }

    /// F8, F2, what stands on the unit, Enter.
    private void mendOneCell(int held) throws TimeoutException {
        choose("#kind-serial-lookalike-2");
        until("a proposal", () -> there("#popover-all"));
        person.type(KeyCode.F2);
        until("a field", () -> there("#typed"));
        until("it has the focus", () -> focused("#typed"));
        int row = cursor();
        assertThat(person.lookup("#typed").queryAs(TextField.class).getText())
                .isEqualTo(row(row).cells().get(2).text());
        person.write("V12-25-900001").type(KeyCode.ENTER);
        until("it stands there", () -> row(row).cells().get(2).text().equals("V12-25-900001"));
        until("one less is held", () -> heldOnPill() == held - 1);
        assertThat(row(row).state()).isEqualTo(RowState.READY);
        assertThat(focused("#import-grid")).isTrue();
    }

    /// What was typed is entered by whoever goes on without Enter; Escape drops it.
    private void typeAndGoElsewhere() throws TimeoutException {
        int row = cursor();
        typeInto("V12-25-900002");
        person.interact(() -> person.lookup("#search").query().requestFocus());
        until("it is entered", () -> row(row).cells().get(2).text().equals("V12-25-900002"));
        assertThat(focused("#search")).isTrue();
        person.interact(() -> person.lookup("#import-grid").query().requestFocus());
        press(KeyCode.CONTROL, KeyCode.Z);
        until("taken back", () -> row(row).cells().get(2).text().equals("V12-25-900001"));
        typeInto("V12-25-900003");
        person.type(KeyCode.ESCAPE);
        until("no field", () -> !there("#typed"));
        assertThat(focused("#import-grid")).isTrue();
        int held = heldOnPill();
        person.type(KeyCode.F8, KeyCode.DELETE);
        until("what came after it is done", () -> heldOnPill() == held - 1);
        assertThat(row(row).cells().get(2).text()).isEqualTo("V12-25-900001");
        press(KeyCode.CONTROL, KeyCode.Z);
        until("as before", () -> heldOnPill() == held);
    }

    /// Whoever types goes on typing, whatever is done meanwhile.
    private void typeWhileSomethingIsDone() throws TimeoutException {
        int first = cursor();
        var was = row(first).cells().get(2).text();
        var begun = new CountDownLatch(1);
        var over = new CountDownLatch(1);
        var holding =
                CompletableFuture.runAsync(
                        () -> holdSessions(begun, over), Thread::startVirtualThread);
        until("others hold the import", () -> begun.getCount() == 0);
        typeInto("V12-25-900004");
        person.type(KeyCode.ENTER, KeyCode.F8);
        until("the next", () -> cursor() != first);
        int second = cursor();
        var before = row(second).cells().get(2).text();
        typeInto("V12-25-9000");
        over.countDown();
        until("the first is done", () -> row(first).cells().get(2).text().equals("V12-25-900004"));
        holding.join();
        person.write("05").type(KeyCode.ENTER);
        until("the second", () -> row(second).cells().get(2).text().equals("V12-25-900005"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until("the second as before", () -> row(second).cells().get(2).text().equals(before));
        press(KeyCode.CONTROL, KeyCode.Z);
        until("the first, too", () -> row(first).cells().get(2).text().equals(was));
    }

    private void holdSessions(CountDownLatch begun, CountDownLatch over) {
        database()
                .read(
                        session -> {
                            Sql.of("select id from import_session for update").number(session);
                            begun.countDown();
                            try {
                                return over.await(1, TimeUnit.MINUTES);
                            } catch (InterruptedException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private void typeInto(String text) throws TimeoutException {
        person.type(KeyCode.F2);
        until("a field", () -> there("#typed"));
        until("it has the focus", () -> focused("#typed"));
        person.write(text);
    }

    private void mendAllAlike() throws TimeoutException, IOException {
        person.type(KeyCode.F8);
        until("the next", () -> there("#popover-all"));
        pictures("import-review");
        person.interact(() -> person.lookup("#import-grid").query().requestFocus());
        int before = heldOnPill();
        person.type(KeyCode.ENTER);
        until("none is left", () -> heldOnPill() < before - 10);
        until("the popover is gone", () -> !there("#popover"));
        press(KeyCode.CONTROL, KeyCode.Z);
        until("all are held again", () -> heldOnPill() == before);
        choose("#kind-serial-lookalike-2");
        until("a proposal again", () -> there("#popover-all"));
        person.type(KeyCode.ENTER);
        until("none is left again", () -> heldOnPill() < before - 10);
    }

    private void pictureOfColumns() throws TimeoutException, IOException {
        act("#step-columns");
        until("the columns", () -> there("#means-C"));
        pictures("import-columns");
        act("#step-sheet");
        until("the sheets", () -> there("#sheets"));
        pictures("import-sheet");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the columns again", () -> there("#means-C"));
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the review again", () -> there("#import-grid"));
    }

    private void acceptAKind() throws TimeoutException {
        choose("#kind-serial-fullwidth-2");
        until("all of them can be taken", () -> there("#all-accept"));
        int before = heldOnPill();
        act("#all-accept");
        until("they are warnings", () -> heldOnPill() < before);
    }

    private void skipARowAndTakeThatBack() throws TimeoutException {
        choose("#kind-serial-too-long-2");
        until("one is there", () -> there("#popover"));
        int row = cursor();
        int before = heldOnPill();
        person.type(KeyCode.DELETE);
        until("it is left out", () -> row(row).leftOut());
        until("it is counted", () -> heldOnPill() == before - 1);
        press(KeyCode.CONTROL, KeyCode.Z);
        until("it is held again", () -> heldOnPill() == before);
        person.type(KeyCode.DELETE);
        until("it is left out again", () -> heldOnPill() == before - 1);
    }

    /// As a file of its own, to be corrected elsewhere.
    private void exportTheRest() throws TimeoutException {
        var file = folder.resolve("problems-" + UUID.randomUUID() + ".xlsx");
        chosen.file = file;
        int held = heldOnPill();
        press(KeyCode.CONTROL, KeyCode.E);
        until("it is written", () -> Files.exists(file));
        var rows = new ArrayList<Row>();
        try (var sheets = SpreadsheetFile.open(file)) {
            sheets.read(sheets.sheets().getFirst(), (row, _) -> rows.add(row));
        }
        assertThat(rows.getLast().cells()).extracting(Cell::raw).contains("HELD");
        assertThat(rows.stream().filter(row -> row.cells().contains(new Cell.Text("HELD"))))
                .hasSize(held);
    }

    private BatchRow commitAll() throws TimeoutException, IOException {
        int held = heldOnPill();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        until("the report", () -> there("#report-units"));
        until("one would go to the units", () -> focused("#report-units"));
        pictures("import-report");
        var batch = inTheBackground(() -> new Batches(database()).all().getFirst());
        assertThat(batch.name()).isEqualTo("damaged-12000");
        assertThat(batch.created()).isGreaterThan(11_000);
        assertThat(batch.leftOut()).isEqualTo(held);
        person.interact(() -> person.lookup("#report-units").query().requestFocus());
        person.type(KeyCode.ENTER);
        until(
                "its units",
                () -> there("#units") && table("#units").getItems().size() == batch.created());
        int place = made().model().sections().indexOf(Section.IMPORT) + 1;
        press(KeyCode.CONTROL, KeyCode.getKeyCode(Integer.toString(place)));
        until("the report again", () -> there("#report-undo"));
        return batch;
    }

    private void takeItBack(BatchRow batch) throws TimeoutException, IOException {
        act("#report-undo");
        until("it asks", () -> there("#confirm-do") && focused("#confirm-do"));
        assertThat(shown("#confirm-do")).contains("%,d units".formatted(batch.created()));
        person.type(KeyCode.ENTER);
        until("the lists", () -> there("#unfinished"));
        until("it waits again", () -> table("#unfinished").getItems().size() == 1);
        until("the batch is undone", () -> isUndone(table("#batches").getItems().getFirst()));
        var waiting = inTheBackground(() -> sessions().unfinished().getFirst());
        assertThat(waiting.counts().imported()).isZero();
        assertThat(waiting.counts().held()).isEqualTo(batch.leftOut());
        pictures("import");
        goOn(waiting);
    }

    /// As after a restart: the session is opened from what the database kept.
    private void goOn(UnfinishedSession waiting) throws TimeoutException {
        person.interact(
                () -> {
                    table("#unfinished").requestFocus();
                    table("#unfinished").getSelectionModel().selectFirst();
                });
        person.type(KeyCode.ENTER);
        until("the review", () -> there("#import-grid") && there("#pill-held"));
        SessionCounts counts = waiting.counts();
        until("as it was", () -> heldOnPill() == counts.held());
    }

    private static boolean isUndone(Object batch) {
        return batch instanceof BatchRow row && row.undoneAt() != null;
    }

    private ImportSessions sessions() {
        return new ImportSessions(database(), new Attachments(database()), database().clock());
    }

    /// With Tab one gets there; how many times is no matter here.
    private void act(String button) {
        person.interact(() -> person.lookup(button).query().requestFocus());
        person.type(KeyCode.SPACE);
    }

    private void choose(String kind) throws TimeoutException {
        until(kind, () -> there(kind));
        act(kind);
    }

    private int heldOnPill() {
        return Integer.parseInt(shown("#pill-held").replaceAll("\\D", ""));
    }

    private String shown(String query) {
        Node node = person.lookup(query).query();
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : "";
    }

    private int cursor() {
        var at = Objects.requireNonNull(grid().getFocusModel().getFocusedItem());
        return at.number();
    }

    private ReviewRow row(int number) {
        return grid().getItems().stream()
                .filter(Objects::nonNull)
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked") // the grid
    private TableView<ReviewRow> grid() {
        return person.lookup("#import-grid").queryAs(TableView.class);
    }

    private TableView<?> table(String query) {
        return person.lookup(query).queryAs(TableView.class);
    }
}
