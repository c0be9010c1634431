package dev.aftercare.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import java.util.Locale;
import java.util.Map;

/// Keys, read and written.
public final class Keys {
    private static final Map<KeyCode, String> SHORT =
            Map.of(
                    KeyCode.ESCAPE,
                    "Esc",
                    KeyCode.UP,
                    "↑",
                    KeyCode.DOWN,
                    "↓",
                    KeyCode.ENTER,
                    "Enter",
                    KeyCode.DELETE,
                    "Del");

    /// One character that is no letter of a key's name means that character, wherever a keyboard
    /// has it.
    public static KeyCombination of(String keys) {
        return keys.length() == 1
                ? new KeyCharacterCombination(keys)
                : KeyCombination.valueOf(keys);
    }

    /// As a keycap shows them, on this computer: `Ctrl+K`, and on a Mac `⌘K`.
    ///
    /// @param keys as [#of] takes them
    public static String said(String keys) {
        return said(of(keys));
    }

    public static String said(KeyCombination keys) {
        return switch (keys) {
            case KeyCharacterCombination one -> one.getCharacter().toUpperCase(Locale.ROOT);
            case KeyCodeCombination one when SHORT.containsKey(one.getCode()) ->
                    modifiers(one) + SHORT.get(one.getCode());
            default -> keys.getDisplayText();
        };
    }

    /// Platforms write them in their own way, a Mac without a plus, and the key behind them.
    private static String modifiers(KeyCodeCombination keys) {
        var all = keys.getDisplayText();
        var alone = new KeyCodeCombination(keys.getCode()).getDisplayText();
        return all.substring(0, all.length() - alone.length());
    }

    /// Whether they are the key that types that.
    public static boolean is(KeyCombination keys, String character) {
        return keys instanceof KeyCharacterCombination one
                && one.getCharacter().equalsIgnoreCase(character);
    }

    /// Whether what is typed there becomes text.
    public static boolean takesText(Node node) {
        return node instanceof TextInputControl field && field.isEditable();
    }

    private Keys() {}
}
