package dev.aftercare.cli.door;

import dev.aftercare.cli.Terminal;
import dev.aftercare.json.Json;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// A command of this process, run in the one that holds its store.
final class Errand implements AutoCloseable {
    private static final int TO_ANSWER_MILLIS = 5_000;
    private static final int FAILED = 1;

    private final Connection connection;
    private boolean begun;

    private Errand(Connection connection) {
        this.connection = connection;
    }

    /// Nothing if behind the door nobody who knows its secret answers: its holder is dead or just
    /// closing, and perhaps somebody else listens there now.
    static Optional<Errand> knock(Door door) {
        var socket = new Socket();
        try {
            socket.connect(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), door.port()),
                    TO_ANSWER_MILLIS);
            socket.setSoTimeout(TO_ANSWER_MILLIS);
            var connection = new Connection(socket);
            if (new Handshake(connection, door.secret()).asClient()) {
                socket.setSoTimeout(0);
                return Optional.of(new Errand(connection));
            }
            connection.close();
            return Optional.empty();
        } catch (IOException _) {
            closeQuietly(socket);
            return Optional.empty();
        }
    }

    private static void closeQuietly(Socket socket) {
        try {
            socket.close();
        } catch (IOException _) {
            // it has failed already
        }
    }

    /// The command's exit code; nothing if it did not begin, so that it can be given again.
    OptionalInt run(List<String> arguments, Terminal terminal) {
        var request =
                new Request(
                        arguments,
                        terminal.folder().toString(),
                        terminal.texts().locale().toLanguageTag());
        try {
            connection.send(Message.json(Message.Type.COMMAND, Json.of(request).text()));
            terminal.stop().whenAsked(this::sendStop);
            return OptionalInt.of(converse(terminal));
        } catch (IOException _) {
            if (begun) {
                terminal.warn("store.holder.gone");
                return OptionalInt.of(FAILED);
            }
            return OptionalInt.empty();
        }
    }

    private int converse(Terminal terminal) throws IOException {
        while (true) {
            var message = connection.read();
            switch (message.type()) {
                case READY -> {
                    begun = true;
                    connection.send(Message.of(Message.Type.BEGIN));
                }
                case OUT -> print(terminal.out(), message);
                case ERR -> print(terminal.err(), message);
                case WANTED -> sendInput(terminal, message.number());
                case EXIT -> {
                    return message.number();
                }
                default -> throw new IOException("Not for a client: " + message.type());
            }
        }
    }

    private static void print(PrintWriter out, Message message) {
        out.print(message.characters());
        out.flush();
    }

    /// Beside the conversation: a read from a keyboard ends when it likes.
    private void sendInput(Terminal terminal, int most) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                var bytes = new byte[most];
                                int read = Math.max(0, terminal.in().read(bytes));
                                var portion = Arrays.copyOf(bytes, read);
                                connection.send(new Message(Message.Type.INPUT, portion));
                            } catch (IOException _) {
                                connection.close();
                            }
                        });
    }

    private void sendStop() {
        try {
            connection.send(Message.of(Message.Type.STOP));
        } catch (IOException _) {
            connection.close();
        }
    }

    @Override
    public void close() {
        connection.close();
    }
}
