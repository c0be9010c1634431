package dev.aftercare.ui.kit.table;

import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Soon;
import dev.aftercare.ui.kit.paging.PagedRows;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/// Goes through a list, and what is opened from it, once where nobody sees it, in small steps with
/// pauses between: what Java and JavaFX do for the first time takes ten times as long, and a person
/// would wait for it when they open their first list.
///
/// All on the window's thread: what JavaFX remembers of styles is shared and not locked, and its
/// nodes ask for that where they are made.
public final class Rehearsal<R> {
    private static final Duration QUIET = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(20);
    private static final int FEW_ROWS = 60;
    private static final int MANY_ROWS = 200_000;
    private static final double HEAD = 200;
    private static final double STEP = 30;
    private static final double WIDTH = 1_260;
    private static final double HEIGHT = 800;
    private static final int TIMES = 12;

    private final Background background;
    private final Supplier<Play<R>> made;
    private final Soon next;
    private final Queue<Runnable> steps = new ArrayDeque<>();

    /// @param made a screen of its own with made-up rows
    public Rehearsal(Background background, Supplier<Play<R>> made) {
        this.background = background;
        this.made = made;
        this.next = new Soon(background, PAUSE, this::step);
    }

    /// What is gone through.
    ///
    /// @param screen whose list lies in the last of its parts
    /// @param row any number of rows, of all looks that there are
    /// @param opened what opening a row makes: its pieces, each small, and at last all of it
    public record Play<R>(
            Pane screen,
            TableView<R> table,
            PagedRows<R> rows,
            IntFunction<R> row,
            List<Supplier<Node>> opened) {}

    /// Begins a while after a window shows something.
    ///
    /// @param shown its root, whose style sheets are taken
    public void begin(Parent shown) {
        new Soon(background, QUIET, () -> beginBehind(shown)).ask();
    }

    private void beginBehind(Parent shown) {
        var window = shown.getScene();
        if (window != null) {
            var stage = new Pane();
            new Scene(stage, WIDTH, HEIGHT).getStylesheets().setAll(window.getStylesheets());
            plan(made.get(), stage);
            next.ask();
        }
    }

    private void step() {
        var step = steps.poll();
        if (step != null) {
            step.run();
            next.ask();
        }
    }

    private void plan(Play<R> play, Pane stage) {
        var parts = List.copyOf(play.screen.getChildren());
        play.screen.getChildren().clear();
        steps.add(() -> stage.getChildren().setAll(play.screen));
        for (var part : parts) {
            steps.add(() -> enter(play, part));
        }
        steps.add(() -> list(play, FEW_ROWS, 0));
        for (double height = HEAD; height < HEIGHT; height += STEP) {
            double now = height;
            steps.add(() -> grow(play, now));
            steps.add(() -> list(play, FEW_ROWS, (int) now));
        }
        for (int i = 1; i <= TIMES; i++) {
            int row = i * MANY_ROWS / TIMES - 1;
            steps.add(() -> list(play, MANY_ROWS, row));
            steps.add(() -> scroll(play, row));
        }
        for (var piece : play.opened) {
            steps.add(() -> open(stage, piece.get()));
        }
    }

    private static void open(Pane stage, Node piece) {
        var room = new StackPane(piece);
        stage.getChildren().setAll(room);
        room.applyCss();
        room.resize(room.prefWidth(-1), HEIGHT);
        room.layout();
    }

    private static void enter(Play<?> play, Node part) {
        play.screen.getChildren().add(part);
        grow(play, HEAD);
    }

    private static void grow(Play<?> play, double height) {
        play.screen.resize(WIDTH, height);
        play.screen.applyCss();
        play.screen.layout();
    }

    /// Another list, as after a click on a header.
    private void list(Play<R> play, int count, int from) {
        play.rows.restart(new MadeUp<>(play.row, from), count, made(play.row, from));
        play.screen.layout();
    }

    private static void scroll(Play<?> play, int row) {
        play.table.scrollTo(row);
        play.screen.layout();
    }

    private static <R> List<R> made(IntFunction<R> row, int from) {
        var rows = new ArrayList<R>();
        for (int i = 0; i < PagedRows.PAGE; i++) {
            rows.add(row.apply(from + i));
        }
        return rows;
    }

    private record MadeUp<R>(IntFunction<R> row, int from) implements PagedRows.Source<R> {
        @Override
        public void fetch(
                PagedRows.Stretch<R> stretch, Consumer<List<R>> arrived, Runnable failed) {
            arrived.accept(made(row, from + stretch.before()));
        }
    }
}
