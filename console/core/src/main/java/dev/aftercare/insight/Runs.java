package dev.aftercare.insight;

import dev.aftercare.database.AtWork;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.insight.Station.State;

import org.hibernate.StatelessSession;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// The latest print runs: what stations do, and what did not come to its end.
final class Runs {
    private static final int LATEST = 100;
    private static final int STATIONS = 3;
    private static final Duration REMEMBERED = Duration.ofDays(7);

    private final StatelessSession session;
    private final AtWork atWork;
    private final Instant now;
    private final List<Station> latest;

    Runs(StatelessSession session, AtWork atWork, Instant now) {
        this.session = session;
        this.atWork = atWork;
        this.now = now;
        this.latest =
                Sql.of("select id, no, state, process, station, stock, items, made_at, made_by")
                        .plus("from print_run order by no desc limit ?", LATEST)
                        .list(session, this::station);
    }

    private Station station(SqlRow row) {
        return new Station(
                row.text("station"),
                row.number("no"),
                row.text("stock"),
                row.number("items"),
                state(row),
                row.instant("made_at"),
                row.text("made_by"));
    }

    private State state(SqlRow row) {
        return switch (row.text("state")) {
            case "DONE" -> State.PRINTED;
            case "RELEASED" -> State.NO_FILE;
            default ->
                    atWork.isAt(session, row.number("process"), row.number("id"))
                            ? State.PRINTING
                            : State.ABANDONED;
        };
    }

    /// Where something was printed last.
    List<Station> stations() {
        var seen = new HashSet<String>();
        return latest.stream().filter(run -> seen.add(run.name())).limit(STATIONS).toList();
    }

    /// Runs that left no file, unless their station has printed again or it was long ago. One whose
    /// process is gone is told however old it is: it holds its units.
    List<Waiting> withoutFile() {
        var printedAgain = new HashSet<String>();
        var found = new ArrayList<Waiting>();
        for (var run : latest) {
            boolean abandoned = run.state() == State.ABANDONED;
            boolean missed =
                    run.state() == State.NO_FILE
                            && run.at().isAfter(now.minus(REMEMBERED))
                            && !printedAgain.contains(run.name());
            if (abandoned || missed) {
                found.add(
                        new Waiting.NoLabels(
                                run.run(), run.name(), run.labels(), abandoned, run.at()));
            }
            if (run.state() == State.PRINTED) {
                printedAgain.add(run.name());
            }
        }
        return found;
    }
}
