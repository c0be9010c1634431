package dev.aftercare.database;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables' version: made by us, brought up to date by us, refused where it is not ours.
public final class Schema {
    private static final Set<String> LOGIN = Set.of("user", "password");

    /// Local stores come up to date by themselves; for shared ones somebody has to say so.
    static void mustBeOurs(Location location) {
        if (location instanceof Location.Local) {
            flyway(location).load().migrate();
        }
    }

    /// Makes or updates a shared database: its roles, then its tables, which the owner role owns.
    /// The login must be one that may create roles.
    public static void migrate(Location.Shared location) {
        var roles = Roles.of(location);
        roles.create(location);
        flyway(location)
                .placeholders(roles.placeholders())
                .initSql("set role " + roles.owner())
                .load()
                .migrate();
    }

    private static FluentConfiguration flyway(Location location) {
        return Flyway.configure()
                .dataSource(
                        location.url(),
                        location.properties().getProperty("user"),
                        location.properties().getProperty("password"))
                .jdbcProperties(withoutLogin(location.properties()))
                .locations("db/migration", ofVendor(location))
                .javaMigrations(new V1_9__FirstLabelKey());
    }

    private static Map<String, String> withoutLogin(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> !LOGIN.contains(name))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private static String ofVendor(Location location) {
        return switch (location) {
            case Location.Local _ -> "db/h2";
            case Location.Shared _ -> "db/postgresql";
        };
    }

    private Schema() {}
}
