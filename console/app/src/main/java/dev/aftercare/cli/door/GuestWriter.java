package dev.aftercare.cli.door;

import java.io.IOException;
import java.io.Writer;

/// Writes to another process's terminal.
final class GuestWriter extends Writer {
    private final Connection connection;
    private final Message.Type type;

    GuestWriter(Connection connection, Message.Type type) {
        this.connection = connection;
        this.type = type;
    }

    @Override
    public void write(char[] text, int from, int length) throws IOException {
        int longest = Message.LONGEST / Character.BYTES;
        for (int at = 0; at < length; at += longest) {
            connection.send(Message.of(type, text, from + at, Math.min(longest, length - at)));
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
