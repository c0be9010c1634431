package dev.aftercare.scan.units;

import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.page.Language;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.PageRequest;
import dev.aftercare.visits.RecentVisitors;
import dev.aftercare.visits.Visit;
import dev.aftercare.visits.VisitRule;
import dev.aftercare.visits.Visits;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Clock;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.LongAdder;

/// Notes who looked at a unit's page, beside the answer: a phone neither waits for it nor learns
/// that it failed.
public final class VisitLog implements Shown, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(VisitLog.class);

    private final Visits visits;
    private final Clock clock;
    private final VisitRule rule = new VisitRule(Set.of());
    private final RecentVisitors recent = new RecentVisitors();
    private final LongAdder answered = new LongAdder();

    public VisitLog(Visits visits, Clock clock) {
        this.visits = visits;
        this.clock = clock;
    }

    /// How many visits were answered, whether stored yet or not.
    public long answered() {
        return answered.sum();
    }

    /// Of a request whose token is valid.
    @Override
    public void shown(Ask ask, long unitId, Moment moment, Language language) {
        var request =
                new PageRequest(
                        ask.method(),
                        true,
                        ask.header("Sec-Purpose").orElse(""),
                        ask.header("User-Agent").orElse(""),
                        ask.caller().address());
        var now = clock.instant();
        if (rule.isVisit(request) && recent.isNew(request, unitId, now)) {
            answered.increment();
            var visit = new Visit(unitId, now, moment, "", language.tag());
            var _ = visits.submit(visit).exceptionally(VisitLog::notStored);
        }
    }

    /// What waits until the end is counted there.
    private static Void notStored(Throwable why) {
        if (!(why instanceof CancellationException)) {
            LOG.warn("A visit could not be stored", why);
        }
        return null;
    }

    /// Waits for what is under way, and tries once more what was held up.
    @Override
    public void close() {
        visits.close();
    }
}
