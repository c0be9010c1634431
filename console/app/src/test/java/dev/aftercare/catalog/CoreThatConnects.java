package dev.aftercare.catalog;

import dev.aftercare.database.Location;

import java.sql.Connection;
import java.sql.SQLException;

public class CoreThatConnects {
    Connection past(Location.Local store) throws SQLException {
        return store.connect();
    }
}
