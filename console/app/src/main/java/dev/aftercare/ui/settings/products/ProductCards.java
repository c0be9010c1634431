package dev.aftercare.ui.settings.products;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.catalog.BrandRow;
import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.settings.pages.Choice;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.FileField;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignI;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.util.Optional;

/// What is known of a product itself: what it is, what its serials look like, what its codes say.
final class ProductCards {
    private final ProductsViewModel model;
    private final Texts texts;
    private final FileChoice choice;
    private final Fields fields;
    private final TextField gtin;
    private final TextField name;

    ProductCards(ProductsViewModel model, Texts texts, FileChoice choice, Fields fields) {
        this.model = model;
        this.texts = texts;
        this.choice = choice;
        this.fields = fields;
        this.gtin = EditingPane.text(model.fields().gtin(), "mono");
        this.name = EditingPane.text(model.fields().name());
    }

    /// Where one begins to type a new product.
    TextField begin() {
        return gtin;
    }

    Node build() {
        var cards = new VBox(identity(), serials(), codes());
        cards.getStyleClass().add("settings-cards");
        return EditingPane.scrolling(cards);
    }

    private Node identity() {
        return EditingPane.cardOf(
                texts.get("ui.settings.products.what"),
                "",
                EditingPane.beside(
                        fields.field("name", name),
                        fields.field("model", EditingPane.text(model.fields().model()))),
                EditingPane.beside(
                        fields.field("family", EditingPane.text(model.fields().family())), brand()),
                EditingPane.beside(
                        fields.explained("gtin", gtin(), gtinWhy()),
                        fields.field(
                                "picture",
                                new FileField(model.picture(), choice, texts).build("picture"))));
    }

    private TextField gtin() {
        model.editor().seen().subscribe(seen -> EditingPane.lock(gtin, seen.isPresent()));
        return gtin;
    }

    private Node gtinWhy() {
        var why = wrapping("", "secondary");
        model.editor()
                .seen()
                .subscribe(
                        seen -> {
                            why.setGraphic(
                                    seen.isPresent()
                                            ? icon(MaterialDesignL.LOCK_OUTLINE, "small")
                                            : null);
                            why.setText(
                                    texts.get(
                                            seen.isPresent()
                                                    ? "ui.settings.products.gtinFixed"
                                                    : "ui.settings.products.gtinWhy"));
                        });
        return why;
    }

    private VBox brand() {
        var choice = new Choice<Long>(model.fields().brandId(), this::nameOfBrand);
        model.listed()
                .subscribe(now -> choice.offer(now.brands().stream().map(BrandRow::id).toList()));
        return fields.field("brandId", choice);
    }

    private String nameOfBrand(long id) {
        return model.listed().get().brands().stream()
                .filter(one -> one.id() == id)
                .map(one -> one.facts().name())
                .findFirst()
                .orElse("");
    }

    private Node serials() {
        var serial = EditingPane.text(model.trial().serial(), "mono");
        return EditingPane.cardOf(
                texts.get("ui.settings.products.serials"),
                "",
                EditingPane.beside(
                        fields.field(
                                "serialRule",
                                EditingPane.text(model.fields().serialRule(), "mono")),
                        new Fields(texts, "ui.settings.products.")
                                .explained("trySerial", serial, outcome())),
                wrapping(texts.get("ui.settings.products.ruleWhy"), "secondary"));
    }

    private Label outcome() {
        var label = wrapping("", "small-body");
        label.setId("trial");
        model.trial().outcome().subscribe(now -> say(label, now));
        return label;
    }

    private void say(Label label, SerialTrial.Outcome outcome) {
        switch (outcome) {
            case SerialTrial.Outcome.Any() ->
                    say(label, Tone.NEUTRAL, texts.get("ui.settings.try.any"));
            case SerialTrial.Outcome.NoRule(var why) ->
                    say(label, Tone.DANGER, texts.violation(why.getFirst()));
            case SerialTrial.Outcome.Sample(var sample) ->
                    say(
                            label,
                            Tone.NEUTRAL,
                            sample.isEmpty()
                                    ? texts.get("ui.settings.try.noSample")
                                    : texts.get("ui.settings.try.sample", sample));
            case SerialTrial.Outcome.Tried(Fit.Right(), _) ->
                    say(label, Tone.SUCCESS, texts.get("ui.settings.try.right"));
            case SerialTrial.Outcome.Tried(var fit, var sample) ->
                    say(label, Tone.WARNING, why(fit, sample));
        }
    }

    private String why(Fit fit, String sample) {
        return switch (fit) {
            case Fit.Right() -> texts.get("ui.settings.try.right");
            case Fit.LookAlike(var meant) -> texts.get("ui.settings.try.lookAlike", meant);
            case Fit.WrongPattern() ->
                    sample.isEmpty()
                            ? texts.get("ui.settings.try.pattern")
                            : texts.get("ui.settings.try.patternLike", sample);
            case Fit.WrongMadeOn(var written, var expected) ->
                    texts.get("ui.settings.try.madeOn", written, expected);
            case Fit.WrongCheckCharacter(char written, char expected) ->
                    texts.get(
                            "ui.settings.try.check",
                            Character.toString(written),
                            Character.toString(expected));
        };
    }

    private static void say(Label label, Tone tone, String words) {
        Ikon shape =
                switch (tone) {
                    case SUCCESS -> MaterialDesignC.CHECK_CIRCLE_OUTLINE;
                    case WARNING, DANGER -> MaterialDesignA.ALERT_OUTLINE;
                    default -> MaterialDesignI.INFORMATION_OUTLINE;
                };
        label.setGraphic(icon(shape, "small", tone.style()));
        label.setText(words);
    }

    private Node codes() {
        var domain = EditingPane.text(model.fields().domain(), "mono");
        var why = wrapping("", "secondary");
        Runnable look =
                () -> {
                    var printed = printedDomain();
                    EditingPane.lock(domain, !printed.isEmpty());
                    domain.setPromptText(model.domainOfBrand());
                    why.setGraphic(
                            printed.isEmpty() ? null : icon(MaterialDesignL.LOCK_OUTLINE, "small"));
                    why.setText(
                            printed.isEmpty()
                                    ? texts.get(
                                            "ui.settings.products.domainWhy",
                                            model.domainOfBrand().isEmpty()
                                                    ? Nodes.UNKNOWN
                                                    : model.domainOfBrand())
                                    : texts.get("ui.settings.products.domainFixed", printed));
                };
        model.editor().seen().subscribe(look);
        model.listed().subscribe(look);
        model.fields().brandId().subscribe(look);
        return EditingPane.cardOf(
                texts.get("ui.settings.products.codes"),
                "",
                fields.explained("domain", domain, why));
    }

    private String printedDomain() {
        return model.editor()
                .seen()
                .get()
                .flatMap(seen -> Optional.ofNullable(seen.printedDomain()))
                .orElse("");
    }
}
