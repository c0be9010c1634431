package dev.aftercare.ui.importing;

import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.table.Columns;
import dev.aftercare.ui.kit.table.ShownCell.Shown;

import javafx.scene.control.TableColumn;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

import java.util.List;
import java.util.function.ToIntFunction;

/// What the two lists say of a row. Both have their columns at the same places.
final class ListColumns {
    private static final String PREFIX = "ui.import.list.";

    private final Texts texts;

    ListColumns(Texts texts) {
        this.texts = texts;
    }

    List<TableColumn<UnfinishedSession, ?>> ofSessions() {
        var columns = new Columns<UnfinishedSession>(texts, PREFIX);
        return List.of(
                columns.text("file", 280, UnfinishedSession::fileName, "medium"),
                columns.text("batch", 240, UnfinishedSession::batch),
                number(columns, "rows", one -> one.counts().rows()),
                number(columns, "ready", one -> one.counts().ready() + one.counts().warnings()),
                columns.shown("held", 90, this::held, shown -> shown, "number"),
                columns.text(
                        "imported",
                        110,
                        one -> texts.get("ui.number", one.counts().imported()),
                        "number",
                        "before-text"),
                columns.text("by", 140, UnfinishedSession::madeBy, "quiet"),
                columns.text("changed", 140, one -> texts.moment(one.changedAt()), "quiet"));
    }

    private Shown held(UnfinishedSession session) {
        var words = texts.get("ui.number", session.counts().held());
        return session.counts().held() == 0
                ? Shown.text(words)
                : Shown.icon(words, MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger");
    }

    List<TableColumn<BatchRow, ?>> ofBatches() {
        var columns = new Columns<BatchRow>(texts, PREFIX);
        return List.of(
                columns.text("batch", 280, BatchRow::name, "medium"),
                columns.text("file", 240, BatchRow::fileName),
                number(columns, "created", BatchRow::created),
                number(columns, "updated", BatchRow::updated),
                number(columns, "leftOut", BatchRow::leftOut),
                columns.shown("status", 110, this::status, shown -> shown, "after-number"),
                columns.text("by", 140, BatchRow::madeBy, "quiet"),
                columns.text("made", 140, one -> texts.moment(one.madeAt()), "quiet"));
    }

    private Shown status(BatchRow batch) {
        return batch.undoneAt() == null
                ? Shown.icon(
                        texts.get("ui.import.status.there"),
                        MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                        "success")
                : Shown.icon(texts.get("ui.import.status.undone"), MaterialDesignU.UNDO, "muted");
    }

    private <R> TableColumn<R, ?> number(Columns<R> columns, String name, ToIntFunction<R> value) {
        return columns.text(
                name, 90, row -> texts.get("ui.number", value.applyAsInt(row)), "number");
    }
}
