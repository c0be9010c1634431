package dev.aftercare.ui.overview;

import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.spacer;

import dev.aftercare.insight.Overview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// Work first, the most urgent on top; then the week, the lifecycle, and what goes on right now.
public final class OverviewView implements Screen {
    private static final double SIDE_WIDTH = 372;
    private static final double LOWER_HEIGHT = 276;
    private static final int WEEKS = 8;

    private final OverviewViewModel model;
    private final Texts texts;
    private final OverviewExport export;
    private final Surface surface;
    private final Cards cards;
    private final NeededCard needed;
    private final Label moment = label("", "beside-title");
    private final MenuButton period =
            Nodes.menu("", icon(MaterialDesignC.CALENDAR_BLANK_OUTLINE));
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");
    private final Timeline minutes = new Timeline();

    public OverviewView(
            OverviewViewModel model, Texts texts, OverviewExport export, Surface surface) {
        this.model = model;
        this.texts = texts;
        this.export = export;
        this.surface = surface;
        this.cards = new Cards(model, texts);
        this.needed = new NeededCard(model, texts, cards);
        minutes.getKeyFrames().add(new KeyFrame(Duration.minutes(1), _ -> model.read()));
        minutes.setCycleCount(Animation.INDEFINITE);
    }

    @Override
    public Node build() {
        period.setId("week");
        period.setVisible(false);
        var write =
                Nodes.button(
                        texts.get("ui.overview.export"), MaterialDesignF.FILE_EXCEL_OUTLINE);
        write.setId("export");
        write.setOnAction(_ -> export());
        var header = new PageHeader(texts.get("ui.section.overview"), period, write);
        header.getChildren().add(1, moment);
        var grid = grid();
        VBox.setVgrow(grid, Priority.ALWAYS);
        var screen = new VBox(header, failure(), grid);
        screen.getStyleClass().addAll("screen", "overview");
        model.overview().subscribe(this::show);
        return screen;
    }

    private void export() {
        var now = model.overview().get();
        if (now != null) {
            export.ask(now, texts, surface);
        }
    }

    private Node grid() {
        var grid = new GridPane(16, 14);
        grid.getColumnConstraints().addAll(growing(), fixed());
        var lower = new RowConstraints(LOWER_HEIGHT);
        var upper = new RowConstraints();
        upper.setVgrow(Priority.ALWAYS);
        upper.setMinHeight(0);
        grid.getRowConstraints().addAll(upper, lower);
        grid.addRow(0, needed.node(), cards.week());
        grid.addRow(1, cards.lifecycle(), cards.stations());
        return grid;
    }

    private static ColumnConstraints growing() {
        var column = new ColumnConstraints();
        column.setHgrow(Priority.ALWAYS);
        column.setMinWidth(0);
        return column;
    }

    private static ColumnConstraints fixed() {
        return new ColumnConstraints(SIDE_WIDTH, SIDE_WIDTH, SIDE_WIDTH);
    }

    /// Stands between heading and cards while what they show could not be read again.
    private Node failure() {
        var again = Nodes.button(texts.get("ui.again"), "small");
        again.setId("again");
        again.setOnAction(_ -> model.read());
        var line =
                row(
                        8,
                        icon(MaterialDesignA.ALERT_CIRCLE_OUTLINE, "danger"),
                        shrinking(texts.get("ui.overview.failed")),
                        spacer(),
                        again);
        line.getStyleClass().add("failure");
        line.visibleProperty().bind(model.failed());
        line.managedProperty().bind(model.failed());
        return line;
    }

    private void show(@Nullable Overview now) {
        if (now == null) {
            return;
        }
        moment.setText(
                DateTimeFormatter.ofPattern("EEE d MMM uuuu, HH:mm", texts.locale())
                        .format(now.at().atZone(now.zone())));
        fact.set(texts.get("ui.overview.fact", now.units()));
        showPeriod(new WeekWords(texts, now));
        needed.show(now);
        cards.show(now);
    }

    private void showPeriod(WeekWords words) {
        var chosen = words.period(model.weeksAgo().get());
        period.setVisible(true);
        if (period.getText().equals(chosen)) {
            return;
        }
        period.setText(chosen);
        var group = new ToggleGroup();
        period.getItems().clear();
        for (int ago = 0; ago < WEEKS; ago++) {
            var item = new RadioMenuItem(words.period(ago));
            int week = ago;
            item.setToggleGroup(group);
            item.setSelected(week == model.weeksAgo().get());
            item.setOnAction(_ -> model.weeksAgo().set(week));
            period.getItems().add(item);
        }
    }

    @Override
    public void shown() {
        model.read();
        minutes.playFromStart();
        needed.tasks().requestFocus();
    }

    @Override
    public void hidden() {
        minutes.stop();
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        var tasks = needed.tasks();
        commands.add(
                Command.of("open", "Enter", texts.get("ui.overview.key.open"), needed::openSelected)
                        .only(tasks));
        commands.add(Command.of("again", "F5", texts.get("ui.overview.key.again"), model::read));
        commands.add(
                Command.of(
                        "export", "Shortcut+E", texts.get("ui.overview.export"), this::export));
        for (int i = 0; i < TaskCell.DIGITS; i++) {
            int nth = i;
            commands.add(
                    Command.of(
                            "open-" + (i + 1),
                            String.valueOf(i + 1),
                            texts.get("ui.overview.key.nth", i + 1),
                            () -> model.open(nth)));
        }
        return commands;
    }
}
