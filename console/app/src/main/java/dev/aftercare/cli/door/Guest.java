package dev.aftercare.cli.door;

import dev.aftercare.cli.Terminal;
import dev.aftercare.progress.Stop;
import dev.aftercare.texts.Texts;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;

/// One command of another process, run in this one. It stops when its process says so or is gone.
final class Guest {
    private final Connection connection;
    private final Request request;
    private final Stop stop = new Stop();
    private final GuestInput input;

    Guest(Connection connection, Request request) {
        this.connection = connection;
        this.request = request;
        this.input = new GuestInput(connection);
    }

    void stop() {
        stop.ask();
    }

    void run(Commands commands) throws IOException {
        connection.send(Message.of(Message.Type.READY));
        if (connection.read().type() != Message.Type.BEGIN) {
            return;
        }
        Thread.ofVirtual().name("guest-input").start(this::listen);
        try (var out = writer(Message.Type.OUT);
                var err = writer(Message.Type.ERR)) {
            int exit = commands.run(terminal(out, err), request.arguments().toArray(String[]::new));
            out.flush();
            err.flush();
            connection.send(Message.of(Message.Type.EXIT, exit));
        }
    }

    private Terminal terminal(PrintWriter out, PrintWriter err) {
        var texts = new Texts(Locale.forLanguageTag(request.language()));
        return new Terminal(input, out, err, Path.of(request.folder()), texts, stop);
    }

    private PrintWriter writer(Message.Type type) {
        return new PrintWriter(new BufferedWriter(new GuestWriter(connection, type)), true);
    }

    private void listen() {
        try {
            while (true) {
                var message = connection.read();
                switch (message.type()) {
                    case STOP -> stop.ask();
                    case INPUT -> input.arrived(message.bytes());
                    default -> throw new IOException("Not for a holder: " + message.type());
                }
            }
        } catch (IOException _) {
            stop.ask(); // the client is gone, or ours has ended and its connection is closed
            input.arrived(new byte[0]);
        }
    }
}
