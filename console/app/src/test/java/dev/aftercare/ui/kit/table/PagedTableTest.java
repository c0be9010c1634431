package dev.aftercare.ui.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.Frames;
import dev.aftercare.ui.WindowTest;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.paging.ListReading;
import dev.aftercare.ui.kit.paging.PagedList;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.StackPane;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;

/// A table of a long list, of numbers after the one that is its filter.
@WindowTest
class PagedTableTest {
    private static final int ROWS = 300;
    private final List<Throwable> trouble = new ArrayList<>();
    private final PagedList<Integer, Boolean, Integer> list =
            new PagedList<>(
                    new Numbers(),
                    new Background((_, work) -> work.run(), Runnable::run, trouble::add),
                    0,
                    false);
    private PagedTable<Boolean, Integer> paged;

    private static final class Numbers implements ListReading<Integer, Boolean, Integer> {
        @Override
        public Beginning<Integer> begin(Integer filter, Boolean order, int limit) {
            return new Beginning<>(at(filter, order, 0, limit, ROWS), ROWS);
        }

        @Override
        public List<Integer> at(Integer filter, Boolean order, long before, int limit, long rows) {
            int from = filter + (int) before;
            return IntStream.range(from, from + limit).boxed().toList();
        }

        @Override
        public List<Integer> after(Integer filter, Boolean order, Integer row, int limit) {
            return IntStream.range(row + 1, row + 1 + limit).boxed().toList();
        }

        @Override
        public List<Integer> byId(List<Long> ids) {
            return ids.stream().map(Long::intValue).toList();
        }

        @Override
        public long id(Integer row) {
            return row;
        }
    }

    @BeforeEach
    void window() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        var sorts =
                new Sorts<Boolean>(
                        Set.of("serial"),
                        down -> new Sorts.By("serial", down),
                        Sorts.By::descending);
        paged = new PagedTable<>(list, sorts, new Texts(Locale.ENGLISH));
        FxToolkit.setupStage(
                stage -> {
                    var room = new StackPane(paged.build("units", List.of(serial()), List.of()));
                    stage.setScene(new Scene(room, 400, 600));
                    stage.show();
                    list.shown(false);
                });
        until(() -> shown().contains("no. 0"));
    }

    private TableColumn<Integer, Integer> serial() {
        var column = new TableColumn<Integer, Integer>("serial");
        column.setId("serial");
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(
                _ -> new ShownCell<>(number -> ShownCell.Shown.text("no. " + number)));
        return column;
    }

    @Test
    void anotherFilterBeginsAtTheTop() throws TimeoutException {
        go(250);
        does(() -> list.filter().set(1_000));
        until(() -> shown().contains("no. 1000"));
        assertThat(shown().getFirst()).isEqualTo("no. 1000");
        assertThat(trouble).isEmpty();
    }

    private void go(int row) throws TimeoutException {
        does(() -> paged.table().scrollTo(row));
        until(() -> shown().contains("no. " + row));
    }

    /// What can be read in its rows, from the top.
    private List<String> shown() {
        var texts = new ArrayList<String>();
        if (paged.table().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            var last = flow.getLastVisibleCell();
            if (first != null && last != null) {
                for (int row = first.getIndex(); row <= last.getIndex(); row++) {
                    if (flow.getVisibleCell(row).lookup(".table-cell")
                            instanceof ShownCell<?, ?> cell) {
                        texts.add(cell.getText());
                    }
                }
            }
        }
        return texts;
    }

    private static void does(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, act);
        Frames.pass();
    }

    private static void until(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds));
    }
}
