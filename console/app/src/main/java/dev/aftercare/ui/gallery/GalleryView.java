package dev.aftercare.ui.gallery;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.PageHeader;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.scanner.ScannerPage;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Every component in every state, a page for each kind.
public final class GalleryView implements Screen {
    private final ScannerPage scanner;
    private final Texts texts;
    private final Surface surface;
    private final LetterPage letters;
    private final Map<Page, Node> pages = new EnumMap<>(Page.class);
    private final BorderPane body = new BorderPane();
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");

    private enum Page {
        CONTROLS,
        FIGURES,
        KEYS,
        SCANNER
    }

    public GalleryView(ScannerPage scanner, Texts texts, Surface surface) {
        this.scanner = scanner;
        this.texts = texts;
        this.surface = surface;
        this.letters = new LetterPage();
    }

    @Override
    public Node build() {
        pages.put(Page.CONTROLS, new ControlPage(texts, surface).build());
        pages.put(Page.FIGURES, new FigurePage(texts).build());
        pages.put(Page.KEYS, letters.node());
        pages.put(Page.SCANNER, page(scanner.build()));
        var tabs = new ViewTabs<Page>(texts, this::show);
        for (var page : Page.values()) {
            var name = page.name().toLowerCase(Locale.ROOT);
            tabs.tab(name, page.name().charAt(0) + name.substring(1), page);
        }
        tabs.show(Page.CONTROLS);
        VBox.setVgrow(body, Priority.ALWAYS);
        var screen = new VBox(new PageHeader(texts.get("ui.section.gallery")), tabs, body);
        screen.getStyleClass().addAll("screen", "gallery");
        return screen;
    }

    private void show(Page page) {
        var node = pages.get(page);
        var scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        body.setCenter(scroll);
        fact.set(page.name().toLowerCase(Locale.ROOT));
        if (page == Page.KEYS) {
            letters.begin();
        }
    }

    private static Node page(Node... cards) {
        var page = new VBox(16, cards);
        page.getStyleClass().add("gallery-page");
        return page;
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        return letters.commands();
    }
}
