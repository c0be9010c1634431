package dev.aftercare.scan;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.net.UnknownHostException;

/// Nobody can listen there: the port is taken or not for us, or the address none of this
/// computer's.
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// On this computer whoever listens answers at once.
    private static final int PATIENCE_MILLIS = 300;

    private final Why why;
    private final String reason;

    CannotListen(IOException cause, String host, int port) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
        this.why = why(host, port);
    }

    /// What somebody can do about it.
    public enum Why {
        /// Another program listens there.
        TAKEN,
        /// The address is none of this computer's.
        ELSEWHERE,
        /// Low ports are for who runs the computer.
        FORBIDDEN
    }

    public Why why() {
        return why;
    }

    /// As the operating system says it.
    public String reason() {
        return reason;
    }

    /// It is tried: the system says all this with the same exception, in words of its own language.
    private static Why why(String host, int port) {
        if (!isOurs(host)) {
            return Why.ELSEWHERE;
        }
        return isAllowed(host, port) || answers(host, port) ? Why.TAKEN : Why.FORBIDDEN;
    }

    private static boolean isOurs(String host) {
        try {
            var address = InetAddress.getByName(host);
            return address.isAnyLocalAddress()
                    || NetworkInterface.getByInetAddress(address) != null;
        } catch (UnknownHostException | SocketException _) {
            return false;
        }
    }

    /// Who may have a port for datagrams may have it for connections too, and one who listens for
    /// the one is not in the way of the other.
    private static boolean isAllowed(String host, int port) {
        try (var tried = new DatagramSocket(new InetSocketAddress(host, port))) {
            return tried.isBound();
        } catch (SocketException _) {
            return false;
        }
    }

    private static boolean answers(String host, int port) {
        try (var tried = new Socket()) {
            tried.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
            return true;
        } catch (IOException _) {
            return false;
        }
    }
}
