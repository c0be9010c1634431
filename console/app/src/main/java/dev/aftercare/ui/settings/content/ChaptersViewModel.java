package dev.aftercare.ui.settings.content;

import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.settings.pages.ChosenFile;
import dev.aftercare.ui.settings.pages.FileStore;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The steps, or the manuals, of one product: those of one language in a list, one of them typed
/// over.
public final class ChaptersViewModel {
    private static final Chapter BLANK = new Chapter(1, "", "", Optional.empty());

    private final Kind kind;
    private final Map<String, Shelf> shelves;
    private final StringProperty language =
            new SimpleStringProperty(ContentViewModel.LANGUAGES.getFirst());
    private final ReadOnlyObjectWrapper<List<Chapter>> listed =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Map<String, Integer>> counts =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<Integer> chosen = new ReadOnlyObjectWrapper<>(-1);
    private final StringProperty title = new SimpleStringProperty("");
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Optional<Long>> file =
            new SimpleObjectProperty<>(Optional.empty());
    private final ChosenFile chosenFile;
    private boolean showing;

    ChaptersViewModel(
            Kind kind, Map<String, Shelf> shelves, FileStore files, Background background) {
        this.kind = kind;
        this.shelves = shelves;
        this.chosenFile = new ChosenFile(file, kind.file(), files, background);
        shelves.values().forEach(shelf -> shelf.chapters().addListener((_, _, _) -> changed()));
        language.addListener((_, _, _) -> show(0));
        title.addListener((_, _, _) -> typed());
        text.addListener((_, _, _) -> typed());
        file.addListener((_, _, _) -> typed());
    }

    Kind kind() {
        return kind;
    }

    public StringProperty language() {
        return language;
    }

    /// Those of the language, in their order.
    ReadOnlyObjectProperty<List<Chapter>> listed() {
        return listed.getReadOnlyProperty();
    }

    /// The place in the list of the one that is typed over; negative for none.
    ReadOnlyObjectProperty<Integer> chosen() {
        return chosen.getReadOnlyProperty();
    }

    public StringProperty title() {
        return title;
    }

    public StringProperty text() {
        return text;
    }

    ChosenFile file() {
        return chosenFile;
    }

    /// How many there are in each language.
    ReadOnlyObjectProperty<Map<String, Integer>> counts() {
        return counts.getReadOnlyProperty();
    }

    /// How many the language lacks that another has.
    int missing(String other) {
        int most = counts.get().values().stream().mapToInt(n -> n).max().orElse(0);
        return most - counts.get().getOrDefault(other, 0);
    }

    private Shelf shelf(String other) {
        var shelf = shelves.get(other);
        if (shelf == null) {
            throw new IllegalArgumentException(other);
        }
        return shelf;
    }

    private Shelf shelf() {
        return shelf(language.get());
    }

    /// Types over the one at this place, or over the last there is.
    void show(int index) {
        chosenFile.forget();
        chosen.set(Math.min(index, shelf().get().size() - 1));
        list();
    }

    private void changed() {
        var now = new HashMap<String, Integer>();
        shelves.forEach((one, shelf) -> now.put(one, shelf.get().size()));
        counts.set(Map.copyOf(now));
        list();
    }

    private void list() {
        var now = shelf().get();
        listed.set(now);
        chosen.set(Math.clamp(chosen.get(), now.isEmpty() ? -1 : 0, now.size() - 1));
        var one = chosen.get() < 0 ? BLANK : now.get(chosen.get());
        showing = true;
        if (!title.get().equals(one.title())) {
            title.set(one.title());
        }
        if (!text.get().equals(one.text())) {
            text.set(one.text());
        }
        file.set(one.file());
        showing = false;
    }

    private void typed() {
        int at = chosen.get();
        if (!showing && at >= 0) {
            int no = shelf().get().get(at).no();
            shelf().replace(at, new Chapter(no, title.get(), text.get(), file.get()));
        }
    }

    /// Adds one at the end, to be typed.
    public void add() {
        shelf().add(BLANK);
        show(shelf().get().size() - 1);
    }

    void remove() {
        int at = chosen.get();
        if (at >= 0) {
            shelf().remove(at);
            show(at);
        }
    }

    /// Moves the chosen one so many places down, or up.
    void move(int by) {
        int at = chosen.get();
        int to = at + by;
        if (at >= 0 && to >= 0 && to < shelf().get().size()) {
            chosen.set(to);
            shelf().swap(at, to);
        }
    }

    /// Goes to where something is wrong.
    ///
    /// @return what is wrong with what is shown then, each in the field it is about
    List<Violation> goTo(List<Violation> wrong) {
        var ours = wrong.stream().filter(one -> one.field().startsWith(kind.key() + ".")).toList();
        if (ours.isEmpty()) {
            return List.of();
        }
        var place = ours.getFirst().field().split("\\.", -1);
        language.set(place[1]);
        show(Integer.parseInt(place[2]) - 1);
        var here = "%s.%s.%s.".formatted(place[0], place[1], place[2]);
        return ours.stream()
                .filter(one -> one.field().startsWith(here))
                .map(
                        one ->
                                new Violation(
                                        one.field().substring(here.length()),
                                        one.key(),
                                        one.args()))
                .toList();
    }
}
