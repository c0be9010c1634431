package dev.aftercare.ui.units;

import static dev.aftercare.ui.kit.Nodes.item;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Kept;
import dev.aftercare.ui.kit.Nodes;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.table.PagedTable;
import dev.aftercare.ui.kit.table.Rehearsal.Play;
import dev.aftercare.ui.kit.table.Sorts;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.list.UnitOrder;
import dev.aftercare.units.list.UnitSort;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitDetail.Deed;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// All units: views to choose from, filters, the list, and a pane that follows the selection.
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
    private final UnitActs acts;
    private final UnitDialogs dialogs;
    private final PaneActs paneActs;
    private final PagedTable<UnitOrder, UnitLine> table;
    private final SelectionMenu selection;
    private final FilterBar filters;
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    /// Its nodes are made when it is built.
    ///
    /// @param kept where its person's columns are
    public UnitsView(
            UnitsViewModel model,
            UnitOutside outside,
            Background background,
            Texts texts,
            Surface surface,
            Kept kept) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.acts = new UnitActs(model, outside, background, texts, surface);
        this.dialogs = new UnitDialogs(model, outside.deeds(), acts, background, texts, surface);
        this.paneActs =
                new PaneDeeds(
                        model,
                        acts,
                        dialogs,
                        outside.deeds().notes().author(),
                        outside.phone(),
                        this::copySerial);
        this.table = new PagedTable<>(model.list(), SORTS, texts, kept);
        this.selection = new SelectionMenu(model, acts, dialogs, texts);
        this.filters = new FilterBar(model, dialogs, selection, texts);
        model.list().millis().subscribe(this::sayQueried);
        model.list().count().subscribe(this::sayQueried);
    }

    /// Its list and its pane with made-up units, for a rehearsal. Its model must be one that reads
    /// nothing.
    public Play<UnitLine> play() {
        var screen = build();
        model.found(MadeUpUnits.AROUND);
        var opened = new UnitPane(MadeUpUnits.detail(), texts, paneActs).pieces();
        return new Play<>(screen, table.table(), model.list().rows(), MadeUpUnits::line, opened);
    }

    @Override
    public VBox build() {
        var columns = new UnitColumns(texts, model);
        var rows = table.build("units", columns.shown(), columns.more());
        model.around().subscribe(this::sayAgain);
        var pane = new BorderPane();
        model.detail().subscribe(detail -> pane.setCenter(pane(detail)));
        HBox.setHgrow(rows, Priority.ALWAYS);
        var body = new HBox(rows, pane);
        VBox.setVgrow(body, Priority.ALWAYS);
        var tabs = new UnitTabs(model.views(), texts, dialogs::saveView).build();
        var screen = new VBox(header(), tabs, filters.build(table.table()), body);
        screen.getStyleClass().addAll("screen", "units");
        return screen;
    }

    /// Rows show names of products, and what ends soon as seen from today.
    private void sayAgain(UnitReading.Around before, UnitReading.Around now) {
        if (!before.today().equals(now.today()) || !before.products().equals(now.products())) {
            table.table().refresh(); // makes all cells anew: seldom
        }
    }

    private Node header() {
        var print = Nodes.button(texts.get("ui.units.print"), MaterialDesignP.PRINTER_OUTLINE);
        print.setId("print");
        print.setOnAction(_ -> acts.print());
        var bring =
                Nodes.button(
                        texts.get("ui.units.import"),
                        MaterialDesignT.TRAY_ARROW_DOWN,
                        Styles.ACCENT);
        bring.setId("import");
        bring.setOnAction(_ -> acts.imports());
        return new PageHeader(
                        texts.get("ui.section.units"),
                        Nodes.withKey(print, "Shortcut+P"),
                        export(),
                        Nodes.withKey(bring, "Shortcut+I"))
                .counting(model.around().map(around -> around.total()), texts);
    }

    private MenuButton export() {
        var export =
                Nodes.menu(
                        texts.get("ui.units.export"),
                        Nodes.icon(MaterialDesignF.FILE_EXCEL_OUTLINE));
        export.setId("export");
        for (var ending : List.of("xlsx", "csv")) {
            export.getItems()
                    .add(
                            item(
                                    "export-" + ending,
                                    texts.get("ui.units.export." + ending),
                                    () -> acts.export(ending)));
        }
        return export;
    }

    @Override
    public void shown() {
        model.shown();
        table.table().requestFocus();
    }

    @Override
    public void focus(Node built) {
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
        commands.add(key("filter", "/", () -> filters.field().requestFocus()));
        commands.add(key("act", "Enter", this::register).only(table.table()));
        commands.add(key("export", "Shortcut+E", () -> acts.export("xlsx")));
        commands.add(key("print", "Shortcut+P", acts::print));
        commands.add(key("import", "Shortcut+I", acts::imports));
        commands.add(key("ticked", "Shortcut+M", selection::open));
        commands.add(key("note", "Shortcut+N", this::note));
        commands.add(key("undo", "Shortcut+Z", acts::undo));
        commands.addAll(table.commands());
        commands.add(key("copy", "Shortcut+C", this::copy).only(table.table()));
        commands.add(key("close", "Esc", this::close));
        return commands;
    }

    private Command key(String id, String keys, Runnable act) {
        return Command.of(id, keys, texts.get("ui.units.key." + id), act);
    }

    private void sayQueried() {
        var list = model.list();
        fact.set(texts.get("ui.units.queried", list.count().get(), list.millis().get()));
    }

    private @Nullable Node pane(@Nullable UnitDetail detail) {
        return detail == null ? null : new UnitPane(detail, texts, paneActs).build();
    }

    private void register() {
        model.open()
                .filter(detail -> detail.may().contains(Deed.REGISTER))
                .ifPresent(dialogs::register);
    }

    private void note() {
        model.open().ifPresent(dialogs::note);
    }

    private void close() {
        model.list().selected().set(null);
    }

    private void copy() {
        model.open().ifPresent(detail -> copySerial(detail.record().unit().serial()));
    }

    private void copySerial(String serial) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, serial));
        surface.tell(texts.get("ui.units.copied", serial), null);
    }
}
