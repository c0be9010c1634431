package dev.aftercare.ui.kit.table;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Function;

/// A cell that shows its value as a text, maybe after an icon. It keeps its one icon: nothing is
/// made while one scrolls, and styles are matched anew only where they differ.
public final class ShownCell<R, V> extends TableCell<R, V> {
    /// Beside an icon that is not seen: without any words the cell would be put together anew.
    private static final String BLANK = " ";

    private final Function<V, Shown> say;
    private final FontIcon icon = new FontIcon();
    private Shown shown = Shown.NOTHING;
    private String toned = "";

    public ShownCell(Function<V, Shown> say) {
        this.say = say;
        icon.getStyleClass().add("small");
        addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> tellWhy());
    }

    /// A tooltip is a window of its own, so it is made for what somebody points at.
    private void tellWhy() {
        setTooltip(shown.why.isEmpty() ? null : new Tooltip(shown.why));
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

    /// A row that is on its way has no icon to be seen; but it keeps it, for it will have one
    /// again.
    private void show(Shown next) {
        if (!next.styles.equals(shown.styles)) {
            getStyleClass().removeAll(shown.styles);
            getStyleClass().addAll(next.styles);
        }
        boolean nothing = next.equals(Shown.NOTHING);
        icon.setVisible(!nothing);
        if (next.shape != null) {
            show(next.shape, next.tone);
        } else if (!nothing) {
            setGraphic(null);
        }
        setText(nothing && getGraphic() != null ? BLANK : next.text);
        setAccessibleHelp(next.why.isEmpty() ? null : next.why);
        shown = next;
        if (getTooltip() != null) {
            tellWhy();
        }
    }

    private void show(Ikon shape, String tone) {
        if (!tone.equals(toned)) {
            icon.getStyleClass().remove(toned);
            icon.getStyleClass().add(tone);
            toned = tone;
        }
        if (!shape.equals(icon.getIconCode())) {
            icon.setIconCode(shape);
        }
        setGraphic(icon);
    }
}
