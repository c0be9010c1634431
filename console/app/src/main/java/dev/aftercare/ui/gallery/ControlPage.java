package dev.aftercare.ui.gallery;

import static dev.aftercare.ui.gallery.States.columns;
import static dev.aftercare.ui.gallery.States.in;
import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.menu;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.withKey;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Avatar;
import dev.aftercare.ui.kit.Card;
import dev.aftercare.ui.kit.DayField;
import dev.aftercare.ui.kit.FilterChip;
import dev.aftercare.ui.kit.FilterField;
import dev.aftercare.ui.kit.Keycap;
import dev.aftercare.ui.kit.Keys;
import dev.aftercare.ui.kit.Surface;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/// Buttons, fields and filters from plain to disabled, and what the program says back.
final class ControlPage {
    private final Texts texts;
    private final FeedbackCards feedback;

    ControlPage(Texts texts, Surface surface) {
        this.texts = texts;
        this.feedback = new FeedbackCards(surface);
    }

    Node build() {
        var page =
                new VBox(
                        16,
                        columns(16, controls(), feedback.statuses()),
                        columns(16, small(), feedback.toasts()),
                        feedback.empty());
        page.getStyleClass().add("gallery-page");
        return page;
    }

    private Node controls() {
        return card(
                "Controls",
                "plain, hover, focus, pressed, disabled",
                states(Styles.ACCENT),
                states("standard"),
                states(Styles.FLAT),
                states(Styles.DANGER),
                fields(),
                filters());
    }

    private static Node states(String style) {
        var disabled = button("Decide", style);
        disabled.setDisable(true);
        return row(
                12,
                button("Decide", style),
                in(button("Decide", style), "hover"),
                in(button("Decide", style), "focused", "focus-visible"),
                in(button("Decide", style), "armed"),
                disabled);
    }

    private static Node fields() {
        var prompt = new TextField();
        prompt.setPromptText("Write a message");
        var ticked = new CheckBox("Open the next");
        ticked.setSelected(true);
        ticked.setMinWidth(Region.USE_PREF_SIZE);
        return row(
                12,
                prompt,
                in(new TextField("NV-4021"), "focused", "focus-visible"),
                in(new TextField("26012344"), "danger"),
                ticked);
    }

    private static Node filters() {
        var all = filter("All  31", MaterialDesignT.TABLE, "neutral");
        all.setSelected(true);
        return row(
                8,
                all,
                filter("Ready  11,896", MaterialDesignC.CHECK_CIRCLE_OUTLINE, "success"),
                filter("Warning  86", MaterialDesignA.ALERT_OUTLINE, "warning"),
                filter("Held  0", MaterialDesignC.CLOSE_CIRCLE_OUTLINE, "danger"));
    }

    private static ToggleButton filter(String text, Ikon shape, String tone) {
        var filter = new ToggleButton(text, icon(shape, "small", tone));
        filter.getStyleClass().add("filter-pill");
        filter.setMinWidth(Region.USE_PREF_SIZE);
        return filter;
    }

    private Node small() {
        var print = button("Print labels", MaterialDesignP.PRINTER_OUTLINE);
        var bring = button("Import units", MaterialDesignT.TRAY_ARROW_DOWN, Styles.ACCENT);
        var chip = button("Local database", MaterialDesignD.DATABASE_OUTLINE, "chip");
        return card(
                "Keys, menus, chips",
                "what stands in headers and toolbars",
                row(
                        12,
                        withKey(print, "Shortcut+P"),
                        withKey(bring, "Shortcut+I"),
                        menu("Export", null)),
                row(
                        12,
                        new FilterField("Filter by serial", new SimpleStringProperty("")),
                        new FilterChip("Made", "since 2026-05-01", MaterialDesignC.CLOSE),
                        new FilterChip("Status", "any", MaterialDesignC.CHEVRON_DOWN)),
                row(
                        12,
                        chip,
                        new Keycap("F8"),
                        new Keycap(Keys.said("Shortcut+Enter")),
                        new Avatar("IS"),
                        iconButton("Copy", MaterialDesignC.CONTENT_COPY, Styles.FLAT, "tiny"),
                        iconButton("Copy", MaterialDesignC.CONTENT_COPY)),
                row(12, new DayField(texts.get("ui.form.pick"))));
    }

    static Node card(String title, String explanation, Node... lines) {
        var body = new VBox(12, lines);
        body.getStyleClass().add("card-body");
        return new Card(title, explanation, body);
    }
}
