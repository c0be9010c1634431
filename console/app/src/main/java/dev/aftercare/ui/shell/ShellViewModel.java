package dev.aftercare.ui.shell;

import dev.aftercare.ui.look.Appearance;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the frame around the screens shows.
public final class ShellViewModel {
    private final List<Section> sections;
    private final Where where;
    private final ObjectProperty<Section> section;
    private final ObjectProperty<Appearance> look = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final BooleanProperty narrow = new SimpleBooleanProperty();
    private final BooleanProperty hasRoom = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<Map<Section, Long>> waiting =
            new ReadOnlyObjectWrapper<>(Map.of());

    /// Whose data this is, and who looks at it.
    ///
    /// @param store empty for this computer's own, else the shared database's JDBC URL
    public record Where(boolean shared, String store, String person, String version) {
        /// `jdbc:postgresql://HOSTS/DATABASE?PARAMETERS`, without hosts, a database or parameters
        /// too.
        private static final Pattern URL =
                Pattern.compile("(?i)jdbc:postgresql:(?://([^/?]*))?/?([^?]*)(?:\\?.*)?");

        private static final Pattern PORT = Pattern.compile(":\\d+(?=,|$)");

        /// What people call the shared database: `aftercare @ db.example`.
        String name() {
            var parts = URL.matcher(store);
            if (!parts.matches()) {
                return store;
            }
            var hosts = PORT.matcher(Objects.requireNonNullElse(parts.group(1), "")).replaceAll("");
            return Stream.of(parts.group(2), hosts.replace(",", ", "))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(" @ "));
        }
    }

    /// @param sections that there are screens for; the first is shown
    public ShellViewModel(Collection<Section> sections, Where where) {
        this.sections = List.copyOf(sections);
        this.where = where;
        this.section = new SimpleObjectProperty<>(this.sections.getFirst());
    }

    /// Those that the navigation shows, in their order.
    public List<Section> sections() {
        return sections.stream().filter(one -> !one.isHidden()).toList();
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

    /// Whether its person wants icons only in the navigation.
    public BooleanProperty narrow() {
        return narrow;
    }

    /// Whether the window is wide enough for words beside the icons.
    BooleanProperty hasRoom() {
        return hasRoom;
    }

    /// What its person chose to look at.
    public ObjectProperty<Appearance> look() {
        return look;
    }
}
