package dev.aftercare.ui.settings.pages;

import javafx.beans.property.StringProperty;
import javafx.scene.control.TextField;

import org.controlsfx.control.textfield.TextFields;

import java.util.AbstractCollection;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/// A field for one of many known words: it suggests those that hold what is typed. What is typed
/// stays as it is; whoever takes it says whether it is one.
public final class Suggesting {
    private static final int MOST = 12;

    public static TextField field(StringProperty typed, List<String> known) {
        return field(typed, known, one -> one);
    }

    /// The same for codes that say little.
    ///
    /// @param said code and name, as it is suggested; what it holds is looked for too
    public static TextField field(
            StringProperty typed, List<String> known, UnaryOperator<String> said) {
        var field = EditingPane.text(typed);
        var binding =
                TextFields.bindAutoCompletion(
                        field, _ -> whenTaken(() -> suggestions(known, said, field.getText())));
        binding.getAutoCompletionPopup().setConverter(new InWords<>(() -> known, said));
        binding.setDelay(0);
        binding.setVisibleRowCount(MOST);
        field.widthProperty().subscribe(width -> binding.setPrefWidth(width.doubleValue()));
        return field;
    }

    /// Each letter asks in a thread of its own, and their answers are taken on the window's thread
    /// in any order: so this one is looked up when it is taken.
    static Collection<String> whenTaken(Supplier<Collection<String>> found) {
        return new AbstractCollection<>() {
            @Override
            public Iterator<String> iterator() {
                return found.get().iterator();
            }

            @Override
            public int size() {
                return found.get().size();
            }
        };
    }

    /// Those that begin so, then those that hold it; none where it is one of them already.
    static Collection<String> suggestions(
            List<String> known, UnaryOperator<String> said, String typed) {
        var wanted = plain(typed.strip());
        if (wanted.isEmpty() || known.contains(typed)) {
            return List.of();
        }
        return known.stream()
                .filter(one -> place(said.apply(one), wanted) >= 0)
                .sorted(Comparator.comparingInt(one -> place(said.apply(one), wanted)))
                .limit(MOST)
                .toList();
    }

    private static int place(String said, String wanted) {
        return plain(said).indexOf(wanted);
    }

    private static String plain(String words) {
        return words.replace(' ', '_').toLowerCase(Locale.ROOT);
    }

    private Suggesting() {}
}
