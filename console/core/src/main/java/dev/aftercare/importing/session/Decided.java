package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.match.Fates;
import dev.aftercare.importing.rows.Rows;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// All that is decided about the rows of a session, step by step, and what the rows are by it.
final class Decided {
    private final EditedRows rows;
    private final Fates fates = Fates.none();
    private final Set<Code> accepted = EnumSet.noneOf(Code.class);
    private final List<Step> steps = new ArrayList<>();

    Decided(Rows file) {
        rows = new EditedRows(file);
    }

    /// Repeats what was decided; rows that are no longer below the header are passed over.
    Decided(Rows file, List<Step> steps) {
        this(file);
        steps.forEach(this::add);
    }

    EditedRows rows() {
        return rows;
    }

    Fates fates() {
        return fates;
    }

    Set<Code> accepted() {
        return Set.copyOf(accepted);
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    int nextStep() {
        return steps.isEmpty() ? 1 : steps.getLast().n() + 1;
    }

    /// The latest step, unless rows were committed by it.
    Optional<Step> last() {
        return steps.isEmpty() || steps.getLast().kind() == Decision.Kind.COMMIT
                ? Optional.empty()
                : Optional.of(steps.getLast());
    }

    /// Which rows a step changes, as it is added or taken back.
    ///
    /// @param withCode the rows that have a problem
    BitSet changes(Step step, Function<Code, BitSet> withCode) {
        return switch (step.kind()) {
            case ACCEPT -> step.code() == null ? new BitSet() : withCode.apply(step.code());
            case FIX, SKIP, COMMIT -> places(step);
        };
    }

    private BitSet places(Step step) {
        var places = new BitSet();
        for (int number : step.touched().rows()) {
            int row = rows.indexOf(number);
            if (row >= 0) {
                places.set(row);
            }
        }
        return places;
    }

    void add(Step step) {
        steps.add(step);
        switch (step.kind()) {
            case FIX -> fix(step);
            case SKIP -> fates.leftOut().or(places(step));
            case COMMIT -> fates.imported().or(places(step));
            case ACCEPT -> {
                if (step.code() != null) {
                    accepted.add(step.code());
                }
            }
        }
    }

    private void fix(Step step) {
        var touched = step.touched();
        for (int i = 0; i < touched.rows().length; i++) {
            int row = rows.indexOf(touched.rows()[i]);
            if (row >= 0) {
                rows.fix(row, touched.columns()[i], touched.texts()[i]);
            }
        }
    }

    /// Takes the latest step back.
    void takeBack() {
        var step = steps.removeLast();
        switch (step.kind()) {
            case FIX -> unfix(step);
            case SKIP -> fates.leftOut().andNot(places(step));
            case COMMIT -> fates.imported().andNot(places(step));
            case ACCEPT -> {
                if (step.code() != null) {
                    accepted.remove(step.code());
                }
            }
        }
    }

    private void unfix(Step step) {
        var touched = step.touched();
        for (int i = 0; i < touched.rows().length; i++) {
            int row = rows.indexOf(touched.rows()[i]);
            if (row >= 0) {
                rows.takeBack(row, touched.columns()[i]);
            }
        }
    }
}
