package dev.aftercare.ui.settings.pages;

import dev.aftercare.ui.kit.Surface;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;

import java.util.function.Function;
import java.util.function.Supplier;

/// A page of Settings, as its list shows it.
///
/// @param id for tests
/// @param content made when it is first gone to
public record SettingsPage(
        String id, String name, Ikon shape, Function<Surface, PageContent> content) {

    /// A page that keeps nothing unsaved and listens to nothing: cards below its name.
    public static SettingsPage of(String id, String name, Ikon shape, Supplier<Node> node) {
        return new SettingsPage(
                id, name, shape, _ -> () -> EditingPane.framed(name, new VBox(node.get())));
    }
}
