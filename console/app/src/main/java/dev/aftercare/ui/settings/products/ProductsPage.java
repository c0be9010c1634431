package dev.aftercare.ui.settings.products;

import static dev.aftercare.ui.kit.Nodes.row;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.catalog.policies.Policy;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Fields;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.FilterField;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ViewTabs;
import dev.aftercare.ui.kit.editing.ConflictDialog;
import dev.aftercare.ui.kit.editing.Leaving;
import dev.aftercare.ui.kit.editing.SaveBar;
import dev.aftercare.ui.kit.editing.Unsaved;
import dev.aftercare.ui.settings.content.ChaptersView;
import dev.aftercare.ui.settings.pages.EditingPane;
import dev.aftercare.ui.settings.pages.PageContent;
import dev.aftercare.ui.settings.pages.PageKey;
import dev.aftercare.ui.settings.pages.RecordList;
import dev.aftercare.ui.settings.policies.PolicyDialog;

import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/// The products: a list to search, and all that is said of the one that is chosen, in tabs.
public final class ProductsPage implements PageContent {
    private static final String PREFIX = "ui.settings.products.";

    private final ProductsViewModel model;
    private final Texts texts;
    private final Surface surface;
    private final Leaving leaving;
    private final Fields fields;
    private final ProductCards cards;
    private final ProductPoliciesTab policies;
    private final ChaptersView steps;
    private final ChaptersView manuals;
    private final FilterField filter;
    private final RecordList<ProductRow> list;
    private final ViewTabs<Tab> tabs;
    private final Map<Tab, Node> bodies = new EnumMap<>(Tab.class);

    private enum Tab {
        FACTS,
        POLICIES,
        STEPS,
        MANUALS
    }

    /// How policies are reached from here.
    ///
    /// @param dialog asks for a new one, or a new version
    /// @param versions shows all versions of one
    public record Policies(PolicyDialog dialog, Consumer<Policy> versions) {}

    public ProductsPage(
            ProductsViewModel model,
            Policies policy,
            Texts texts,
            Surface surface,
            FileChoice choice) {
        this.model = model;
        this.texts = texts;
        this.surface = surface;
        this.leaving = new Leaving(texts, surface);
        this.fields = new Fields(texts, PREFIX);
        this.cards = new ProductCards(model, texts, choice, fields);
        this.policies = new ProductPoliciesTab(model, texts, policy.dialog, policy.versions);
        this.steps = new ChaptersView(model.content().steps(), texts, choice);
        this.manuals = new ChaptersView(model.content().manuals(), texts, choice);
        this.filter = new FilterField(texts.get("ui.settings.products.filter"), model.filter());
        this.tabs = new ViewTabs<>(texts, this::showTab);
        this.list =
                new RecordList<>(
                        "products",
                        ProductRow::id,
                        product ->
                                new RecordList.Lines(
                                        product.facts().name(),
                                        product.facts().model() + "  " + product.facts().gtin(),
                                        ""));
    }

    @Override
    public Node build() {
        ConflictDialog.whenMet(model.editor(), texts, PREFIX, surface);
        ConflictDialog.whenMet(model.content().editor(), texts, PREFIX, surface);
        model.found().subscribe(this::listAgain);
        listAgain();
        model.editor().seen().subscribe(_ -> mark());
        model.wanted().subscribe(_ -> goToWanted());
        model.listed().subscribe(_ -> goToWanted());
        list.chosen(product -> leave(() -> model.open(product)));
        filter.setMaxWidth(Double.MAX_VALUE);
        var narrow = row(0, filter);
        HBox.setHgrow(filter, Priority.ALWAYS);
        narrow.getStyleClass().add("record-filter");
        return list.build(
                texts.get("ui.settings.page.products"),
                texts.get("ui.settings.new"),
                this::add,
                editing(),
                narrow);
    }

    private void listAgain() {
        list.show(model.found());
        mark();
    }

    private void mark() {
        list.mark(model.editor().seen().get());
    }

    private void goToWanted() {
        model.wanted()
                .get()
                .flatMap(model::byId)
                .ifPresent(product -> leave(() -> model.open(product)));
    }

    private void leave(Runnable go) {
        leaving.leave(
                model.unsaved(),
                go,
                () -> {
                    model.stay();
                    mark();
                });
    }

    private Node editing() {
        bodies.put(Tab.FACTS, cards.build());
        bodies.put(Tab.POLICIES, policies.build());
        bodies.put(Tab.STEPS, steps.build());
        bodies.put(Tab.MANUALS, manuals.build());
        var stack = new StackPane();
        stack.getChildren().setAll(bodies.values());
        var pane = new BorderPane(stack);
        pane.getStyleClass().add("settings-pane");
        pane.setTop(head());
        pane.setBottom(bar());
        return pane;
    }

    private Node head() {
        var title =
                EditingPane.titleOf(
                        model.editor(),
                        model.fields().name(),
                        texts.get("ui.settings.products.new"));
        for (var tab : Tab.values()) {
            var name = tab.name().toLowerCase(Locale.ROOT);
            tabs.tab(name, texts.get("ui.settings.products.tab." + name), tab);
        }
        tabs.getStyleClass().add("product-tabs");
        tabs.show(Tab.FACTS);
        model.fields().policyIds().subscribe(ids -> tabs.count(Tab.POLICIES, (long) ids.size()));
        var above = new VBox(title);
        above.getStyleClass().addAll("settings-head", "above-tabs");
        return new VBox(above, tabs);
    }

    private void showTab(Tab shown) {
        bodies.forEach((tab, body) -> EditingPane.show(body, tab == shown));
    }

    private Node bar() {
        var bar = new SaveBar(model.unsaved(), texts, this::save).busy(model.editor().saving());
        model.editor()
                .wrong()
                .subscribe(
                        wrong -> {
                            if (!wrong.isEmpty()) {
                                tabs.show(Tab.FACTS);
                            }
                            bar.say(String.join(" ", fields.show(wrong)));
                        });
        model.content()
                .editor()
                .wrong()
                .subscribe(
                        wrong -> {
                            if (wrong.stream().anyMatch(one -> one.field().startsWith("steps."))) {
                                tabs.show(Tab.STEPS);
                                steps.showWrong(wrong);
                            } else if (!wrong.isEmpty()) {
                                tabs.show(Tab.MANUALS);
                                manuals.showWrong(wrong);
                            } else {
                                steps.showWrong(wrong);
                                manuals.showWrong(wrong);
                            }
                        });
        model.editor().refused().subscribe(no -> no.map(texts::refusal).ifPresent(bar::say));
        model.content()
                .editor()
                .refused()
                .subscribe(no -> no.map(texts::refusal).ifPresent(bar::say));
        return bar;
    }

    @Override
    public void shown() {
        model.shown();
        list.focus();
    }

    @Override
    public void hidden() {
        model.hidden();
    }

    @Override
    public Unsaved unsaved() {
        return model.unsaved();
    }

    @Override
    public Map<PageKey, Runnable> keys() {
        return Map.of(
                PageKey.SAVE, this::save, PageKey.ADD, this::add, PageKey.FILTER, this::filter);
    }

    private void filter() {
        filter.requestFocus();
    }

    private void add() {
        leave(
                () -> {
                    model.add();
                    tabs.show(Tab.FACTS);
                    cards.begin().requestFocus();
                });
    }

    private void save() {
        model.unsaved()
                .save(
                        () ->
                                surface.tell(
                                        texts.get("ui.settings.saved", model.fields().name().get()),
                                        null));
    }
}
