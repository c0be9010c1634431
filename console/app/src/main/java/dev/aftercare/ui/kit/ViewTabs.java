package dev.aftercare.ui.kit;

import dev.aftercare.texts.Texts;

import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Views of one list, each with how many are in it; one is chosen. Arrow keys go from one to the
/// next.
///
/// @param <K> what tells views apart
public final class ViewTabs<K> extends HBox {
    private final Texts texts;
    private final Consumer<K> choose;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<K, ToggleButton> tabs = new LinkedHashMap<>();

    public ViewTabs(Texts texts, Consumer<K> choose) {
        super(4);
        this.texts = texts;
        this.choose = choose;
        getStyleClass().add("views");
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && tabs.containsValue(before)) {
                                before.setSelected(true);
                            }
                        });
    }

    public ViewTabs<K> tab(String id, String words, K key) {
        var tab = new ToggleButton(words);
        tab.setId("view-" + id);
        tab.setMinWidth(USE_PREF_SIZE);
        tab.getStyleClass().add("view-tab");
        tab.setToggleGroup(group);
        tab.setOnAction(_ -> choose.accept(key)); // also of the one that is chosen already
        var count = Nodes.label("", "count");
        count.setVisible(false);
        count.setManaged(false);
        tab.setGraphic(count);
        tab.selectedProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen) {
                                choose.accept(key);
                            }
                        });
        tabs.put(key, tab);
        getChildren().add(tab);
        return this;
    }

    /// Shows how many are in a view.
    ///
    /// @param n null while nobody has counted
    public void count(K key, @Nullable Long n) {
        said(key, n == null ? "" : texts.get("ui.number", n));
    }

    /// As [#count], of which only the beginning was counted.
    public void countAtLeast(K key, long n) {
        said(key, texts.get("ui.numberOrMore", n));
    }

    /// Keeps the place of a count that is on its way.
    public void awaitCount(K key) {
        said(key, Nodes.UNKNOWN);
    }

    private void said(K key, String words) {
        var tab = tabs.get(key);
        if (tab != null && tab.getGraphic() instanceof Label count) {
            count.setVisible(!words.isEmpty());
            count.setManaged(!words.isEmpty());
            count.setText(words);
        }
    }

    /// A view that its person may take away: by its menu, or with the Delete key.
    public ViewTabs<K> removable(K key, String words, Runnable remove) {
        var tab = tabs.get(key);
        if (tab != null) {
            tab.setContextMenu(new ContextMenu(Nodes.item("remove-view", words, remove)));
            tab.setOnKeyPressed(
                    press -> {
                        if (press.getCode() == KeyCode.DELETE) {
                            press.consume();
                            remove.run();
                        }
                    });
        }
        return this;
    }

    /// Takes away all views, to be put there anew.
    public void clear() {
        tabs.clear();
        getChildren().clear();
        group.getToggles().clear();
    }

    /// What stands behind the last view.
    public void last(Node node) {
        getChildren().add(node);
    }

    /// The view that is listed.
    public void show(K key) {
        var tab = tabs.get(key);
        if (tab != null) {
            tab.setSelected(true);
        }
    }
}
