package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.ui.shell.Section;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeoutException;

/// The overview as a person meets it in the morning.
class OverviewScreenTest extends ScreenTest {
    private static final Instant NOW = CLOCK.instant();

    private final PassingClock clock = new PassingClock(NOW);

    @Override
    Section section() {
        return Section.OVERVIEW;
    }

    @Override
    Clock clock() {
        return clock;
    }

    @Override
    void fill(Database database) {
        new OneYear(database, clock, folder).pass(NOW);
    }

    @Test
    void aPersonSeesWhatWaitsAndOpensItByItsDigit() throws TimeoutException, IOException {
        until("seven wait", () -> there("#tasks") && tasks().getItems().size() == 7);
        assertThat(shows("1 unit is claimed by more than one owner")).isTrue();
        assertThat(shows("5 rows held in import hall-3")).isTrue();
        assertThat(shows("Print run 19 on line-2 left no file")).isTrue();
        assertThat(shows("Lifecycle of units sold Feb 2025 to Jul 2025")).isTrue();
        pictures("overview");
        somebodyRegisters();

        export();
        person.write("1");
        until("the list of units is open", () -> there("#unit-pane"));
        press(KeyCode.CONTROL, KeyCode.DIGIT1);
        until("back again, and the list has the focus", () -> focused("#tasks"));
        person.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN);
        until("the third is selected", () -> tasks().getSelectionModel().getSelectedIndex() == 2);
        person.type(KeyCode.ENTER);
        until("labelled units are listed", () -> there("#units") && units().getItems().size() > 0);
    }

    private void export() throws TimeoutException, IOException {
        var file = folder.resolve("figures.csv");
        chosen.file = file;
        press(KeyCode.CONTROL, KeyCode.E);
        until("the file is there", () -> Files.exists(file));
        var lines = Files.readAllLines(file);
        assertThat(lines).hasSize(13);
        assertThat(lines.get(6))
                .startsWith("Registrations," + figure("#figure-REGISTRATIONS") + ",,,2026-02-23,")
                .contains("Units that became somebody's for the first time");
        assertThat(lines.get(10))
                .startsWith(
                        "Registered,%s,%s,0."
                                .formatted(
                                        figure("#stage-REGISTERED"), figure("#stage-MADE")));
    }

    private void somebodyRegisters() throws TimeoutException {
        person.interact(() -> tasks().getSelectionModel().select(3));
        var selected = tasks().getItems().get(3).toString();
        long registered = Long.parseLong(figure("#figure-REGISTRATIONS"));
        inTheBackground(
                () ->
                        new Registrations(database())
                                .register(
                                        new Actor.Visitor(),
                                        unowned(),
                                        new Registration(
                                                OwnerDraft.reachedBy("ada@mail.example", "en"),
                                                LocalDate.of(2026, 2, 28),
                                                false,
                                                List.of())));
        until(
                "one more",
                () -> figure("#figure-REGISTRATIONS").equals(String.valueOf(registered + 1)));
        assertThat(tasks().getSelectionModel().getSelectedItem()).hasToString(selected);
    }

    private long unowned() {
        return database()
                .read(
                        session ->
                                Sql.of(
                                                "select min(id) from unit where state = 'LABELLED'")
                                        .number(session));
    }

    /// The bold number in there.
    private String figure(String query) {
        return person.lookup(query)
                .lookup((Node node) -> isFigure(node))
                .queryAs(Labeled.class)
                .getText();
    }

    private static boolean isFigure(Node node) {
        return node.getStyleClass().contains("figure")
                || node.getStyleClass().contains("stage-figure");
    }

    private ListView<?> tasks() {
        return person.lookup("#tasks").queryListView();
    }

    private TableView<?> units() {
        return person.lookup("#units").queryTableView();
    }
}
