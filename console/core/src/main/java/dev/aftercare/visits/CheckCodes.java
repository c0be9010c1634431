package dev.aftercare.visits;

import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.printing.LabelKeys;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;

/// The check code as a visitor types it: five tries in an hour for each product and serial, whether
/// or not there is such a unit. A wrong code and one try too many look alike.
public final class CheckCodes {
    static final int TRIES = 5;
    static final Duration WINDOW = Duration.ofHours(1);

    private final Database database;
    private final LabelKeys keys;

    /// Two at once would both be the fifth. Another server may still let one more through.
    private final ReentrantLock turn = new ReentrantLock();

    public CheckCodes(Database database, LabelKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /// Counts as a try, right or wrong, unless there is none left.
    ///
    /// @param serial as printed, at most 20 characters
    public boolean proves(String typed, String gtin, String serial) {
        var isRight = keys.provesTyped(typed, gtin, serial);
        return takeTry(gtin, serial) && isRight;
    }

    private boolean takeTry(String gtin, String serial) {
        turn.lock();
        try {
            return database.fact(tx -> takeTry(tx, gtin, serial));
        } finally {
            turn.unlock();
        }
    }

    private static boolean takeTry(Transaction tx, String gtin, String serial) {
        long tried =
                Sql.of("select count(*) from check_try where gtin = ? and serial = ?", gtin, serial)
                        .plus("and at > ?", tx.now().minus(WINDOW))
                        .number(tx.session());
        if (tried >= TRIES) {
            tx.leaveAsItWas();
            return false;
        }
        Sql.of("insert into check_try (id, gtin, serial, at)")
                .plus("values (?, ?, ?, ?)", tx.nextId(Sequence.SCAN), gtin, serial, tx.now())
                .update(tx.session());
        return true;
    }
}
