package dev.aftercare.ui.settings.products;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.policies.PolicyDialog;
import dev.aftercare.ui.settings.policies.TermWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.time.Instant;
import java.util.function.Consumer;

/// Which policies a product has, each with the terms that hold today.
final class ProductPoliciesTab {
    private final ProductsViewModel model;
    private final Texts texts;
    private final PolicyDialog dialog;
    private final Consumer<Policy> versions;
    private final VBox policies = new VBox(0);

    /// @param versions shows all versions of a policy
    ProductPoliciesTab(
            ProductsViewModel model, Texts texts, PolicyDialog dialog, Consumer<Policy> versions) {
        this.model = model;
        this.texts = texts;
        this.dialog = dialog;
        this.versions = versions;
    }

    Node build() {
        model.listed().subscribe(this::fill);
        model.fields().policyIds().subscribe(this::fill);
        var add =
                button(
                        texts.get("ui.settings.products.newPolicy"),
                        MaterialDesignP.PLUS,
                        Styles.SMALL);
        add.setId("new-policy");
        add.setOnAction(_ -> dialog.open(null, policy -> model.fields().policy(policy.id(), true)));
        policies.getStyleClass().add("policy-lines");
        var card =
                EditingPane.cardOf(
                        texts.get("ui.settings.products.policies"),
                        "",
                        policies,
                        wrapping(texts.get("ui.settings.products.policiesWhy"), "secondary"));
        card.header(spacer(), add);
        var cards = new VBox(card);
        cards.getStyleClass().add("settings-cards");
        return EditingPane.scrolling(cards);
    }

    private void fill() {
        var all = model.listed().get().policies();
        policies.getChildren().setAll(all.stream().map(this::line).toList());
        if (all.isEmpty()) {
            policies.getChildren().add(label(texts.get("ui.settings.policies.none"), "secondary"));
        }
    }

    private Node line(Policy policy) {
        var given = new CheckBox(policy.code());
        given.setId("policy-" + policy.code());
        given.setSelected(model.fields().policyIds().get().contains(policy.id()));
        given.setOnAction(_ -> model.fields().policy(policy.id(), given.isSelected()));
        given.setMinWidth(170);
        var words = new TermWords(texts);
        var terms =
                policy.governing(model.listed().get().today(), Instant.MAX)
                        .map(version -> words.whole(version.terms()))
                        .orElse(Nodes.UNKNOWN);
        var revise = button(texts.get("ui.settings.policy.revise"), Styles.SMALL);
        revise.setId("revise-" + policy.code());
        revise.setOnAction(_ -> dialog.open(policy, _ -> {}));
        var promise = new VBox(2, label(words.type(policy.type())), shrinking(terms, "secondary"));
        promise.setAlignment(Pos.CENTER_LEFT);
        var line = row(12, given, promise, spacer(), versions(policy), revise);
        line.getStyleClass().add("policy-line");
        return line;
    }

    private Node versions(Policy policy) {
        var all =
                button(
                        texts.get("ui.settings.policy.versions", policy.versions().size()),
                        Styles.SMALL,
                        Styles.FLAT);
        all.setId("versions-" + policy.code());
        all.setOnAction(_ -> versions.accept(policy));
        return all;
    }
}
