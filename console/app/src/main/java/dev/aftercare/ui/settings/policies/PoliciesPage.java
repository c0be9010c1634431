package dev.aftercare.ui.settings.policies;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.PageKey;
import dev.aftercare.ui.settings.pages.RecordList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.util.Map;

/// The policies: what is promised for how long, version by version.
public final class PoliciesPage implements PageContent {
    private final PoliciesViewModel model;
    private final Texts texts;
    private final TermWords words;
    private final PolicyDialog dialog;
    private final RecordList<Policy> list;
    private final BorderPane pane = new BorderPane();

    public PoliciesPage(
            PoliciesViewModel model, Background background, Texts texts, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.words = new TermWords(texts);
        this.dialog = new PolicyDialog(model.access(), background, texts, surface);
        this.list =
                new RecordList<>(
                        "policies",
                        Policy::id,
                        policy ->
                                new RecordList.Lines(policy.code(), words.type(policy.type()), ""));
    }

    @Override
    public Node build() {
        model.listed().subscribe(now -> list.show(now.policies()));
        model.open().subscribe(list::mark);
        model.open().subscribe(this::show);
        model.governed().subscribe(this::show);
        list.chosen(model::open);
        pane.getStyleClass().add("settings-pane");
        return list.build(
                texts.get("ui.settings.page.policies"),
                texts.get("ui.settings.new"),
                this::add,
                pane);
    }

    private void show() {
        var open = model.open().get();
        if (open.isEmpty()) {
            pane.setTop(null);
            pane.setCenter(
                    wrapping(texts.get("ui.settings.policies.none"), "secondary", "empty-state"));
            return;
        }
        var policy = open.get();
        var revise =
                button(texts.get("ui.settings.policy.revise"), MaterialDesignP.PLUS, Styles.ACCENT);
        revise.setId("revise");
        revise.setOnAction(_ -> dialog.open(policy, model::open));
        var name =
                new VBox(
                        2,
                        label(policy.code(), "section-title"),
                        label(words.type(policy.type()), "secondary"));
        name.setAlignment(Pos.CENTER_LEFT);
        var head = row(8, name, spacer(), revise);
        head.getStyleClass().add("settings-head");
        pane.setTop(head);
        var cards =
                new VBox(
                        EditingPane.cardOf(
                                texts.get("ui.settings.policies.versions"),
                                "",
                                new VersionTable(texts)
                                        .build(
                                                policy,
                                                model.governed().get(),
                                                model.listed().get().today()),
                                wrapping(
                                        texts.get("ui.settings.policies.versionsWhy"),
                                        "secondary")));
        cards.getStyleClass().addAll("settings-cards", "wide");
        pane.setCenter(EditingPane.scrolling(cards));
    }

    @Override
    public void shown() {
        model.shown();
        list.focus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Map<PageKey, Runnable> keys() {
        return Map.of(PageKey.ADD, this::add);
    }

    private void add() {
        dialog.open(null, model::open);
    }
}
