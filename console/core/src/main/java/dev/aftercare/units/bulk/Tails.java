package dev.aftercare.units.bulk;

import dev.aftercare.database.sql.StatementBatch;
import dev.aftercare.units.SerialKey;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Adds to or takes from `unit_tail`, sorted by the reversed key: in the order in which units come
/// it would be several times slower. Long runs of rows are sorted each by itself, so that memory
/// stays bounded; a few sorted runs cost hardly more than one.
final class Tails {
    private static final int RUN = 250_000;
    private static final Comparator<Tail> ORDER =
            Comparator.comparing(Tail::reversed).thenComparingLong(Tail::unitId);

    private final StatelessSession session;
    private final String statement;
    private final List<Tail> waiting = new ArrayList<>();

    private Tails(StatelessSession session, String statement) {
        this.session = session;
        this.statement = statement;
    }

    static Tails adding(StatelessSession session) {
        return new Tails(session, "insert into unit_tail (serial_rev, unit_id) values (?, ?)");
    }

    static Tails removing(StatelessSession session) {
        return new Tails(session, "delete from unit_tail where serial_rev = ? and unit_id = ?");
    }

    void of(SerialKey key, long unitId) {
        waiting.add(new Tail(key.reversed(), unitId));
        if (waiting.size() == RUN) {
            flush();
        }
    }

    void flush() {
        waiting.sort(ORDER);
        StatementBatch.run(
                session,
                statement,
                batch -> waiting.forEach(tail -> batch.add(tail.reversed, tail.unitId)));
        waiting.clear();
    }

    private record Tail(String reversed, long unitId) {}
}
