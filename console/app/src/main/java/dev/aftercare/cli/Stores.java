package dev.aftercare.cli;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;

import java.util.function.Function;

/// Opens the store a command works on, and closes it after the command, not before.
@FunctionalInterface
public interface Stores {

    <T> T use(StoreOption store, Function<Open, T> work);

    /// An open store and who is at work on it.
    record Open(Database database, Actor actor) {}
}
