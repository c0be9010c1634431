package dev.aftercare.ui.shell;

import dev.aftercare.ui.look.Appearance;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/// What the frame around the screens shows.
public final class ShellViewModel {
    private final List<Section> sections;
    private final Where where;
    private final ObjectProperty<Section> section;
    private final ObjectProperty<Appearance> look = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final ReadOnlyObjectWrapper<Map<Section, Long>> waiting =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// Whose data this is, and who looks at it.
    ///
    /// @param store empty for this computer's own, else the shared database's name
    public record Where(boolean shared, String store, String person, String version) {}

    /// @param sections that there are screens for; the first is shown
    public ShellViewModel(Collection<Section> sections, Where where) {
        this.sections = List.copyOf(sections);
        this.where = where;
        this.section = new SimpleObjectProperty<>(this.sections.getFirst());
    }

    /// Those that there are, in their order.
    public List<Section> sections() {
        return sections;
    }

    Where where() {
        return where;
    }

    public ObjectProperty<Section> section() {
        return section;
    }

    /// How much waits in each section; one without an entry shows no number.
    ReadOnlyObjectProperty<Map<Section, Long>> waiting() {
        return waiting.getReadOnlyProperty();
    }

    public void waits(Map<Section, Long> counts) {
        waiting.set(Map.copyOf(counts));
    }

    /// What its person chose to look at.
    public ObjectProperty<Appearance> look() {
        return look;
    }
}
