package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.paging.PagedRows;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/// A list is gone through where nobody sees it, to its far end.
@WindowTest
class RehearsalTest {
    private static final int FAR = 150_000;
    private final List<Throwable> trouble = new ArrayList<>();
    private final List<Pane> opened = new ArrayList<>();
    private final Set<Scene> scenes = new HashSet<>();
    private final AtomicInteger farthest = new AtomicInteger();
    private Pane shown;

    @BeforeEach
    void stage() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        shown = new Pane();
    }

    @Test
    void listsAreOpenedOrderedAndScrolledAndTheirRowsOpenedInAWindowOfTheirOwn() {
        var play = play();
        var window = new Scene(shown);
        begin(play, window);
        assertThat(trouble).isEmpty();
        assertThat(farthest).hasValueGreaterThan(FAR);
        assertThat(play.table().lookupAll(".table-row-cell")).hasSizeGreaterThan(20);
        assertThat(scenes).isNotEmpty().doesNotContain(window);
        assertThat(opened).hasSize(2);
        assertThat(opened.getLast().getWidth()).isPositive();
        assertThat(opened.getLast().getHeight()).isGreaterThan(opened.getLast().prefHeight(-1));
        assertThat(opened.getLast().getScene()).isNotNull().isNotSameAs(window);
    }

    @Test
    void whereNoWindowShowsAnythingThereIsNone() {
        begin(play(), null);
        assertThat(trouble).isEmpty();
        assertThat(farthest).hasValue(0);
    }

    private void begin(Rehearsal.Play<String> play, @Nullable Scene window) {
        var atOnce = new Background((_, work) -> work.run(), Runnable::run, trouble::add);
        WaitForAsyncUtils.waitForAsyncFx(
                20_000,
                () -> {
                    assertThat(shown.getScene()).isSameAs(window);
                    new Rehearsal<>(atOnce, () -> play).begin(shown);
                });
    }

    private Rehearsal.Play<String> play() {
        var rows = new PagedRows<String>(Long::parseLong);
        var table = new TableView<String>(rows);
        var column = new TableColumn<String, String>("serial");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        table.getColumns().add(column);
        table.setFixedCellSize(30);
        table.setPrefHeight(2_000);
        return new Rehearsal.Play<>(
                new VBox(new Label("head"), table),
                table,
                rows,
                number -> row(number, table),
                List.of(() -> pane("first"), () -> pane("last")));
    }

    private Pane pane(String name) {
        opened.add(new Pane(new Label(name)));
        return opened.getLast();
    }

    private String row(int number, Node table) {
        if (table.getScene() != null) {
            scenes.add(table.getScene());
        }
        farthest.accumulateAndGet(number, Math::max);
        return Integer.toString(number);
    }
}
