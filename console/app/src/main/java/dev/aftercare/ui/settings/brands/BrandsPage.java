package dev.aftercare.ui.settings.brands;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.kit.editing.ConflictDialog;
import dev.aftercare.ui.kit.editing.Leaving;
import dev.aftercare.ui.kit.editing.Unsaved;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.FileField;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.PageKey;
import dev.aftercare.ui.settings.pages.RecordList;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.util.Locale;
import java.util.Map;

/// The brands: what customers see of the maker.
public final class BrandsPage implements PageContent {
    private static final String PREFIX = "ui.settings.brands.";

    private final BrandsViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final FileChoice choice;
    private final RecordList<BrandRow> list;
    private final EditingPane<BrandRow> pane;
    private final Leaving leaving;
    private final TextField code;

    public BrandsPage(BrandsViewModel model, Texts texts, Surface surface, FileChoice choice) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.choice = choice;
        this.leaving = new Leaving(texts, surface);
        this.pane = new EditingPane<>(model.editor(), new Fields(texts, PREFIX), texts);
        this.code = EditingPane.text(model.code());
        this.list =
                new RecordList<>(
                        "brands",
                        BrandRow::id,
                        brand ->
                                new RecordList.Lines(
                                        brand.facts().name(), brand.facts().domain(), ""));
    }

    @Override
    public Node build() {
        ConflictDialog.whenMet(model.editor(), texts, PREFIX, surface);
        model.listed().subscribe(now -> list.show(now.brands()));
        model.listed().subscribe(_ -> mark());
        model.editor().seen().subscribe(_ -> mark());
        list.chosen(brand -> leave(() -> model.open(brand)));
        return list.build(
                texts.get("ui.settings.page.brands"),
                texts.get("ui.settings.new"),
                this::add,
                editing());
    }

    private void mark() {
        list.mark(model.editor().seen().get());
    }

    private void leave(Runnable go) {
        leaving.leave(model.editor(), go, this::mark);
    }

    private Node editing() {
        var fields = pane.fields();
        var top =
                new VBox(
                        EditingPane.titleOf(
                                model.editor(), model.name(), texts.get("ui.settings.brands.new")));
        top.setAlignment(Pos.CENTER_LEFT);
        return pane.head(top)
                .card(
                        texts.get("ui.settings.brands.who"),
                        "",
                        EditingPane.beside(
                                fields.field("name", EditingPane.text(model.name())),
                                fields.field("code", code)),
                        EditingPane.beside(
                                fields.field("contact", EditingPane.text(model.contact())),
                                fields.explained(
                                        "privacyLink",
                                        EditingPane.text(model.privacyLink()),
                                        noPrivacy())))
                .card(
                        texts.get("ui.settings.brands.look"),
                        texts.get("ui.settings.brands.lookWhy"),
                        EditingPane.beside(
                                colour(),
                                fields.field(
                                        "logo",
                                        new FileField(model.logo(), choice, texts).build("logo"))),
                        new PhoneHeader(model, texts).build())
                .card(
                        texts.get("ui.settings.brands.codes"),
                        "",
                        fields.explained("domain", domain(), domainWhy()))
                .build(this::save);
    }

    /// Overview asks for it too.
    private Node noPrivacy() {
        var missing =
                StatusText.loud(
                        texts.get("ui.settings.brands.noPrivacy"),
                        MaterialDesignA.ALERT_OUTLINE,
                        Tone.WARNING);
        model.privacyLink().subscribe(link -> EditingPane.show(missing, link.isBlank()));
        return missing;
    }

    private HBox colour() {
        var hex = pane.fields().field("colour", EditingPane.text(model.colour(), "mono"));
        var picker = new ColorPicker();
        picker.setAccessibleText(texts.get("ui.settings.brands.pick"));
        picker.getStyleClass().add("button");
        model.colour()
                .subscribe(
                        typed -> {
                            if (typed.strip().matches("#[0-9A-Fa-f]{6}")) {
                                picker.setValue(Color.web(typed.strip()));
                            }
                        });
        picker.setOnAction(_ -> model.colour().set(hex(picker.getValue())));
        HBox.setHgrow(hex, Priority.ALWAYS);
        return new HBox(8, hex, new VBox(4, label(" ", "form-label"), picker));
    }

    private static String hex(Color colour) {
        return String.format(
                Locale.ROOT,
                "#%02X%02X%02X",
                Math.round(colour.getRed() * 255),
                Math.round(colour.getGreen() * 255),
                Math.round(colour.getBlue() * 255));
    }

    private TextField domain() {
        var field = EditingPane.text(model.domain(), "mono");
        model.editor().seen().subscribe(_ -> EditingPane.lock(field, model.isPrinted()));
        model.listed().subscribe(_ -> EditingPane.lock(field, model.isPrinted()));
        return field;
    }

    private Node domainWhy() {
        var why = wrapping("", "secondary");
        Runnable say =
                () -> {
                    boolean fixed = model.isPrinted();
                    why.setGraphic(fixed ? icon(MaterialDesignL.LOCK_OUTLINE, "small") : null);
                    why.setText(
                            texts.get(
                                    fixed
                                            ? "ui.settings.brands.domainFixed"
                                            : "ui.settings.brands.domainWhy"));
                };
        model.editor().seen().subscribe(say);
        model.listed().subscribe(say);
        return why;
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
    public Unsaved unsaved() {
        return model.editor();
    }

    private void add() {
        leave(
                () -> {
                    model.add();
                    code.requestFocus();
                });
    }

    @Override
    public Map<PageKey, Runnable> keys() {
        return Map.of(PageKey.SAVE, this::save, PageKey.ADD, this::add);
    }

    private void save() {
        model.editor()
                .save(() -> surface.tell(texts.get("ui.settings.saved", model.name().get()), null));
    }
}
