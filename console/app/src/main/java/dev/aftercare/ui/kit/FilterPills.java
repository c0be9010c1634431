package dev.aftercare.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.Ikon;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Rounded filters of one table, each saying how many rows it leaves; one is active. Arrow keys go
/// from one to the next.
///
/// @param <K> what tells filters apart
public final class FilterPills<K> extends HBox {
    private final Consumer<K> choose;
    private final ToggleGroup group = new ToggleGroup();
    private final Map<K, ToggleButton> pills = new LinkedHashMap<>();

    public FilterPills(Consumer<K> choose) {
        super(8);
        this.choose = choose;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("filter-pills");
        group.selectedToggleProperty()
                .subscribe(
                        (before, now) -> {
                            if (now == null && before != null) {
                                before.setSelected(true);
                            }
                        });
    }

    public FilterPills<K> pill(String id, Ikon shape, Tone tone, K key) {
        var pill = new ToggleButton("", Nodes.icon(shape, "small", tone.style()));
        pill.setId("pill-" + id);
        pill.setMinWidth(USE_PREF_SIZE);
        pill.getStyleClass().add("filter-pill");
        pill.setToggleGroup(group);
        pill.setOnAction(_ -> choose.accept(key));
        pills.put(key, pill);
        getChildren().add(pill);
        return this;
    }

    /// What a filter is called now, its count among the words.
    public void say(K key, String words) {
        var pill = pills.get(key);
        if (pill != null) {
            pill.setText(words);
        }
    }

    /// Shows which is active; none where it is no filter of these.
    public void show(K key) {
        var pill = pills.get(key);
        if (pill != null) {
            pill.setSelected(true);
        }
    }
}
