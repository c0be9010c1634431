package dev.aftercare.catalog;

import dev.aftercare.database.Location;

import java.sql.Connection;
import java.util.concurrent.Callable;

public class CoreThatConnectsLater {
    Callable<Connection> past(Location store) {
        return store::connect;
    }
}
