package dev.aftercare.ui.gallery;

import static dev.aftercare.ui.gallery.ControlPage.card;
import static dev.aftercare.ui.gallery.States.columns;
import static dev.aftercare.ui.gallery.States.in;
import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Facts;
import dev.aftercare.ui.kit.Funnel;
import dev.aftercare.ui.kit.KpiTile;
import dev.aftercare.ui.kit.Pill;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.ui.kit.SidePane;
import dev.aftercare.ui.kit.Sparkline;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Timeline;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.WarrantyBar;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignQ;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;

/// Figures, pictures of figures, and the pane beside a list.
final class FigurePage {
    private static final List<Integer> WEEKS = List.of(9, 7, 11, 8, 12, 12, 15, 17);

    private final Texts texts;

    FigurePage(Texts texts) {
        this.texts = texts;
    }

    Node build() {
        var page = new VBox(16, tiles(), columns(16, pictures(), pane()));
        page.getStyleClass().add("gallery-page");
        return page;
    }

    private static Node tiles() {
        var up = MaterialDesignA.ARROW_UP;
        var gain = StatusText.loud("2.9 pt", up, Tone.SUCCESS);
        var more = StatusText.loud("1.7 pt", up, Tone.SUCCESS);
        var loss = StatusText.loud("0.6 pt", MaterialDesignA.ARROW_DOWN, Tone.WARNING);
        return columns(
                12,
                in(
                        new KpiTile(
                                "Registered", "37.0 %", gain, "17,838 of 48,210 made by Apr 26"),
                        "focused",
                        "focus-visible"),
                in(new KpiTile("First scan", "58.0 %", more, "27,945 of 48,164 labelled"), "hover"),
                new KpiTile("May contact owner", "71.4 %", loss, "12,736 of 17,838 owners"));
    }

    private static Node pictures() {
        var funnel = new Funnel(List.of(1.0, 0.999, 0.58, 0.37, 0.13));
        funnel.setMinHeight(170);
        return card(
                "Pictures of figures",
                "funnel, weeks, warranty",
                funnel,
                new Sparkline(WEEKS, "Weeks"),
                new WarrantyBar(0.2, 0.67, "Warranty"),
                new WarrantyBar(0.9, 1, "Warranty without extra"));
    }

    private Node pane() {
        var pane = new SidePane("gallery-pane");
        pane.header(
                texts.get("ui.close"),
                () -> {},
                new Pill("Registered", MaterialDesignC.CHECK_CIRCLE_OUTLINE, Tone.SUCCESS),
                "Nordvik V12 vacuum, GTIN 09506000134369",
                label("V12-26-004711", "mono"));
        pane.section(
                new QrCode("https://id.example/01/09506000134369/21/V12-26-004711", 3, "Code"),
                new Facts(texts, "ui.units.fact.")
                        .mainFact("owner", "Sofie Nygaard")
                        .fact("market", null));
        pane.section(SidePane.title("History", label("3 events", "secondary")), timeline());
        pane.actions(button("Register", Styles.ACCENT), button("Ship"));
        return pane;
    }

    private static Node timeline() {
        return new Timeline(
                List.of(
                        new Timeline.Entry(
                                "Registered",
                                "by phone",
                                "2026-04-18",
                                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                                Tone.SUCCESS),
                        new Timeline.Entry(
                                "First scan",
                                "Norway",
                                "2026-04-17",
                                MaterialDesignQ.QRCODE,
                                Tone.ACCENT),
                        new Timeline.Entry(
                                "Label printed",
                                "Line 2",
                                "2026-03-09",
                                MaterialDesignT.TAG_OUTLINE,
                                Tone.NEUTRAL)));
    }
}
