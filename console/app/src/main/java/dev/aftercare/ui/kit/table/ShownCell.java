package dev.aftercare.ui.kit.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Function;

/// A cell that shows its value as a text, maybe after an icon. It keeps its one icon: nothing is
/// made while one scrolls.
public final class ShownCell<R, V> extends TableCell<R, V> {
    private final Function<V, Shown> say;
    private final FontIcon icon = new FontIcon();
    private final Tooltip tooltip = new Tooltip();
    private Shown shown = Shown.NOTHING;

    public ShownCell(Function<V, Shown> say) {
        this.say = say;
        icon.getStyleClass().add("small");
    }

    /// What a cell shows.
    ///
    /// @param styles of the text
    /// @param tone style of the icon
    /// @param why told to whom points at it; empty: nothing
    public record Shown(
            String text, @Nullable Ikon shape, String tone, List<String> styles, String why) {
        static final Shown NOTHING = new Shown("", null, "", List.of(), "");

        public static Shown text(String text, String... styles) {
            return new Shown(text, null, "", List.of(styles), "");
        }

        public static Shown icon(String text, Ikon shape, String tone, String... styles) {
            return new Shown(text, shape, tone, List.of(styles), "");
        }

        public Shown because(String reason) {
            return new Shown(text, shape, tone, styles, reason);
        }
    }

    @Override
    protected void updateItem(@Nullable V value, boolean empty) {
        super.updateItem(value, empty);
        var next = value == null || empty ? Shown.NOTHING : say.apply(value);
        if (!next.equals(shown)) {
            show(next);
        }
    }

    private void show(Shown next) {
        getStyleClass().removeAll(shown.styles);
        getStyleClass().addAll(next.styles);
        icon.getStyleClass().remove(shown.tone);
        icon.getStyleClass().add(next.tone);
        if (next.shape != null) {
            icon.setIconCode(next.shape);
        }
        setGraphic(next.shape == null ? null : icon);
        setText(next.text);
        tooltip.setText(next.why);
        setTooltip(next.why.isEmpty() ? null : tooltip);
        shown = next;
    }
}
