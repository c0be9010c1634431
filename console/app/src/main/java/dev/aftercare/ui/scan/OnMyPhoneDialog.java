package dev.aftercare.ui.scan;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.label;
import static dev.aftercare.ui.kit.Nodes.row;
import static dev.aftercare.ui.kit.Nodes.spacer;
import static dev.aftercare.ui.kit.Nodes.wrapping;

import atlantafx.base.theme.Styles;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Dialog;
import dev.aftercare.ui.kit.QrCode;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.scan.OnMyPhoneViewModel.Opened;
import dev.aftercare.ui.scan.OnMyPhoneViewModel.Place;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

import java.util.List;

/// A unit's page on a phone in this network: first what that means, then the code to scan.
public final class OnMyPhoneDialog implements Dialog {
    private static final int PIXELS_A_MODULE = 6;

    private final OnMyPhoneViewModel model;
    private final Texts texts;
    private final Page page;
    private final VBox form = new VBox();
    private final ComboBox<Place> places = new ComboBox<>();
    private final Button open = button("", Styles.ACCENT);
    private final Button leave = button("");
    private Surface.Over over = () -> {};
    private Subscription subscription = () -> {};

    /// Whose page.
    ///
    /// @param payload what stands in the unit's code
    public record Page(String serial, String payload) {}

    public OnMyPhoneDialog(OnMyPhoneViewModel model, Texts texts, Page page) {
        this.model = model;
        this.texts = texts;
        this.page = page;
        form.getStyleClass().add("form");
        form.setId("on-my-phone");
        places.setId("phone-place");
        places.setMaxWidth(Double.MAX_VALUE);
        leave.setId("phone-leave");
        leave.setCancelButton(true);
        leave.setOnAction(_ -> leave());
    }

    public void openOn(Surface surface) {
        subscription = model.opened().subscribe(this::show);
        subscription = subscription.and(model.places().subscribe(this::offer));
        if (model.opened().get() == null) {
            model.lookForPlaces();
        }
        over = surface.open(this);
    }

    /// Who leaves before phones are let in does not want them to be.
    private void leave() {
        subscription.unsubscribe();
        if (model.opened().get() == null) {
            model.close();
        }
        over.close();
    }

    private void show(@Nullable Opened opened) {
        leave.setText(texts.get(opened == null ? "ui.cancel" : "ui.phone.keep"));
        form.getChildren().setAll(label(texts.get("ui.phone.title", page.serial), "section-title"));
        form.getChildren().addAll(opened == null ? warning() : code(opened));
        if (opened != null) {
            leave.requestFocus();
        }
    }

    private List<Node> warning() {
        var what = wrapping(texts.get("ui.phone.warning", minutes()), "server-warning");
        what.setGraphic(icon(MaterialDesignA.ALERT_OUTLINE, "warning"));
        var trouble = wrapping("", "form-wrong");
        trouble.textProperty()
                .bind(model.refusal().map(no -> no == null ? "" : texts.refusal(no)).orElse(""));
        trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
        open.setText(texts.get("ui.phone.open", minutes()));
        open.setId("phone-open");
        open.setDefaultButton(true);
        open.setOnAction(_ -> model.open(places.getValue()));
        open.disableProperty().bind(places.valueProperty().isNull().or(model.opening()));
        return List.of(
                what,
                wrapping(texts.get(forms()), "secondary"),
                at(),
                trouble,
                row(8, spacer(), leave, open));
    }

    private static long minutes() {
        return OnMyPhoneViewModel.LONGEST.toMinutes();
    }

    private String forms() {
        return model.takesForms() ? "ui.phone.forms" : "ui.phone.read";
    }

    private Node at() {
        var words = label(texts.get("ui.phone.place"), "form-label");
        words.setLabelFor(places);
        return new VBox(4, words, places);
    }

    private void offer(List<Place> found) {
        places.getItems().setAll(found);
        places.getSelectionModel().selectFirst();
    }

    private List<Node> code(Opened opened) {
        var address = OnMyPhoneViewModel.page(opened, page.payload);
        var code =
                new VBox(
                        12,
                        new QrCode(
                                address, PIXELS_A_MODULE, texts.get("ui.phone.code", page.serial)),
                        left());
        code.setAlignment(Pos.CENTER);
        var text = wrapping(address, "mono");
        text.setId("phone-address");
        var end = button(texts.get("ui.phone.end"), Styles.DANGER);
        end.setId("phone-end");
        end.setOnAction(
                _ -> {
                    leave();
                    model.close();
                });
        return List.of(
                code,
                text,
                wrapping(texts.get("ui.phone.how"), "secondary"),
                row(8, end, spacer(), leave));
    }

    private Label left() {
        var left = label("", "medium");
        left.textProperty()
                .bind(model.minutesLeft().map(minutes -> texts.get("ui.phone.left", minutes)));
        return left;
    }

    @Override
    public Node node() {
        return form;
    }

    @Override
    public void opened() {
        (model.opened().get() == null ? open : leave).requestFocus();
    }

    @Override
    public boolean isDirty() {
        return false;
    }
}
