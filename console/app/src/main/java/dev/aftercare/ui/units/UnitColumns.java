package dev.aftercare.ui.units;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.table.Columns;
import dev.aftercare.ui.kit.table.ShownCell.Shown;
import dev.aftercare.units.list.UnitLine;

import javafx.scene.control.TableColumn;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.util.List;

/// The columns of the unit list. Text left, end dates right, unknown is "–".
final class UnitColumns {
    private static final int SOON_DAYS = 60;
    private static final double SPARE = 12;

    private final Columns<UnitLine> columns;
    private final Texts texts;
    private final UnitsViewModel model;

    UnitColumns(Texts texts, UnitsViewModel model) {
        this.columns = new Columns<>(texts, "ui.units.column.");
        this.texts = texts;
        this.model = model;
    }

    List<TableColumn<UnitLine, ?>> shown() {
        return List.of(
                columns.ticks(model.list()),
                upTo(170, columns.text("serial", 108, line -> line.unit().serial(), "mono")),
                upTo(280, product()),
                upTo(140, columns.text("batch", 88, line -> line.unit().batch().name(), "quiet")),
                narrow(columns.text("made", 86, line -> line.unit().facts().made().on(), "quiet")),
                narrow(status()),
                narrow(covered()),
                columns.text("owner", 144, UnitLine::owner, "plain"),
                narrow(
                        columns.text(
                                "lastScan",
                                98,
                                line -> line.life().lastScanOn(),
                                "number",
                                "quiet",
                                "last")));
    }

    /// What is of one length whatever it says leaves the spare room to others.
    private static TableColumn<UnitLine, ?> narrow(TableColumn<UnitLine, ?> column) {
        column.setMinWidth(column.getPrefWidth());
        return upTo(column.getPrefWidth() + SPARE, column);
    }

    /// The owner takes what no other has words for.
    private static TableColumn<UnitLine, ?> upTo(double widest, TableColumn<UnitLine, ?> column) {
        column.setMaxWidth(widest);
        return column;
    }

    /// What one may want to see, too.
    List<TableColumn<UnitLine, ?>> more() {
        return List.of(
                columns.text("shipped", 92, line -> line.unit().facts().shipped().on(), "quiet"),
                columns.text("model", 84, line -> line.unit().product().model(), "plain"),
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

    private TableColumn<UnitLine, ?> product() {
        return columns.text(
                "product",
                154,
                line -> {
                    var product = line.unit().product();
                    return model.nameOfProduct(product.id(), product.model());
                },
                "plain");
    }

    private TableColumn<UnitLine, ?> status() {
        return columns.shown(
                "status",
                102,
                UnitStatus::of,
                status -> Shown.icon(texts.get(status.key()), status.shape, status.tone.style()));
    }

    private TableColumn<UnitLine, ?> covered() {
        return columns.shown("covered", 98, line -> line, this::coveredUntil, "number");
    }

    /// An estimate is said to be one; what ends soon is loud.
    private Shown coveredUntil(UnitLine line) {
        var standing = line.unit().standing();
        var until = standing.coveredUntil();
        if (until == null) {
            return Shown.text(Nodes.UNKNOWN);
        }
        if (standing.coveredEstimated()) {
            return Shown.text(texts.get("ui.units.covered.about", until), "quiet")
                    .because(texts.get("ui.units.covered.why"));
        }
        var today = model.around().get().today();
        if (until.isBefore(today)) {
            return Shown.text(until.toString(), "quiet");
        }
        return until.isAfter(today.plusDays(SOON_DAYS))
                ? Shown.text(until.toString())
                : Shown.icon(
                        until.toString(),
                        MaterialDesignC.CLOCK_OUTLINE,
                        Tone.WARNING.style(),
                        "loud",
                        Tone.WARNING.style());
    }
}
