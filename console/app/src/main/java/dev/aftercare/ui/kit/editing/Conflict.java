package dev.aftercare.ui.kit.editing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;

/// Two people changed the same record: field by field what the one who was faster saved, and what
/// is typed here. Where only one of them changed a field, theirs is chosen; where both did, a
/// person decides. Neither is lost before.
public final class Conflict {
    private final List<Line> lines;
    private final ReadOnlyBooleanWrapper decided = new ReadOnlyBooleanWrapper();

    Conflict(List<Line> lines) {
        this.lines = lines;
        lines.forEach(line -> line.choice.addListener((_, _, _) -> look()));
        look();
    }

    /// Which of the two values stays.
    public enum Side {
        THEIRS,
        MINE
    }

    /// Who changed the field since both had read it.
    public enum Who {
        I,
        THEY,
        BOTH
    }

    /// A field in which the two differ.
    public static final class Line {
        private final String field;
        private final String before;
        private final String theirs;
        private final String mine;
        private final Who changed;
        private final Runnable takeTheirs;
        private final ObjectProperty<Optional<Side>> choice;

        Line(
                String field,
                String before,
                String theirs,
                String mine,
                Who changed,
                Runnable takeTheirs) {
            this.field = field;
            this.before = before;
            this.theirs = theirs;
            this.mine = mine;
            this.changed = changed;
            this.takeTheirs = takeTheirs;
            this.choice =
                    new SimpleObjectProperty<>(
                            switch (changed) {
                                case I -> Optional.of(Side.MINE);
                                case THEY -> Optional.of(Side.THEIRS);
                                case BOTH -> Optional.empty();
                            });
        }

        /// The end of the key of its name.
        public String field() {
            return field;
        }

        /// What both had read.
        public String before() {
            return before;
        }

        public String theirs() {
            return theirs;
        }

        public String mine() {
            return mine;
        }

        public Who changed() {
            return changed;
        }

        /// Empty while nobody has decided.
        public ObjectProperty<Optional<Side>> choice() {
            return choice;
        }
    }

    public List<Line> lines() {
        return lines;
    }

    /// Every field has one value that stays.
    public ReadOnlyBooleanProperty decided() {
        return decided.getReadOnlyProperty();
    }

    private void look() {
        decided.set(lines.stream().allMatch(line -> line.choice.get().isPresent()));
    }

    /// Puts theirs into the fields where they were chosen.
    void settle() {
        lines.stream()
                .filter(line -> line.choice.get().equals(Optional.of(Side.THEIRS)))
                .forEach(line -> line.takeTheirs.run());
    }
}
