package dev.aftercare.scan;

import dev.aftercare.database.Database;
import dev.aftercare.database.ServiceTest;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.scan.http.Limits;
import dev.aftercare.visits.UnitFixture;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.util.List;
import java.util.function.Function;

/// A test of the scan server as phones see it, on each engine, signed in as a scan server does. The
/// maker is Nordvik, the product the A300; it is 1 March 2026.
abstract class ScanTest extends ServiceTest {
    static final String GTIN = UnitFixture.GTIN;

    UnitFixture units;
    Phone phone;
    Database serving;
    private ScanServer server;
    private LabelKeys keys;

    @BeforeEach
    void serve() {
        units = new UnitFixture(database);
        units.execute(
                "update brand set name = 'Nordvik Home', colour = '#0E5C4C', domain = ?,"
                        + " contact = 'help@nordvik.example',"
                        + " privacy_link = 'https://nordvik.example/privacy'",
                "id.nordvik.example");
        step("en", 1, "Unpack it", "Take off all tape. Keep the box.");
        step("en", 2, "Plug it in", "Any socket will do.");
        step("de", 1, "Auspacken", "Alle Klebebänder entfernen.");
        manual("en", 1, "Safety", "Keep it dry.\nKeep it clean.");
        manual("de", 1, "Sicherheit", "Trocken halten.");
        keys = new LabelKeys(database);
        serving = asScanServer();
        server = new ScanServer(serving, "127.0.0.1", 0, limits());
        phone = new Phone(server.address());
    }

    Limits limits() {
        return Limits.STANDARD;
    }

    private void step(String language, int no, String title, String body) {
        units.execute(
                "insert into setup_step (product_id, language, no, title, body)"
                        + " values (?, ?, ?, ?, ?)",
                units.product(),
                language,
                no,
                title,
                body);
    }

    private void manual(String language, int no, String title, String body) {
        units.execute(
                "insert into manual (product_id, language, no, title, body)"
                        + " values (?, ?, ?, ?, ?)",
                units.product(),
                language,
                no,
                title,
                body);
    }

    /// Path and query of what is printed on the unit's label.
    String label(String serial) {
        var uri = link(serial, keys.token(GTIN, serial)).uri();
        return uri.substring(uri.indexOf("/01/"));
    }

    /// The same address without proof.
    String bare(String serial) {
        var label = label(serial);
        return label.substring(0, label.indexOf('?'));
    }

    String token(String serial) {
        return keys.token(GTIN, serial);
    }

    String checkCode(String serial) {
        return keys.checkCode(GTIN, serial);
    }

    private static DigitalLink link(String serial, String token) {
        return DigitalLink.ofUnit("id.nordvik.example", new Gtin(GTIN), new Serial(serial), token);
    }

    <T> List<T> rows(String sql, Function<SqlRow, T> read) {
        return database.read(session -> Sql.of(sql).list(session, read));
    }

    @AfterEach
    void stop() {
        phone.close();
        server.close();
    }
}
