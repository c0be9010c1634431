package dev.aftercare.ui.labels;

import dev.aftercare.labels.Size;

import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.IntConsumer;

/// One sheet as its cells, in the sheet's own proportions. Where a start may be chosen, a click or
/// the arrow keys choose it.
final class SheetCells extends Region {
    private static final double GAP = 0.9;
    private static final double SMALLEST_LETTERS = 6;
    private static final double LARGEST_LETTERS = 11;
    private static final String USED = "×";

    private final SheetPlan plan;
    private final long sheet;
    private final List<Label> cells = new ArrayList<>();
    private final double scale;

    /// @param sheet from 0
    SheetCells(SheetPlan plan, long sheet, double width, double height) {
        this.plan = plan;
        this.sheet = sheet;
        Size page = plan.stock().page();
        this.scale = Math.min(width / page.width(), height / page.height());
        getStyleClass().add("label-sheet");
        for (int cell = 1; cell <= plan.stock().cells(); cell++) {
            cells.add(cell(cell));
        }
        getChildren().addAll(cells);
        setPrefSize(Math.rint(page.width() * scale), Math.rint(page.height() * scale));
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private Label cell(int number) {
        var use = plan.use(sheet, number);
        var cell = new Label(use == SheetPlan.Use.USED ? USED : Integer.toString(number));
        cell.setId("cell-" + (sheet + 1) + "-" + number);
        cell.getStyleClass().addAll("sheet-cell", use.name().toLowerCase(Locale.ROOT));
        double height = plan.stock().label().height() * scale - 2 * GAP;
        double letters = Math.clamp(height * 0.55, SMALLEST_LETTERS, LARGEST_LETTERS);
        cell.getStyleClass().add("letters-" + Math.round(letters));
        return cell;
    }

    /// Lets the start be chosen here.
    ///
    /// @param choose told the cell, from 1
    SheetCells choosing(String words, IntConsumer choose) {
        setId("sheet");
        setFocusTraversable(true);
        getStyleClass().add("choosing");
        setAccessibleText(words);
        for (int i = 0; i < cells.size(); i++) {
            int cell = i + 1;
            cells.get(i)
                    .setOnMousePressed(
                            _ -> {
                                requestFocus();
                                choose.accept(cell);
                            });
        }
        setOnKeyPressed(press -> pressed(press, choose));
        return this;
    }

    private void pressed(KeyEvent press, IntConsumer choose) {
        int columns = plan.stock().grid().columns();
        int to =
                switch (press.getCode()) {
                    case LEFT -> plan.start() - 1;
                    case RIGHT -> plan.start() + 1;
                    case UP -> plan.start() - columns;
                    case DOWN -> plan.start() + columns;
                    case HOME -> 1;
                    case END -> plan.stock().cells();
                    default -> 0;
                };
        boolean moves = press.getCode().isArrowKey() || press.getCode().isNavigationKey();
        if (moves && !press.isShortcutDown()) {
            press.consume();
            if (to >= 1 && to <= plan.stock().cells()) {
                choose.accept(to);
            }
        }
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < cells.size(); i++) {
            var area = plan.stock().cell(i);
            double left = snapPositionX(area.x() * scale + GAP);
            double top = snapPositionY(area.y() * scale + GAP);
            cells.get(i)
                    .resizeRelocate(
                            left,
                            top,
                            snapPositionX(area.right() * scale - GAP) - left,
                            snapPositionY(area.bottom() * scale - GAP) - top);
        }
    }
}
