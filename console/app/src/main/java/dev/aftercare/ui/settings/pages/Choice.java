package dev.aftercare.ui.settings.pages;

import javafx.beans.property.Property;
import javafx.scene.control.ComboBox;

import java.util.List;
import java.util.function.Function;

/// One of a few values, each in words.
///
/// @param <V> the value
public final class Choice<V> extends ComboBox<V> {

    private final Property<V> chosen;

    public Choice(Property<V> chosen, Function<V, String> said) {
        this.chosen = chosen;
        setMaxWidth(Double.MAX_VALUE);
        setConverter(new InWords<>(this::getItems, said));
        chosen.addListener((_, _, now) -> setValue(now));
        valueProperty()
                .addListener(
                        (_, _, now) -> {
                            if (now != null) {
                                chosen.setValue(now);
                            }
                        });
    }

    /// What can be chosen from now on; what is chosen stays so.
    public Choice<V> offer(List<V> values) {
        getItems().setAll(values);
        setValue(chosen.getValue());
        return this;
    }
}
