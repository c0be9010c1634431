package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.ReviewRow;

import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

import org.jspecify.annotations.Nullable;

/// A row of the grid, tinted as it stands.
final class GridRow extends TableRow<@Nullable ReviewRow> {
    private static final PseudoClass HELD = PseudoClass.getPseudoClass("held");
    private static final PseudoClass SKIPPED = PseudoClass.getPseudoClass("skipped");

    @Override
    protected void updateItem(@Nullable ReviewRow line, boolean empty) {
        super.updateItem(line, empty);
        boolean none = empty || line == null;
        pseudoClassStateChanged(HELD, !none && line.state() == RowState.HELD);
        pseudoClassStateChanged(SKIPPED, !none && line.state() == RowState.SKIPPED);
    }
}
