package dev.aftercare.ui.settings.content;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.problem.Violation;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.FileField;

import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.List;
import java.util.Locale;

/// Steps or manuals: languages as tabs, the list of one, and what is typed of one of them. Alt+Up
/// and Alt+Down move it, Delete removes it.
public final class ChaptersView {
    private static final double ROW = 40;

    private final ChaptersViewModel model;
    private final Texts texts;
    private final FileChoice choice;
    private final Fields fields;
    private final ListView<Chapter> list = new ListView<>();
    private final TextField title;
    private boolean showing;

    public ChaptersView(ChaptersViewModel model, Texts texts, FileChoice choice) {
        this.model = model;
        this.texts = texts;
        this.choice = choice;
        this.fields = new Fields(texts, "ui.settings.content.");
        this.title = EditingPane.text(model.title());
    }

    public Node build() {
        var editing = editing();
        HBox.setHgrow(editing, Priority.ALWAYS);
        var body = new HBox(chapters(), editing);
        VBox.setVgrow(body, Priority.ALWAYS);
        var whole = new VBox(languages(), body);
        whole.setId(model.kind().key());
        whole.getStyleClass().add("chapters");
        return whole;
    }

    private Node languages() {
        var tabs = new ViewTabs<String>(texts, model.language()::set);
        var hints = row(12);
        for (var language : ContentViewModel.LANGUAGES) {
            tabs.tab(model.kind().key() + "-" + language, nameOf(language), language);
        }
        model.language().subscribe(tabs::show);
        model.counts()
                .subscribe(
                        counts -> {
                            counts.forEach((one, n) -> tabs.count(one, (long) n));
                            showMissing(hints);
                        });
        tabs.getChildren().addAll(spacer(), hints);
        return tabs;
    }

    /// In the reader's language, as the phone page calls it.
    private String nameOf(String language) {
        return Locale.forLanguageTag(language).getDisplayLanguage(texts.locale());
    }

    private void showMissing(HBox hints) {
        hints.getChildren().clear();
        var missing =
                ContentViewModel.LANGUAGES.stream()
                        .filter(one -> model.missing(one) > 0)
                        .map(
                                one ->
                                        texts.get(
                                                "ui.settings.content.missingIn",
                                                nameOf(one),
                                                model.missing(one)))
                        .toList();
        if (!missing.isEmpty()) {
            var hint =
                    new StatusText(
                            texts.get("ui.settings.content.missing", missing),
                            MaterialDesignA.ALERT_OUTLINE,
                            Tone.WARNING);
            hint.setMinWidth(0);
            Nodes.tellWhole(hint);
            hints.getChildren().add(hint);
        }
    }

    private Node chapters() {
        list.setId(model.kind().key() + "-list");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.getStyleClass().add("task-list");
        model.listed().subscribe(this::show);
        model.chosen().subscribe(_ -> mark());
        list.getSelectionModel()
                .selectedIndexProperty()
                .subscribe(
                        (_, now) -> {
                            if (!showing && now.intValue() >= 0) {
                                model.show(now.intValue());
                            }
                        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        var box = new VBox(list, buttons());
        box.getStyleClass().add("chapter-list");
        return box;
    }

    private void show(List<Chapter> now) {
        showing = true;
        if (list.getItems().size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                if (!list.getItems().get(i).equals(now.get(i))) {
                    list.getItems().set(i, now.get(i));
                }
            }
        } else {
            list.getItems().setAll(now);
        }
        showing = false;
        mark();
    }

    private void mark() {
        showing = true;
        int at = model.chosen().get();
        if (at < 0) {
            list.getSelectionModel().clearSelection();
        } else if (at < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(at);
            list.getFocusModel().focus(at);
        }
        showing = false;
    }

    private void pressed(KeyEvent press) {
        boolean ours = true;
        if (press.isAltDown() && press.getCode() == KeyCode.UP) {
            model.move(-1);
        } else if (press.isAltDown() && press.getCode() == KeyCode.DOWN) {
            model.move(1);
        } else if (press.getCode() == KeyCode.DELETE) {
            model.remove();
        } else {
            ours = false;
        }
        if (ours) {
            press.consume();
        }
    }

    private Node buttons() {
        var key = model.kind().key();
        var add =
                button(
                        texts.get("ui.settings.content.add." + key),
                        MaterialDesignP.PLUS,
                        Styles.SMALL);
        add.setId("add-" + key);
        add.setOnAction(_ -> add());
        var up =
                iconButton(
                        texts.get("ui.settings.content.up"),
                        MaterialDesignA.ARROW_UP,
                        Styles.SMALL);
        up.setOnAction(_ -> model.move(-1));
        var down =
                iconButton(
                        texts.get("ui.settings.content.down"),
                        MaterialDesignA.ARROW_DOWN,
                        Styles.SMALL);
        down.setOnAction(_ -> model.move(1));
        var remove =
                iconButton(
                        texts.get("ui.settings.content.remove"),
                        MaterialDesignT.TRASH_CAN_OUTLINE,
                        Styles.SMALL);
        remove.setId("remove-" + key);
        remove.setOnAction(_ -> model.remove());
        var bar = row(6, add, spacer(), up, down, remove);
        bar.getStyleClass().add("chapter-buttons");
        return bar;
    }

    private void add() {
        model.add();
        title.requestFocus();
    }

    private Node editing() {
        var text = new TextArea();
        text.textProperty().bindBidirectional(model.text());
        text.setWrapText(true);
        VBox.setVgrow(text, Priority.ALWAYS);
        var textField = fields.field("text", text);
        VBox.setVgrow(textField, Priority.ALWAYS);
        var steps = model.kind() == Kind.STEPS;
        var form =
                new VBox(
                        12,
                        fields.field("title", title),
                        textField,
                        fields.field(
                                steps ? "picture" : "file",
                                new FileField(model.file(), choice, texts)
                                        .build(model.kind().key())));
        form.getStyleClass().add("chapter-form");
        var none =
                new VBox(
                        8,
                        label("", "section-title"),
                        wrapping(
                                texts.get("ui.settings.content.none." + model.kind().key()),
                                "secondary"));
        none.getStyleClass().add("empty-state");
        var either = new VBox(form, none);
        VBox.setVgrow(form, Priority.ALWAYS);
        model.chosen()
                .subscribe(
                        at -> {
                            EditingPane.show(form, at >= 0);
                            EditingPane.show(none, at < 0);
                        });
        return either;
    }

    /// Says what is wrong with the first chapter that is.
    public void showWrong(List<Violation> wrong) {
        fields.show(model.goTo(wrong));
    }

    private final class Cell extends ListCell<Chapter> {
        @Override
        protected void updateItem(@Nullable Chapter item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(item == null || empty ? null : line(item));
        }

        private Node line(Chapter chapter) {
            var words =
                    shrinking(
                            chapter.title().isBlank()
                                    ? texts.get("ui.settings.content.untitled")
                                    : chapter.title(),
                            chapter.title().isBlank() ? "quiet" : "medium");
            var line = row(8, label(texts.get("ui.number", chapter.no()), "caption"), words);
            if (chapter.file().isPresent()) {
                line.getChildren()
                        .addAll(spacer(), icon(MaterialDesignP.PAPERCLIP, "small", "muted"));
            }
            return line;
        }
    }
}
