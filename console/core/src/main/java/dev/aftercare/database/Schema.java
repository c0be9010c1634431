package dev.aftercare.database;

import dev.aftercare.progress.Progress;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

import java.sql.Connection;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/// The tables' version: made by us, brought up to date by us, refused where it is not ours.
public final class Schema {
    private static final Set<String> LOGIN = Set.of("user", "password");

    /// Connects to tables of this program's version. Local stores come up to date by themselves;
    /// for shared ones somebody has to say so.
    static Connection connect(Location location, Progress progress) {
        return switch (location) {
            case Location.Local store -> new LocalFile(store).upToDate(progress);
            case Location.Shared database -> SignIn.mustSucceed(database);
        };
    }

    /// Makes or updates a shared database: its roles, then its tables, which the owner role owns.
    /// The login must be one that may create roles.
    public static void migrate(Location.Shared location) {
        var roles = Roles.of(location);
        roles.create(location);
        shared(location, roles).initSql("set role " + roles.owner()).load().migrate();
    }

    static Flyway local(String url, Location.Local store) {
        return flyway(url, store, "db/h2").load();
    }

    static FluentConfiguration shared(Location.Shared location, Roles roles) {
        return flyway(location.url(), location, "db/postgresql").placeholders(roles.placeholders());
    }

    private static FluentConfiguration flyway(String url, Location login, String ofVendor) {
        return Flyway.configure()
                .dataSource(
                        url,
                        login.properties().getProperty("user"),
                        login.properties().getProperty("password"))
                .jdbcProperties(withoutLogin(login.properties()))
                .locations("db/migration", ofVendor)
                .javaMigrations(new V1_9__FirstLabelKey());
    }

    private static Map<String, String> withoutLogin(Properties properties) {
        return properties.stringPropertyNames().stream()
                .filter(name -> !LOGIN.contains(name))
                .collect(Collectors.toMap(name -> name, properties::getProperty));
    }

    private Schema() {}
}
