package dev.aftercare.ui.settings.pages;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

import org.controlsfx.control.textfield.TextFields;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/// A field for one of many known words: it suggests those that hold what is typed. What is typed
/// stays as it is; whoever takes it says whether it is one.
public final class Suggesting {
    private static final int MOST = 12;

    public static TextField field(StringProperty typed, List<String> known) {
        var field = EditingPane.text(typed);
        var binding =
                TextFields.bindAutoCompletion(
                        field, asked -> suggestions(known, asked.getUserText()));
        binding.setDelay(0);
        field.widthProperty().subscribe(width -> binding.setPrefWidth(width.doubleValue()));
        return field;
    }

    /// Those that begin so, then those that hold it; none where it is one of them already.
    static Collection<String> suggestions(List<String> known, String typed) {
        var wanted = typed.strip().replace(' ', '_').toLowerCase(Locale.ROOT);
        if (wanted.isEmpty() || known.contains(typed)) {
            return List.of();
        }
        return known.stream()
                .filter(one -> one.toLowerCase(Locale.ROOT).contains(wanted))
                .sorted((one, other) -> Integer.compare(place(one, wanted), place(other, wanted)))
                .limit(MOST)
                .toList();
    }

    private static int place(String one, String wanted) {
        return one.toLowerCase(Locale.ROOT).indexOf(wanted);
    }

    private Suggesting() {}
}
