package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.Frames;
import dev.aftercare.ui.Person;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.table.ShownCell.Shown;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

/// What is cut or has a reason says more to who points at it; all else is silent.
@WindowTest
class PointedAtTest {
    private static final String LONG = "Elisabeth Hoffmann-Wiesengrund von der Au";
    private final Person person = new Person();
    private Label label;
    private TableView<String> table;

    @BeforeEach
    void window() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        label = Nodes.shrinking(LONG);
        table = new TableView<>();
        FxToolkit.setupStage(
                stage -> {
                    var column = new TableColumn<String, String>("serial");
                    column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
                    column.setCellFactory(_ -> new ShownCell<>(PointedAtTest::shown));
                    table.getColumns().add(column);
                    table.getItems().setAll("late", "in time");
                    stage.setScene(new Scene(new VBox(label, table), 400, 300));
                    stage.show();
                });
        Frames.pass();
    }

    private static Shown shown(String value) {
        return value.equals("late") ? Shown.text(value).because("since Monday") : Shown.text(value);
    }

    @Test
    void aCutLabelSaysAllAsLongAsItIsCut() {
        assertThat(label.getTooltip()).isNull();
        label(60);
        person.moveTo(label);
        assertThat(said(label.getTooltip())).isEqualTo(LONG);
        person.interact(() -> label.setText(LONG + "e"));
        assertThat(said(label.getTooltip())).isEqualTo(LONG + "e");

        person.moveTo(table);
        label(400);
        person.moveTo(label);
        assertThat(label.getTooltip()).isNull();
    }

    @Test
    void aLabelThatIsCutUnderTheMouseSaysAllOnceThatMoves() {
        person.moveTo(label);
        assertThat(label.getTooltip()).isNull();
        label(60);
        person.moveTo(label);
        assertThat(said(label.getTooltip())).isEqualTo(LONG);
        label(400);
        person.moveTo(label);
        assertThat(label.getTooltip()).isNull();
    }

    @Test
    void aCellTellsItsReasonIfThereIsOne() {
        var late = cell("late");
        assertThat(late.getTooltip()).isNull();
        person.moveTo(late);
        assertThat(said(late.getTooltip())).isEqualTo("since Monday");
        person.interact(() -> table.getItems().set(0, "as agreed"));
        assertThat(cell("as agreed").getTooltip()).isNull();

        var inTime = cell("in time");
        person.moveTo(inTime);
        assertThat(inTime.isHover()).isTrue();
        assertThat(inTime.getTooltip()).isNull();
    }

    private void label(double width) {
        person.interact(() -> label.setMaxWidth(width));
    }

    private TableCell<?, ?> cell(String text) {
        return person.lookup(
                        (Node node) ->
                                node instanceof ShownCell<?, ?> cell && text.equals(cell.getText()))
                .queryAs(TableCell.class);
    }

    private static @Nullable String said(@Nullable Tooltip tooltip) {
        return tooltip == null ? null : tooltip.getText();
    }
}
