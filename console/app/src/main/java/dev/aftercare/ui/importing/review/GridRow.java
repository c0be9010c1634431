package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.RowState;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

/// A row of the grid, tinted as it stands.
final class GridRow extends TableRow<@Nullable Line> {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    @Override
    protected void updateItem(@Nullable Line line, boolean empty) {
        super.updateItem(line, empty);
        boolean none = empty || line == null;
        pseudoClassStateChanged(HELD, !none && line.state() == RowState.HELD);
        pseudoClassStateChanged(SKIPPED, !none && line.isSkipped());
    }
}
