package dev.aftercare.cli.demo;

import dev.aftercare.database.Database;
import dev.aftercare.scan.ScanServer;

import java.net.URI;
import java.util.function.Consumer;

/// The demo as it is told: what came before, then a label, a phone, and who registered with it.
final class DemoStory implements Story {
    private final Database database;
    private final Typist typist;
    private final Demo demo;
    private final Consumer<Told> end;

    /// @param end what happens once all is told, while the scan server still runs
    DemoStory(Database database, Typist typist, Demo demo, Consumer<Told> end) {
        this.database = database;
        this.typist = typist;
        this.demo = demo;
        this.end = end;
    }

    /// What there is at the end.
    ///
    /// @param server the address of the scan server
    /// @param unitId the unit that was scanned and registered
    record Told(URI server, long unitId) {}

    @Override
    public void begin() {
        demo.catalogue();
    }

    @Override
    public void goOn() {
        demo.past();
        var payload = demo.labels().getFirst();
        try (var server = new ScanServer(database, "127.0.0.1", 0)) {
            demo.today(server.address(), payload);
            end.accept(new Told(server.address(), demo.unit(payload)));
        }
    }

    @Override
    public void close() {
        typist.close();
    }
}
