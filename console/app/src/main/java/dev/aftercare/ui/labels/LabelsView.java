package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.withKey;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.labels.LabelsViewModel.Page;
import dev.aftercare.ui.labels.history.HistoryPage;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// Labels: a page to print, and one of all that was printed.
public final class LabelsView implements Screen {
    private final LabelsViewModel model;
    private final Texts texts;
    private final PrintPage print;
    private final HistoryPage history;
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    /// A view of both pages.
    ///
    /// @param open shows a file in the program that people read it with
    public LabelsView(
            LabelsViewModel model,
            Texts texts,
            Surface surface,
            Workplace workplace,
            Consumer<Path> open) {
        this.model = model;
        this.texts = texts;
        this.print =
                new PrintPage(
                        model.print(),
                        texts,
                        workplace.files(),
                        open,
                        () -> model.page().set(Page.HISTORY));
        this.history =
                new HistoryPage(
                        model.history(),
                        texts,
                        surface,
                        workplace,
                        new HistoryPage.Acts(
                                model::want,
                                open,
                                () -> model.history().runs().selected().set(null)));
        model.page().subscribe(this::sayFact);
        model.page().subscribe((_, _) -> surface.keysChanged());
        model.print().seen().subscribe(this::sayFact);
        model.history().runs().count().subscribe(this::sayFact);
        sayFact();
    }

    @Override
    public Node build() {
        var printing = print.build();
        var printed = history.build();
        var work = new BorderPane();
        VBox.setVgrow(work, Priority.ALWAYS);
        var test =
                button(texts.get("ui.labels.test"), MaterialDesignP.PRINTER_OUTLINE, Styles.SMALL);
        test.setId("test");
        test.setOnAction(_ -> print.printTest());
        withKey(test, "Shortcut+T");
        model.page()
                .subscribe(
                        page -> {
                            work.setCenter(page == Page.PRINT ? printing : printed);
                            test.setVisible(page == Page.PRINT);
                        });
        var header = new PageHeader(texts.get("ui.section.labels"), test);
        var screen = new VBox(header, tabs(), work);
        screen.getStyleClass().addAll("screen", "labels");
        return screen;
    }

    private Node tabs() {
        var tabs = new ViewTabs<Page>(texts, model.page()::set);
        for (var page : Page.values()) {
            var name = page.name().toLowerCase(Locale.ROOT);
            tabs.tab(name, texts.get("ui.labels.view." + name), page);
        }
        model.page().subscribe(tabs::show);
        return tabs;
    }

    @Override
    public void shown() {
        model.shown();
        if (model.page().get() == Page.PRINT) {
            print.focusSheet();
        } else {
            history.table().table().requestFocus();
        }
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    private void sayFact() {
        fact.set(
                model.page().get() == Page.PRINT
                        ? texts.get(
                                "ui.labels.fact.print",
                                model.print().seen().get().forecast().labels(),
                                model.print().stock().get().name())
                        : texts.get(
                                "ui.labels.history.count", model.history().runs().count().get()));
    }

    @Override
    public List<Command> commands() {
        var printing =
                List.of(
                        key("print", "Shortcut+P", Page.PRINT, print::print),
                        key("test", "Shortcut+T", Page.PRINT, print::printTest),
                        key("start", "F4", Page.PRINT, print::focusSheet));
        var printed =
                List.of(
                        key("search", "/", Page.HISTORY, history::search),
                        key("export", "Shortcut+E", Page.HISTORY, history::export),
                        key("history", "Shortcut+H", Page.HISTORY, this::toRuns));
        boolean here = model.page().get() == Page.PRINT;
        var commands = new ArrayList<>(here ? printing : printed);
        commands.addAll(here ? printed : printing);
        commands.add(Command.of("close", "Esc", texts.get("ui.labels.key.close"), this::close));
        return commands;
    }

    private void close() {
        if (model.page().get() == Page.HISTORY) {
            history.close();
        }
    }

    private void toRuns() {
        history.table().table().requestFocus();
    }

    /// A key that goes to its page, too.
    private Command key(String id, String keys, Page page, Runnable act) {
        return Command.of(
                id,
                keys,
                texts.get("ui.labels.key." + id),
                () -> {
                    model.page().set(page);
                    act.run();
                });
    }
}
