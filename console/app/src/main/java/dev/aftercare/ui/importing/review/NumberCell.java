package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.texts.Texts;

import javafx.scene.control.TableCell;

import org.jspecify.annotations.Nullable;

/// The number of a row, as the language writes it.
final class NumberCell extends TableCell<@Nullable ReviewRow, Integer> {
    private final Texts texts;

    NumberCell(Texts texts) {
        this.texts = texts;
    }

    @Override
    protected void updateItem(@Nullable Integer number, boolean empty) {
        super.updateItem(number, empty);
        setText(empty || number == null ? null : texts.get("ui.number", number));
    }
}
