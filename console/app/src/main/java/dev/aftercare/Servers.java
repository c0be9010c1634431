package dev.aftercare;

import dev.aftercare.database.Database;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.scan.CannotListen;
import dev.aftercare.scan.ScanServer;
import dev.aftercare.scan.Serving;
import dev.aftercare.scan.http.Limits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;

/// The servers that the window has open. They end before the database does, and none begins after.
final class Servers implements AutoCloseable {
    private final Database database;
    private final Set<ScanServer> open = new HashSet<>();
    private boolean closed;

    Servers(Database database) {
        this.database = database;
    }

    /// @throws Refused if nobody can listen there
    synchronized ScanServer open(String host, int port, Serving serving) {
        if (closed) {
            throw new Cancelled();
        }
        try {
            var server = new ScanServer(database, host, port, Limits.STANDARD, serving);
            open.add(server);
            return server;
        } catch (CannotListen no) {
            throw new Refused(refusal(no, host, String.valueOf(port)));
        }
    }

    private static Refusal refusal(CannotListen no, String host, String port) {
        return switch (no.why()) {
            case TAKEN -> new Refusal.PortTaken(host, port);
            case ELSEWHERE -> new Refusal.AddressElsewhere(host);
            case FORBIDDEN -> new Refusal.PortForbidden(port);
        };
    }

    synchronized void close(ScanServer server) {
        if (open.remove(server)) {
            server.close();
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        new ArrayList<>(open).forEach(this::close);
    }
}
