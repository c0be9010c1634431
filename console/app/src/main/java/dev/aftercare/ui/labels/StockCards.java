package dev.aftercare.ui.labels;

import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.shrinking;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import dev.aftercare.labels.Stock;
import dev.aftercare.printing.runs.StockSample;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.StatusText;
import dev.aftercare.ui.kit.Tone;
import dev.aftercare.ui.labels.picture.LabelPicture;
import dev.aftercare.ui.labels.picture.StockWords;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The stocks, each a card with a small picture of its label; one is chosen, by click or arrow
/// keys.
final class StockCards {
    private static final double CARD = 74;
    private static final double PICTURE_WIDTH = 62;
    private static final double PICTURE_HEIGHT = 40;

    private final PrintViewModel model;
    private final Texts texts;
    private final ListView<StockSample> list = new ListView<>();

    StockCards(PrintViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    Node build() {
        list.setId("stocks");
        list.setAccessibleText(texts.get("ui.labels.stocks"));
        list.getStyleClass().add("stock-list");
        list.setFixedCellSize(CARD);
        list.setCellFactory(_ -> new Card());
        model.stocks()
                .subscribe(
                        samples -> {
                            list.getItems().setAll(samples);
                            select(model.stock().get());
                        });
        model.stock().subscribe(this::select);
        list.getSelectionModel()
                .selectedItemProperty()
                .subscribe(
                        (_, chosen) -> {
                            if (chosen != null) {
                                model.stock().set(chosen.stock());
                            }
                        });
        VBox.setVgrow(list, Priority.ALWAYS);
        var title = row(8, label(texts.get("ui.labels.stocks"), "pane-title"));
        title.getStyleClass().add("stocks-title");
        var foot = wrapping(texts.get("ui.labels.stocks.foot"), "secondary");
        foot.getStyleClass().add("stocks-foot");
        foot.setMaxWidth(Double.MAX_VALUE);
        var pane = new VBox(title, list, foot);
        pane.getStyleClass().add("stocks");
        return pane;
    }

    private void select(Stock stock) {
        list.getItems().stream()
                .filter(one -> one.stock().equals(stock))
                .filter(one -> !one.equals(list.getSelectionModel().getSelectedItem()))
                .findFirst()
                .ifPresent(
                        one -> {
                            list.getSelectionModel().select(one);
                            list.scrollTo(one);
                        });
    }

    private final class Card extends ListCell<StockSample> {
        /// As wide as the list, never wider.
        Card() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable StockSample sample, boolean empty) {
            super.updateItem(sample, empty);
            setText(null);
            setGraphic(sample == null || empty ? null : card(sample));
            setAccessibleText(sample == null ? null : sample.stock().name());
        }
    }

    private Node card(StockSample sample) {
        var stock = sample.stock();
        var picture =
                new StackPane(
                        new LabelPicture(
                                sample.label(), PICTURE_WIDTH, PICTURE_HEIGHT, stock.name()));
        picture.getStyleClass().add("stock-picture");
        var sheet =
                stock.cells() == 1
                        ? texts.get("ui.labels.stock.roll")
                        : texts.get("ui.labels.stock.sheet", stock.cells());
        var words =
                new VBox(
                        1,
                        shrinking(StockWords.name(texts, stock.name()), "medium"),
                        new StatusText(
                                texts.get("ui.labels.approved", sample.template().revision()),
                                MaterialDesignC.CHECK_CIRCLE_OUTLINE,
                                Tone.SUCCESS),
                        shrinking(
                                texts.get(
                                        "ui.labels.stock.size",
                                        stock.label().width(),
                                        stock.label().height(),
                                        sheet),
                                "caption"));
        words.setAlignment(Pos.CENTER_LEFT);
        return row(8, picture, words);
    }
}
