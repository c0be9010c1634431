package dev.aftercare.ui.importing.setup;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.importing.review.GridHead;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Left;
import dev.aftercare.ui.kit.Nodes;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;

/// What the columns of the file are, and what holds for all of it.
public final class ColumnsPage implements ImportPage {
    private final SetupViewModel model;
    private final Texts texts;
    private final GridHead head;
    private final Runnable next;
    private final GridPane columns = new GridPane();
    private final TextField batch = new TextField();
    private final VBox page;
    private List<SessionColumn> shown = List.of();
    private boolean shownFixed;

    /// @param back one step back
    /// @param next one step on
    public ColumnsPage(SetupViewModel model, Texts texts, Runnable back, Runnable next) {
        this.model = model;
        this.texts = texts;
        this.head = new GridHead(texts, model::map);
        this.next = next;
        columns.setId("columns");
        columns.getStyleClass().add("column-table");
        for (double width : new double[] {190, 250, 220, 0}) {
            var constraint = new ColumnConstraints();
            constraint.setHgrow(width == 0 ? Priority.ALWAYS : Priority.NEVER);
            constraint.setPrefWidth(width);
            columns.getColumnConstraints().add(constraint);
        }
        var scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        HBox.setHgrow(scroll, Priority.ALWAYS);
        var body = new HBox(scroll, wholeFile());
        VBox.setVgrow(body, Priority.ALWAYS);
        page = new VBox(body, StepBar.build(model.open(), texts, back, this::goOn));
        page.getStyleClass().add("setup");
        model.open().edition().subscribe((_, _) -> showChanged());
        show();
    }

    private Node wholeFile() {
        batch.setId("batch");
        batch.textProperty().bindBidirectional(model.batch());
        Left.of(batch, model::saveName);
        var wrong = Nodes.wrapping("", "form-wrong");
        model.open()
                .wrong()
                .subscribe(
                        violations -> {
                            wrong.setManaged(!violations.isEmpty());
                            wrong.setText(
                                    violations.isEmpty()
                                            ? ""
                                            : texts.violation(violations.getFirst()));
                        });
        var update = new CheckBox(texts.get("ui.import.updateExisting"));
        update.setId("update-existing");
        update.setWrapText(true);
        update.selectedProperty().bindBidirectional(model.updateExisting());
        var box =
                new VBox(
                        14,
                        Nodes.label(texts.get("ui.import.wholeFile"), "card-title"),
                        field("ui.import.batch", batch, wrong),
                        field("ui.import.product", product(), productWhy()),
                        update,
                        Nodes.wrapping(texts.get("ui.import.updateExisting.why"), "secondary"));
        box.getStyleClass().add("whole-file");
        return box;
    }

    private Node field(String key, javafx.scene.control.Control control, Node below) {
        var label = Nodes.label(texts.get(key), "form-label");
        label.setLabelFor(control);
        control.setMaxWidth(Double.MAX_VALUE);
        return new VBox(4, label, control, below);
    }

    private Label productWhy() {
        var why = Nodes.wrapping("", "secondary");
        Runnable say =
                () ->
                        why.setText(
                                texts.get(
                                        model.namesProducts()
                                                ? "ui.import.product.named"
                                                : "ui.import.product.why"));
        model.open().edition().subscribe(say);
        say.run();
        return why;
    }

    private MenuButton product() {
        var menu = Nodes.menu("", null);
        menu.setId("product");
        model.products()
                .subscribe(
                        products -> {
                            menu.getItems().setAll(item(texts.get("ui.import.product.none"), ""));
                            products.forEach(one -> menu.getItems().add(item(one)));
                            say(menu);
                        });
        model.product().subscribe(_ -> say(menu));
        return menu;
    }

    private void say(MenuButton menu) {
        var chosen = model.product().get();
        menu.setText(
                chosen.isEmpty()
                        ? texts.get("ui.import.product.none")
                        : model.products().get().stream()
                                .filter(one -> isMeant(one, chosen))
                                .map(ColumnsPage::name)
                                .findFirst()
                                .orElse(chosen));
    }

    private static boolean isMeant(ProductRow product, String chosen) {
        return product.facts().model().equals(chosen) || product.facts().gtin().equals(chosen);
    }

    private static String name(ProductRow product) {
        return product.facts().model() + "  " + product.facts().name();
    }

    private MenuItem item(ProductRow product) {
        return item(name(product), product.facts().model());
    }

    private MenuItem item(String words, String code) {
        var item = new MenuItem(words);
        item.setOnAction(_ -> model.product().set(code));
        return item;
    }

    /// Whoever opens a menu just then keeps it.
    private void showChanged() {
        if (!model.columns().equals(shown) || model.isFixed() != shownFixed) {
            show();
        }
    }

    private void show() {
        shown = model.columns();
        shownFixed = model.isFixed();
        columns.getChildren().clear();
        columns.addRow(0, title("column"), title("samples"), title("means"), title("known"));
        int row = 1;
        for (var column : shown) {
            columns.addRow(row++, name(column), samples(column), means(column), known(column));
        }
    }

    private Label title(String name) {
        return Nodes.label(texts.get("ui.import.columns." + name), "secondary");
    }

    private Node name(SessionColumn column) {
        var header = Nodes.shrinking(column.header(), "medium");
        var line = Nodes.row(8, Nodes.label(column.letters(), "mono", "quiet", "letters"), header);
        if (column.hidden()) {
            line.getChildren().add(Nodes.label(texts.get("ui.import.hidden"), "secondary"));
        }
        return line;
    }

    private static Node samples(SessionColumn column) {
        return Nodes.shrinking(String.join("   ", column.samples()), "mono", "quiet");
    }

    private Node means(SessionColumn column) {
        var menu = head.menu(column);
        menu.getStyleClass().remove("grid-menu");
        menu.getStyleClass().add("means");
        menu.setMaxWidth(Double.MAX_VALUE);
        menu.setDisable(model.isFixed());
        return menu;
    }

    private Node known(SessionColumn column) {
        var by = column.by().name().toLowerCase(Locale.ROOT);
        return Nodes.shrinking(texts.get("ui.import.by." + by), "secondary");
    }

    private void goOn() {
        model.save(next);
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void shown() {
        batch.requestFocus();
    }

    @Override
    public List<Command> commands() {
        return List.of(
                Command.of(
                        "continue", "Shortcut+Enter", texts.get("ui.import.continue"), this::goOn));
    }
}
