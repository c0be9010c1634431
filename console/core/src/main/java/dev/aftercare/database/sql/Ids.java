package dev.aftercare.database.sql;

import org.hibernate.SharedSessionContract;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Ids for rows that are inserted by SQL, drawn in blocks; one of these a process. Ids of work that
/// is taken back are not used again.
public final class Ids {
    private final Map<Sequence, Block> blocks = new ConcurrentHashMap<>();

    public long next(SharedSessionContract session, Sequence sequence) {
        return blocks.computeIfAbsent(sequence, Block::new).next(session);
    }

    private static final class Block {
        private final Sequence sequence;
        private long next;
        private long end;

        Block(Sequence sequence) {
            this.sequence = sequence;
        }

        synchronized long next(SharedSessionContract session) {
            if (next == end) {
                next = draw(session);
                end = next + sequence.block();
            }
            return next++;
        }

        private long draw(SharedSessionContract session) {
            return session.doReturningWork(
                    connection ->
                            Sql.of(Vendor.of(connection).nextValue(sequence.sqlName()))
                                    .number(session));
        }
    }
}
