package dev.aftercare.catalog;

import dev.aftercare.database.Transaction;
import dev.aftercare.history.Subject;

/// What came of writing something that may have been there, within somebody's transaction.
public record Put(long id, Effect effect) {

    public enum Effect {
        ADDED,
        CHANGED,
        NONE
    }

    public static Put added(Transaction tx, Subject subject) {
        return of(tx, subject, Effect.ADDED);
    }

    public static Put changed(Transaction tx, Subject subject) {
        return of(tx, subject, Effect.CHANGED);
    }

    public static Put none(Subject subject) {
        return new Put(subject.id(), Effect.NONE);
    }

    private static Put of(Transaction tx, Subject subject, Effect effect) {
        tx.changed(subject.kind(), subject.id());
        return new Put(subject.id(), effect);
    }
}
