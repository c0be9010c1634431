package dev.aftercare.cli.door;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/// Reads another process's input, and no more of it than is wanted: the rest stays for whoever
/// shares it.
final class GuestInput extends InputStream {
    private static final int MOST = 1 << 16;

    private final Connection connection;
    private final BlockingQueue<byte[]> arrived = new LinkedBlockingQueue<>();
    private InputStream portion = InputStream.nullInputStream();
    private boolean ended;

    GuestInput(Connection connection) {
        this.connection = connection;
    }

    /// Nothing means that nothing follows.
    void arrived(byte[] bytes) {
        arrived.add(bytes);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        Objects.checkFromIndexSize(from, length, into.length);
        if (length == 0) {
            return 0;
        }
        if (portion.available() == 0 && !ended) {
            fetch(Math.min(length, MOST));
        }
        return portion.read(into, from, length);
    }

    private void fetch(int wanted) throws IOException {
        connection.send(Message.of(Message.Type.WANTED, wanted));
        try {
            var bytes = arrived.take();
            ended = bytes.length == 0;
            portion = new ByteArrayInputStream(bytes);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
