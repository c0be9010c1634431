package dev.aftercare.ui.shell;

import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Keys;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCharacterCombination;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Does what keys are for, before any control but a text field hears of them.
///
/// A key that types a character waits a moment: a scanner types a whole code in that time, and none
/// of it is a command. In a text field such a key is text.
final class KeyMap {
    private final Supplier<List<Command>> commands;
    private final Consumer<String> scanned;
    private final ScannedKeys keys = new ScannedKeys();
    private final PauseTransition pause =
            new PauseTransition(Duration.millis(ScannedKeys.PAUSE.toMillis()));

    /// @param commands that there are at the moment
    /// @param scanned takes what a scanner typed anywhere but in a text field
    KeyMap(Supplier<List<Command>> commands, Consumer<String> scanned) {
        this.commands = commands;
        this.scanned = scanned;
    }

    void listen(Parent root) {
        pause.setOnFinished(_ -> paused(root));
        root.addEventFilter(
                KeyEvent.KEY_PRESSED,
                press -> {
                    if (!isForText(root, press) && !endsScan(press)) {
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

    /// Whether the key belongs to what a scanner types: the Enter at its end, or a blank within,
    /// which would press the button that has the focus.
    private boolean endsScan(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER && keys.isScan()) {
            press.consume();
            pause.stop();
            keys.entered().ifPresent(scanned);
            return true;
        }
        if (press.getCode() == KeyCode.SPACE && !keys.isEmpty()) {
            press.consume();
            return true;
        }
        return false;
    }

    private void typed(Parent root, KeyEvent typed) {
        if (takesText(root) || typed.isShortcutDown() || !isText(typed.getCharacter())) {
            return;
        }
        keys.typed(typed.getCharacter(), System.nanoTime());
        if (keys.isScan() || meant(root, typed.getCharacter()).isPresent()) {
            typed.consume();
        }
        pause.playFromStart();
    }

    /// A blank alone ticks and presses; it is text only within a code.
    private boolean isText(String character) {
        return !character.isEmpty()
                && !Character.isISOControl(character.codePointAt(0))
                && (!character.isBlank() || !keys.isEmpty());
    }

    private Optional<Command> meant(Parent root, String character) {
        return commands.get().stream()
                .filter(one -> Keys.is(one.keys(), character) && isHere(one, root))
                .findFirst();
    }

    /// Nothing else was typed in time: what came alone is a command.
    private void paused(Parent root) {
        keys.paused(System.nanoTime())
                .ifPresentOrElse(
                        typed -> meant(root, typed).ifPresent(command -> command.act().run()),
                        pause::playFromStart);
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
