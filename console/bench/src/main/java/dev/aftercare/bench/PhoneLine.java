package dev.aftercare.bench;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.util.Arrays;
import java.util.Locale;

/// One phone's connection to a server of this machine: asks, reads the answer to its end, asks
/// again. It costs little beside what the server does, as a real HTTP client would not.
final class PhoneLine implements AutoCloseable {
    private static final String LENGTH = "\r\ncontent-length: ";
    private static final String HEADERS_END = "\r\n\r\n";
    private static final int PATIENCE_MILLIS = 20_000;

    private final Socket socket;
    private final String headers;
    private byte[] buffer = new byte[64 * 1024];
    private int filled;

    PhoneLine(URI server, String agent) throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        socket.setSoTimeout(PATIENCE_MILLIS);
        headers =
                " HTTP/1.1\r\nHost: "
                        + server.getAuthority()
                        + "\r\nUser-Agent: "
                        + agent
                        + "\r\nAccept: text/html\r\nAccept-Language: de\r\n\r\n";
    }

    /// The body at the path.
    ///
    /// @throws IOException unless it is answered with 200
    byte[] get(String path) throws IOException {
        socket.getOutputStream().write(("GET " + path + headers).getBytes(ISO_8859_1));
        filled = 0;
        int body = -1;
        int end = -1;
        while (body < 0 || filled < end) {
            read();
            if (body < 0) {
                var soFar = new String(buffer, 0, filled, ISO_8859_1);
                body = body(soFar);
                end = body < 0 ? -1 : body + length(soFar.substring(0, body));
            }
        }
        return Arrays.copyOfRange(buffer, body, end);
    }

    private void read() throws IOException {
        if (filled == buffer.length) {
            buffer = Arrays.copyOf(buffer, filled * 2);
        }
        int read = socket.getInputStream().read(buffer, filled, buffer.length - filled);
        if (read < 0) {
            throw new IOException("Closed before its end");
        }
        filled += read;
    }

    /// Where the body begins, below 0 if it has not yet.
    private static int body(String soFar) {
        int headersEnd = soFar.indexOf(HEADERS_END);
        return headersEnd < 0 ? -1 : headersEnd + HEADERS_END.length();
    }

    private static int length(String head) throws IOException {
        int at = head.toLowerCase(Locale.ROOT).indexOf(LENGTH);
        if (!head.startsWith("HTTP/1.1 200 ") || at < 0) {
            throw new IOException("Answered: " + head);
        }
        int begin = at + LENGTH.length();
        return Integer.parseInt(head.substring(begin, head.indexOf('\r', begin)).strip());
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
