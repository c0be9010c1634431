package dev.aftercare.ui.kit;

import javafx.scene.Node;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

/// Something a key does. The shell listens for the key and shows it in the status bar and on F1, so
/// that nothing is promised that is not kept.
///
/// A key that types a character (`/`) works outside text fields only, and only where no other key
/// follows at once: else it came from a scanner.
///
/// @param id for tests
/// @param words what it does: `Filter`
/// @param within only while the focus is in there; null: anywhere on the screen
public record Command(
        String id, KeyCombination keys, String words, Runnable act, @Nullable Node within) {

    /// A key of a whole screen.
    ///
    /// @param keys as JavaFX writes them: `Shortcut+E`, `F8`, `/`
    public static Command of(String id, String keys, String words, Runnable act) {
        return new Command(id, Keys.of(keys), words, act, null);
    }

    /// The same, while the focus is in there.
    public Command only(Node node) {
        return new Command(id, keys, words, act, node);
    }
}
