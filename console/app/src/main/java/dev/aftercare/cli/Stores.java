package dev.aftercare.cli;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Companies;
import dev.aftercare.database.Database;
import dev.aftercare.texts.Texts;

import java.util.function.Function;

/// Opens the store a command works on, and closes it after the command, not before. A command calls
/// one of these once, before it writes or reads anything: another process may hold a local store,
/// and then runs the whole command instead.
public interface Stores {

    /// For a command that ends by itself; on a shared database its login is a member of staff.
    <T> T use(StoreOption store, Function<Open, T> work);

    /// For one that stays: meanwhile a local store is open to the commands of other processes. On a
    /// shared database its login is the scan server's. `work` ends when [Terminal#stop()] is asked.
    <T> T hold(StoreOption store, Function<Open, T> work);

    /// Opens the window on it, or brings the one that is open to the front, and returns when its
    /// person has closed it.
    ///
    /// @return the exit code
    int window(StoreOption store);

    /// Makes or updates the tables, by a login that may create roles. Says whether there was
    /// anything to do: a local store comes up to date by itself.
    boolean migrate(StoreOption store);

    /// An open store and who is at work on it.
    record Open(Database database, Actor actor) {

        /// The same words, with times as the company's clocks show them.
        public Texts inItsZone(Texts words) {
            return words.in(new Companies(database).get().zone());
        }
    }
}
