package dev.aftercare.ui.shell;

import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Keys;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Does what keys are for, before any control but a text field hears of them.
///
/// A key that types a character waits a moment: a scanner types a whole code in that time, and none
/// of it is a command. In a text field such a key is text.
final class KeyMap {
    private static final Duration SCANNER = Duration.millis(60);

    private final Supplier<List<Command>> commands;
    private final PauseTransition pause = new PauseTransition(SCANNER);
    private boolean scanning;
    private @Nullable Command waiting;

    /// @param commands that there are at the moment
    KeyMap(Supplier<List<Command>> commands) {
        this.commands = commands;
        pause.setOnFinished(_ -> quiet());
    }

    void listen(Parent root) {
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (!isForText(root, press)) {
                        pressed(root, press);
                    }
                });
        root.addEventHandler(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (isForText(root, press)) {
                        pressed(root, press);
                    }
                });
        root.addEventFilter(KeyEvent.KEY_TYPED, typed -> typed(root, typed));
    }

    private void pressed(Parent root, KeyEvent press) {
        commands.get().stream()
                .filter(one -> !(one.keys() instanceof KeyCharacterCombination))
                .filter(one -> one.keys().match(press) && isHere(one, root))
                .findFirst()
                .ifPresent(
                        one -> {
                            press.consume();
                            one.act().run();
                        });
    }

    private void typed(Parent root, KeyEvent typed) {
        if (takesText(root) || typed.isShortcutDown() || typed.getCharacter().isBlank()) {
            return;
        }
        scanning = waiting != null || scanning;
        waiting = scanning ? null : meant(root, typed.getCharacter()).orElse(null);
        if (waiting != null || scanning) {
            typed.consume();
            pause.playFromStart();
        }
    }

    private Optional<Command> meant(Parent root, String character) {
        return commands.get().stream()
                .filter(one -> Keys.is(one.keys(), character) && isHere(one, root))
                .findFirst();
    }

    /// Nothing else was typed in time.
    private void quiet() {
        var command = waiting;
        waiting = null;
        scanning = false;
        if (command != null) {
            command.act().run();
        }
    }

    /// Esc, Enter and arrows mean something in a text field: it is asked first.
    private static boolean isForText(Parent root, KeyEvent press) {
        return takesText(root)
                && !press.isShortcutDown()
                && !press.isAltDown()
                && !press.getCode().isFunctionKey();
    }

    private static boolean takesText(Parent root) {
        var focused = root.getScene().getFocusOwner();
        return focused != null && Keys.takesText(focused);
    }

    private static boolean isHere(Command command, Parent root) {
        var within = command.within();
        if (within == null) {
            return true;
        }
        for (Node at = root.getScene().getFocusOwner(); at != null; at = at.getParent()) {
            if (at.equals(within)) {
                return true;
            }
        }
        return false;
    }
}
