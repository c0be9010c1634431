package dev.aftercare.ui.scan;

import static dev.aftercare.ui.kit.Nodes.button;
import static dev.aftercare.ui.kit.Nodes.icon;
import static dev.aftercare.ui.kit.Nodes.iconButton;
import static dev.aftercare.ui.kit.Nodes.row;

import atlantafx.base.controls.Popover;

import dev.aftercare.texts.Texts;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.Pointing;
import dev.aftercare.ui.scan.ScanServerViewModel.State;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/// The switch in the top bar: one click starts and stops the server, the arrow beside it shows the
/// rest. What was started shows where it answers; what could not be, why.
public final class ScanServerChip {
    private static final PseudoClass ONLINE = PseudoClass.getPseudoClass("online");
    private static final PseudoClass HERE_ONLY = PseudoClass.getPseudoClass("here-only");

    /// Between the pill and the tip of what points at it.
    private static final double BELOW = 2;

    private final ScanServerViewModel model;
    private final Texts texts;
    private final Button toggle = button("", "chip-main");
    private final Button more;
    private final HBox chip;
    private final Popover popover;

    public ScanServerChip(ScanServerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.popover = Pointing.at(new ServerPanel(model, texts).build());
        this.more = more();
        this.chip = row(0, toggle, more);
    }

    private Button more() {
        var more =
                iconButton(texts.get("ui.server.more"), MaterialDesignC.CHEVRON_DOWN, "chip-more");
        more.setId("scan-server-more");
        more.setOnAction(_ -> showOrHide());
        return more;
    }

    public Node build() {
        popover.setAnimated(false);
        toggle.setId("scan-server");
        toggle.setOnAction(_ -> act());
        chip.getStyleClass().add("split-chip");
        model.state().subscribe(this::show);
        model.state()
                .subscribe(
                        (_, now) -> {
                            if (now == State.ON) {
                                showMore();
                            }
                        });
        model.refusal()
                .subscribe(
                        (_, no) -> {
                            if (no != null) {
                                showMore();
                            }
                        });
        model.violations()
                .subscribe(
                        (_, wrong) -> {
                            if (!wrong.isEmpty()) {
                                showMore();
                            }
                        });
        return chip;
    }

    /// The same by the keyboard, from anywhere.
    public Command command() {
        return Command.of("scan-server", "Shortcut+Shift+S", texts.get("ui.server.key"), this::act);
    }

    private void act() {
        if (model.state().get() == State.ELSEWHERE) {
            showOrHide();
        } else {
            model.toggle();
        }
    }

    private void show(State state) {
        toggle.setText(
                switch (state) {
                    case OFF -> texts.get("ui.server.chip.off");
                    case STARTING -> texts.get("ui.server.starting");
                    case ON -> texts.get("ui.server.chip.on", model.port().get());
                    case STOPPING -> texts.get("ui.server.stopping");
                    case ELSEWHERE -> texts.get("ui.section.scan_server");
                });
        toggle.setGraphic(
                icon(
                        state == State.OFF || state == State.ELSEWHERE
                                ? MaterialDesignA.ACCESS_POINT_OFF
                                : MaterialDesignA.ACCESS_POINT));
        toggle.setDisable(state == State.STARTING || state == State.STOPPING);
        boolean on = state == State.ON;
        chip.pseudoClassStateChanged(ONLINE, on);
        chip.pseudoClassStateChanged(HERE_ONLY, on && model.isForThisComputerOnly());
    }

    private void showOrHide() {
        if (popover.isShowing()) {
            popover.hide();
        } else {
            showMore();
        }
    }

    /// Not where nobody sees the window yet: it may have started with it.
    private void showMore() {
        var scene = chip.getScene();
        if (scene != null && scene.getWindow() != null && scene.getWindow().isShowing()) {
            var pill = more.localToScreen(more.getBoundsInLocal());
            popover.show(chip, pill.getCenterX(), pill.getMaxY() + BELOW);
        }
    }
}
