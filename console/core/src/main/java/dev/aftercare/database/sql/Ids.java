package dev.aftercare.database.sql;

import org.hibernate.SharedSessionContract;

import java.util.EnumMap;
import java.util.Map;

/// Ids for rows that are inserted by SQL, drawn in blocks; one of these a process. Ids of work that
/// is taken back are not used again.
public final class Ids {
    private final Map<Sequence, Block> blocks = new EnumMap<>(Sequence.class);

    public synchronized long next(SharedSessionContract session, Sequence sequence) {
        var block = blocks.get(sequence);
        if (block == null || block.next == block.end) {
            long lo = draw(session, sequence);
            block = new Block(lo, lo + sequence.block());
            blocks.put(sequence, block);
        }
        return block.next++;
    }

    private static long draw(SharedSessionContract session, Sequence sequence) {
        return session.doReturningWork(
                connection ->
                        Sql.of(Vendor.of(connection).nextValue(sequence.sqlName()))
                                .number(session));
    }

    private static final class Block {
        private long next;
        private final long end;

        Block(long next, long end) {
            this.next = next;
            this.end = end;
        }
    }
}
