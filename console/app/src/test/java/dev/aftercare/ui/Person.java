package dev.aftercare.ui;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Window;

import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.service.query.NodeQuery;
import org.testfx.service.query.PointQuery;
import org.testfx.util.WaitForAsyncUtils;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// Looks, points, presses and types by TestFX's robots; but after each thing it waits for the
/// window ([Frames]) and not for a fixed time, which half of all window tests would be spent with.
public final class Person {
    private static final long LONGEST = TimeUnit.MINUTES.toMillis(1);

    private final FxRobot robot = new FxRobot();
    private final BaseRobot hands = robot.robotContext().getBaseRobot();
    private final KeyboardRobot keyboard = robot.robotContext().getKeyboardRobot();
    private final MouseRobot mouse = robot.robotContext().getMouseRobot();

    public NodeQuery lookup(String query) {
        return robot.lookup(query);
    }

    public <T extends Node> NodeQuery lookup(Predicate<T> which) {
        return robot.lookup(which);
    }

    public NodeQuery from(Node... parents) {
        return robot.from(parents);
    }

    public Window window(int index) {
        return robot.window(index);
    }

    public List<Window> listWindows() {
        return robot.listWindows();
    }

    public Person moveTo(Node node) {
        return moveTo(robot.point(node));
    }

    /// A window that is new sees no mouse before that moves: so it moves, wherever it was.
    private Person moveTo(PointQuery where) {
        var to = where.query();
        mouse.moveNoWait(to.add(1, 1));
        mouse.moveNoWait(to);
        Frames.pass();
        return this;
    }

    public Person clickOn(String query, MouseButton... buttons) {
        return moveTo(robot.point(query)).click(buttons);
    }

    public Person clickOn(Node node, MouseButton... buttons) {
        return moveTo(node).click(buttons);
    }

    private Person click(MouseButton... buttons) {
        var pressed = buttons.length == 0 ? new MouseButton[] {MouseButton.PRIMARY} : buttons;
        mouse.pressNoWait(pressed);
        mouse.releaseNoWait(pressed);
        Frames.pass();
        return this;
    }

    public Person press(KeyCode... keys) {
        keyboard.pressNoWait(keys);
        Frames.pass();
        return this;
    }

    public Person release(KeyCode... keys) {
        keyboard.releaseNoWait(keys);
        Frames.pass();
        return this;
    }

    /// One key after the other.
    public Person type(KeyCode... keys) {
        for (var key : keys) {
            keyboard.pressNoWait(key);
            keyboard.releaseNoWait(key);
            Frames.pass();
        }
        return this;
    }

    public Person type(KeyCode key, int times) {
        for (int i = 0; i < times; i++) {
            type(key);
        }
        return this;
    }

    /// Its letters follow each other as fast as a scanner's.
    public Person write(String text) {
        if (text.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("Keys are not written but typed.");
        }
        var focused = listWindows().stream().filter(Window::isFocused).findFirst();
        var scene = focused.orElseGet(() -> window(0)).getScene();
        for (int i = 0; i < text.length(); i++) {
            hands.typeKeyboard(scene, KeyCode.UNDEFINED, text.substring(i, i + 1));
        }
        Frames.pass();
        return this;
    }

    /// On the window's thread.
    public Person interact(Runnable act) {
        WaitForAsyncUtils.waitForAsyncFx(LONGEST, act);
        Frames.pass();
        return this;
    }

    /// On the window's thread; what fails there fails here.
    public <T> Person interact(Callable<T> act) {
        var _ = WaitForAsyncUtils.waitForAsyncFx(LONGEST, act);
        Frames.pass();
        return this;
    }
}
