package dev.aftercare.ui.kit;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.theme.Styles;

import dev.aftercare.problem.TypedDay;

import javafx.geometry.Bounds;

import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

import java.time.LocalDate;

/// A day, typed or picked. What was typed stays as it was typed, also where it is no day: whoever
/// takes it says so. On leaving, a day is written like 2026-03-31.
public final class DayField extends CustomTextField {

    /// @param pick what the calendar button says to screen readers
    public DayField(String pick) {
        setPromptText("YYYY-MM-DD");
        var calendar = Nodes.iconButton(pick, MaterialDesignC.CALENDAR, Styles.FLAT, "tiny");
        calendar.setFocusTraversable(false);
        calendar.setOnAction(_ -> open(calendar.localToScreen(calendar.getBoundsInLocal())));
        setRight(calendar);
        focusedProperty()
                .subscribe(
                        focused -> {
                            if (!focused) {
                                TypedDay.of(getText()).ifPresent(this::put);
                            }
                        });
    }

    private void put(LocalDate day) {
        setText(day.toString());
    }

    private void open(Bounds button) {
        var calendar = new Calendar(TypedDay.of(getText()).orElse(null));
        var popover = Pointing.at(calendar);
        calendar.valueProperty()
                .subscribe(
                        (_, day) -> {
                            put(day);
                            popover.hide();
                            requestFocus();
                        });
        popover.show(this, button.getCenterX(), button.getMaxY());
    }
}
