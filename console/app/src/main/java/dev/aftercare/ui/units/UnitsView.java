package dev.aftercare.ui.units;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.kit.table.PagedTable;
import dev.aftercare.ui.kit.table.Sorts;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetail.Deed;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// All units: states to choose from, filters, the list, and a pane that follows the selection.
public final class UnitsView implements Screen {
    private static final Sorts<UnitOrder> SORTS =
            new Sorts<>(
                    Set.of("serial", "made", "shipped", "covered"),
                    order ->
                            new Sorts.By(
                                    order.by().name().toLowerCase(Locale.ROOT), order.descending()),
                    by ->
                            new UnitOrder(
                                    UnitSort.valueOf(by.column().toUpperCase(Locale.ROOT)),
                                    by.descending()));

    private final UnitsViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final UnitDialogs dialogs;
    private final Consumer<UnitDetail> phone;
    private final PagedTable<UnitOrder, UnitLine> table;
    private final FilterBar filters;
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    public UnitsView(
            UnitsViewModel model,
            UnitDeeds deeds,
            Consumer<UnitDetail> phone,
            Background background,
            Texts texts,
            Surface surface) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.phone = phone;
        this.dialogs = new UnitDialogs(deeds, background, texts, surface);
        this.table = new PagedTable<>(model.list(), SORTS, texts);
        this.filters = new FilterBar(model, texts);
        model.list().millis().subscribe(this::sayQueried);
        model.list().count().subscribe(this::sayQueried);
    }

    @Override
    public Node build() {
        var columns = new UnitColumns(texts, model);
        var rows = table.build("units", columns.shown(), columns.more());
        model.around().subscribe((_, _) -> table.table().refresh());
        var pane = new BorderPane();
        model.detail().subscribe(detail -> pane.setCenter(pane(detail)));
        HBox.setHgrow(rows, Priority.ALWAYS);
        var body = new HBox(rows, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        var total = model.around().map(around -> around.total());
        var header = new PageHeader(texts.get("ui.section.units")).counting(total, texts);
        var screen = new VBox(header, tabs(), filters.build(table.table()), body);
        screen.getStyleClass().addAll("screen", "units");
        return screen;
    }

    private Node tabs() {
        var filter = model.list().filter();
        var tabs =
                new ViewTabs<Optional<UnitState>>(
                        texts, state -> filter.set(filter.get().inAny(state.orElse(null))));
        tabs.tab("all", texts.get("ui.units.view.all"), Optional.empty());
        for (var state : UnitState.values()) {
            var name = state.name().toLowerCase(Locale.ROOT);
            tabs.tab(name, texts.get("ui.units.view." + name), Optional.of(state));
        }
        filter.subscribe(now -> tabs.show(Optional.ofNullable(now.state())));
        model.states().subscribe(counts -> count(tabs, counts));
        return tabs;
    }

    private static void count(ViewTabs<Optional<UnitState>> tabs, Map<UnitState, Long> counts) {
        if (!counts.isEmpty()) {
            tabs.count(Optional.empty(), counts.values().stream().mapToLong(n -> n).sum());
            for (var state : UnitState.values()) {
                tabs.count(Optional.of(state), counts.getOrDefault(state, 0L));
            }
        }
    }

    @Override
    public void shown() {
        model.shown();
        table.table().requestFocus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<Command>();
        commands.add(
                Command.of(
                        "filter",
                        "/",
                        texts.get("ui.units.key.filter"),
                        () -> filters.field().requestFocus()));
        commands.add(
                Command.of("act", "Enter", texts.get("ui.units.key.act"), this::register)
                        .only(table.table()));
        commands.addAll(table.commands());
        commands.add(
                Command.of("copy", "Shortcut+C", texts.get("ui.units.copy"), this::copy)
                        .only(table.table()));
        commands.add(Command.of("close", "Esc", texts.get("ui.units.key.close"), this::close));
        return commands;
    }

    private void sayQueried() {
        var list = model.list();
        fact.set(texts.get("ui.units.queried", list.count().get(), list.millis().get()));
    }

    private @Nullable Node pane(@Nullable UnitDetail detail) {
        var acts =
                new UnitPane.Acts(
                        dialogs::register, dialogs::ship, phone, this::copySerial, this::close);
        return detail == null ? null : new UnitPane(detail, texts, acts).build();
    }

    private void register() {
        var detail = model.detail().get();
        if (detail != null && detail.may().contains(Deed.REGISTER)) {
            dialogs.register(detail);
        }
    }

    private void close() {
        model.list().selected().set(null);
    }

    private void copy() {
        var detail = model.detail().get();
        if (detail != null) {
            copySerial(detail.record().unit().serial());
        }
    }

    private void copySerial(String serial) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, serial));
        surface.tell(texts.get("ui.units.copied", serial), null);
    }
}
