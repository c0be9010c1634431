package dev.aftercare.ui.settings.brands;

import dev.aftercare.catalog.BrandColour;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;

import java.io.ByteArrayInputStream;

/// How the head of the page behind a code looks with a brand's colour, name and logo: on a light
/// telephone and on a dark one, coloured by the rules of that page.
final class PhoneHeader {
    private static final Color LIGHT_CARD = Color.WHITE;
    private static final Color DARK_CARD = Color.web("#17201e");
    private static final double WIDTH = 230;
    private static final double LOGO = 24;

    private final BrandsViewModel model;
    private final Texts texts;
    private final HBox both = new HBox(16);

    PhoneHeader(BrandsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        model.colour().subscribe(this::draw);
        model.name().subscribe(this::draw);
        model.logo().shown().subscribe(this::draw);
        both.setId("phone-header");
        return both;
    }

    /// While no whole colour is typed the last one stays.
    private void draw() {
        var typed = model.colour().get().strip();
        if (typed.matches("#[0-9A-Fa-f]{6}")) {
            var colour = BrandColour.of(typed);
            both.getChildren()
                    .setAll(
                            phone("light", colour.onLight(), LIGHT_CARD, Color.web("#0b1210")),
                            phone("dark", colour.onDark(), DARK_CARD, Color.WHITE));
        } else if (both.getChildren().isEmpty()) {
            both.getChildren()
                    .setAll(Nodes.label(texts.get("ui.settings.brands.noPreview"), "secondary"));
        }
    }

    private Node phone(String look, BrandColour colour, Color card, Color words) {
        var brand = Color.web(colour.toString());
        var head = new HBox(maker(words));
        head.setAlignment(Pos.CENTER_LEFT);
        var button = new Label(texts.get("ui.settings.brands.register"));
        button.setTextFill(look.equals("light") ? Color.WHITE : Color.web("#0b1210"));
        var filled = new StackPane(button);
        filled.setPadding(new Insets(8));
        filled.setBackground(filled(brand, 8));
        var link = new Label(texts.get("ui.settings.brands.help"));
        link.setTextFill(brand);
        var phone = new VBox(12, head, filled, link);
        phone.setPadding(new Insets(12));
        phone.setMinWidth(WIDTH);
        phone.setMaxWidth(WIDTH);
        phone.setBackground(filled(card, 7));
        phone.getStyleClass().add("phone-preview");
        var frame = new StackPane(phone);
        frame.getStyleClass().add("phone-frame");
        return new VBox(4, frame, Nodes.label(texts.get("ui.look." + look), "caption"));
    }

    private Node maker(Color words) {
        var logo = model.logo().shown().get().picture();
        if (logo.length > 0) {
            var view =
                    new ImageView(
                            new Image(new ByteArrayInputStream(logo), 0, 2 * LOGO, true, true));
            view.setFitHeight(LOGO);
            view.setPreserveRatio(true);
            return view;
        }
        var name = new Label(model.name().get().isBlank() ? Nodes.UNKNOWN : model.name().get());
        name.getStyleClass().add("card-title");
        name.setTextFill(words);
        return name;
    }

    private static Background filled(Color colour, double radius) {
        return new Background(new BackgroundFill(colour, new CornerRadii(radius), Insets.EMPTY));
    }
}
