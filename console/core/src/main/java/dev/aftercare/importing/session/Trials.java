package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Checked;
import dev.aftercare.importing.match.KeyedRow;
import dev.aftercare.importing.match.KnownUnits;
import dev.aftercare.importing.session.Proposal.Outcome;
import dev.aftercare.importing.units.ImportedUnit;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What would become of rows that are tried with other texts, all at once. By the file they are
/// judged when this is made; it then knows nothing of the rows any more, so that nobody who changes
/// them waits while the database is asked.
final class Trials {
    private final Outcome known;
    private final List<KeyedRow> keyed = new ArrayList<>();
    private final List<Outcome> byFile = new ArrayList<>();

    /// A cell with another text in it, and its row then.
    record Trial(int row, String text, Checked<ImportedUnit> checked) {
        static Trial of(Judged judged, int row, int column, String text) {
            var changed = judged.rows().with(row, column, text);
            return new Trial(row, text, judged.check().check(changed));
        }
    }

    Trials(Judged judged, List<Trial> trials) {
        known = judged.updatesExisting() ? Outcome.UPDATES : Outcome.KNOWN;
        Map<Unit, Integer> times = new HashMap<>();
        Set<Integer> tried = new HashSet<>();
        for (var trial : trials) {
            var unit = trial.checked.value();
            tried.add(trial.row);
            if (unit != null) {
                times.merge(Unit.of(unit), 1, Integer::sum);
            }
        }
        for (var trial : trials) {
            var unit = trial.checked.value();
            if (unit == null || !trial.checked.isImportable()) {
                byFile.add(Outcome.STILL_HELD);
            } else if (times.getOrDefault(Unit.of(unit), 0) > 1
                    || judged.review().rowsOf(unit).stream()
                            .anyMatch(row -> !tried.contains(row))) {
                byFile.add(Outcome.TWICE_IN_FILE);
            } else {
                var key = unit.key().text();
                keyed.add(new KeyedRow(unit.productId(), key, byFile.size(), true));
                byFile.add(Outcome.FREE);
            }
        }
    }

    private record Unit(long productId, String key) {
        static Unit of(ImportedUnit unit) {
            return new Unit(unit.productId(), unit.key().text());
        }
    }

    /// One for each trial, in their order. Waits for the database.
    List<Outcome> outcomes(StatelessSession session) {
        var outcomes = new ArrayList<>(byFile);
        var units = new KnownUnits(byFile.size(), 0);
        units.find(session, keyed);
        for (var row : keyed) {
            if (units.unitOf(row.row()) != 0) {
                outcomes.set(row.row(), known);
            }
        }
        return outcomes;
    }
}
