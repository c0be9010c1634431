package dev.aftercare;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The way to a server, which can be pulled out and put in again: what was connected is cut off, and
/// nobody else gets through meanwhile.
final class Cable implements AutoCloseable {
    private final int to;
    private final int port;
    private final Set<Socket> ends = ConcurrentHashMap.newKeySet();
    private ServerSocket socket;

    Cable(int to) throws IOException {
        this.to = to;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.port = socket.getLocalPort();
        listen(socket);
    }

    int port() {
        return port;
    }

    private void listen(ServerSocket at) {
        Thread.ofVirtual()
                .start(
                        () -> {
                            try {
                                while (true) {
                                    join(at.accept());
                                }
                            } catch (IOException _) {
                                // pulled out
                            }
                        });
    }

    private void join(Socket here) throws IOException {
        var there = new Socket(InetAddress.getLoopbackAddress(), to);
        ends.add(here);
        ends.add(there);
        pass(here, there);
        pass(there, here);
    }

    private void pass(Socket from, Socket into) {
        Thread.ofVirtual().start(() -> {
            try (from; into; InputStream in = from.getInputStream(); OutputStream out = into.getOutputStream()) {
                in.transferTo(out);
            } catch (IOException _) {
                // cut off
            }
        });
    }

    void pullOut() {
        try {
            socket.close();
            for (var end : ends) {
                end.close();
            }
            ends.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void putIn() {
        try {
            socket = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            listen(socket);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        pullOut();
    }
}
