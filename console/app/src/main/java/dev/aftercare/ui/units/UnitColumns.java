package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.table.Columns;
import dev.aftercare.ui.kit.table.NodeCell;
import dev.aftercare.units.list.UnitLine;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TableColumn;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.LocalDate;
import java.util.List;

/// The columns of the unit list. Text left, end dates right, unknown is "–".
final class UnitColumns {
    private static final int SOON_DAYS = 60;

    private final Columns<UnitLine> columns;
    private final Texts texts;
    private final ObservableValue<LocalDate> day;

    UnitColumns(Texts texts, ObservableValue<LocalDate> day) {
        this.columns = new Columns<>(texts, "ui.units.column.");
        this.texts = texts;
        this.day = day;
    }

    List<TableColumn<UnitLine, ?>> shown() {
        return List.of(
                columns.check(),
                columns.text("serial", 118, line -> line.unit().serial(), "mono"),
                columns.text("product", 84, line -> line.unit().product().model(), "plain"),
                columns.text("batch", 106, line -> line.unit().batch().name(), "quiet"),
                columns.text("made", 92, line -> line.unit().facts().made().on(), "quiet"),
                status(),
                covered(),
                columns.text("owner", 150, UnitLine::owner, "plain"),
                columns.text(
                        "lastScan",
                        104,
                        line -> line.life().lastScanOn(),
                        "number",
                        "quiet",
                        "last"));
    }

    /// What one may want to see, too.
    List<TableColumn<UnitLine, ?>> more() {
        return List.of(
                columns.text("shipped", 92, line -> line.unit().facts().shipped().on(), "quiet"),
                columns.text("gtin", 118, line -> line.unit().product().gtin(), "mono"),
                columns.text("lot", 90, line -> line.unit().facts().made().lot(), "plain"),
                columns.text(
                        "revision", 80, line -> line.unit().facts().made().revision(), "plain"),
                columns.text("shippedTo", 120, line -> line.unit().facts().shipped().to(), "plain"),
                columns.text(
                        "country", 70, line -> line.unit().facts().shipped().country(), "plain"),
                columns.text(
                        "channel", 90, line -> line.unit().facts().shipped().channel(), "plain"),
                columns.text("labelled", 87, line -> line.life().labelledOn(), "quiet"),
                columns.text("scans", 60, line -> line.life().scans(), "number", "quiet"));
    }

    private TableColumn<UnitLine, ?> status() {
        TableColumn<UnitLine, UnitStatus> column = columns.column("status", 112, UnitStatus::of);
        column.setCellFactory(
                _ ->
                        new NodeCell<>(
                                status -> icon(status.shape, "small", status.tone.style()),
                                status -> texts.get(status.key())));
        return column;
    }

    private TableColumn<UnitLine, ?> covered() {
        TableColumn<UnitLine, UnitLine> column = columns.column("covered", 112, line -> line);
        column.getStyleClass().add("number");
        column.setCellFactory(_ -> new NodeCell<>(this::coveredUntil, _ -> ""));
        return column;
    }

    /// An estimate is said to be one; what ends soon is loud.
    private Node coveredUntil(UnitLine line) {
        var standing = line.unit().standing();
        var until = standing.coveredUntil();
        if (until == null) {
            return label(Columns.UNKNOWN);
        }
        if (standing.coveredEstimated()) {
            return label(texts.get("ui.units.covered.about", until), "quiet");
        }
        var today = day.getValue();
        return until.isBefore(today) || until.isAfter(today.plusDays(SOON_DAYS))
                ? label(until.toString(), until.isBefore(today) ? "quiet" : "plain")
                : StatusText.loud(until.toString(), MaterialDesignC.CLOCK_OUTLINE, Tone.WARNING);
    }
}
