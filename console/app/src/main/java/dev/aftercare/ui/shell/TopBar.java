package dev.aftercare.ui.shell;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;

import atlantafx.base.controls.CustomTextField;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Avatar;
import dev.aftercare.ui.kit.Keycap;

import javafx.scene.Node;
import javafx.scene.control.TextField;

import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/// Search or scan; which database; who works here.
final class TopBar {
    private final ShellViewModel model;
    private final Texts texts;

    TopBar(ShellViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        var where = model.where();
        var store =
                where.shared()
                        ? texts.get("ui.store.shared", where.store())
                        : texts.get("ui.store.local");
        var bar =
                row(
                        12,
                        search(),
                        spacer(),
                        button(store, MaterialDesignD.DATABASE_OUTLINE, "chip"),
                        row(8, new Avatar(initials(where.person())), label(where.person())));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private TextField search() {
        var field = new CustomTextField();
        field.setId("search");
        field.getStyleClass().add("search-field");
        field.setPromptText(texts.get("ui.search"));
        field.setLeft(icon(MaterialDesignL.LINE_SCAN, "muted"));
        field.setRight(new Keycap("Ctrl+K"));
        return field;
    }

    private static String initials(String person) {
        return Arrays.stream(person.split("[\\s._-]+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
