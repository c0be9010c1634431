package dev.aftercare.scan.units;

import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.page.Language;
import dev.aftercare.visits.Moment;

/// Told that a unit's page was shown to who holds its label.
@FunctionalInterface
public interface Shown {
    void shown(Ask ask, long unitId, Moment moment, Language language);
}
