package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.cli.StoreOption;
import dev.aftercare.cli.Stores;
import dev.aftercare.database.Database;
import dev.aftercare.database.Location;
import dev.aftercare.database.Surroundings;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Executors;
import java.util.function.Function;

/// The one place where the program is put together.
final class Wiring implements Stores {

    @Override
    public <T> T use(StoreOption store, Function<Open, T> work) {
        try (var announcer = Executors.newSingleThreadExecutor();
                var database = Database.open(location(store), around(announcer))) {
            return work.apply(new Open(database, actor()));
        }
    }

    private static Surroundings around(java.util.concurrent.Executor announcer) {
        return new Surroundings(Clock.systemUTC(), announcer, () -> false);
    }

    private static Location location(StoreOption store) {
        var typed = store.store();
        return new Location.Local(
                typed == null
                        ? Path.of(System.getProperty("user.home"), ".local/share/aftercare")
                        : Path.of(typed));
    }

    private static Actor actor() {
        return new Actor.ComputerUser(System.getProperty("user.name"));
    }
}
