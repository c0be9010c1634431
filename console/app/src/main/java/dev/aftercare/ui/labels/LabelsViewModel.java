package dev.aftercare.ui.labels;

import dev.aftercare.ui.labels.history.HistoryViewModel;
import dev.aftercare.units.WhichUnits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/// Which of the two pages is looked at.
public final class LabelsViewModel {
    private final PrintViewModel print;
    private final HistoryViewModel history;
    private final ObjectProperty<Page> page = new SimpleObjectProperty<>(Page.PRINT);
    private boolean visible;

    enum Page {
        PRINT,
        HISTORY
    }

    public LabelsViewModel(PrintViewModel print, HistoryViewModel history) {
        this.print = print;
        this.history = history;
        page.subscribe((_, _) -> turned());
    }

    PrintViewModel print() {
        return print;
    }

    HistoryViewModel history() {
        return history;
    }

    ObjectProperty<Page> page() {
        return page;
    }

    /// Labels of these units are wanted: says which, and shows where they are printed.
    public void want(WhichUnits units) {
        print.want(units);
        page.set(Page.PRINT);
    }

    void shown() {
        visible = true;
        turned();
    }

    void hidden() {
        visible = false;
        print.hidden();
        history.hidden();
    }

    private void turned() {
        if (!visible) {
            return;
        }
        if (page.get() == Page.PRINT) {
            history.hidden();
            print.shown();
        } else {
            print.hidden();
            history.shown();
        }
    }
}
