package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.Frames;
import dev.aftercare.ui.WindowTest;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// A table's first rows come in pieces where somebody waits for them.
@WindowTest
class InPiecesTest {
    private static final double ROOM = 800;
    private final List<Double> heights = new ArrayList<>();
    private TableView<String> table;

    @BeforeEach
    void columns() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        table = new TableView<>();
        var column = new TableColumn<String, String>("serial");
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        table.getColumns().add(column);
        table.setFixedCellSize(30);
        table.heightProperty().subscribe(height -> heights.add(height.doubleValue()));
    }

    @Test
    void whatIsSeenGrowsFrameByFrameAndStaysAsItIs() throws TimeoutException {
        show();
        assertThat(table.getHeight()).isEqualTo(ROOM); // its words for "nothing" in the middle
        heights.clear();
        fill(40);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> heights.contains(ROOM));
        assertThat(heights).isSorted().hasSizeGreaterThan(2).first().isEqualTo(120.0);
        heights.clear();
        fill(0);
        fill(50);
        assertThat(heights).isEmpty();
    }

    @Test
    void onceItFillsItsRoomItAlwaysDoes() throws TimeoutException {
        show();
        heights.clear();
        fill(100);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> heights.contains(ROOM));
        for (int more = 1; more <= 40; more++) {
            double height = ROOM + more;
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> room().resize(400, height));
            Frames.pass();
            WaitForAsyncUtils.waitForAsyncFx(5_000, () -> room().layout());
            assertThat(table.getHeight()).isEqualTo(height);
        }
    }

    private Parent room() {
        return table.getParent();
    }

    @Test
    void whatNobodySeesHasItsSizeAtOnce() {
        fill(40);
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () -> {
                    var whole = new InPieces(table);
                    new Scene(whole, 400, ROOM);
                    whole.applyCss();
                    whole.layout();
                });
        assertThat(heights).containsExactly(0.0, ROOM);
    }

    private void show() throws TimeoutException {
        FxToolkit.setupStage(
                stage -> {
                    stage.setScene(new Scene(new InPieces(table), 400, ROOM));
                    stage.show();
                });
        Frames.pass();
    }

    private void fill(int rows) {
        WaitForAsyncUtils.waitForAsyncFx(
                5_000,
                () ->
                        table.getItems()
                                .setAll(
                                        IntStream.range(0, rows)
                                                .mapToObj(Integer::toString)
                                                .toList()));
        Frames.pass();
    }
}
