package dev.aftercare.scan;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;

/// The address is taken, or none of this computer's.
public final class CannotListen extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final Why why;
    private final String reason;

    CannotListen(IOException cause, String host) {
        super(cause);
        this.reason = String.valueOf(cause.getMessage());
        this.why = why(host, innermost(cause));
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

    private static Throwable innermost(Throwable failure) {
        var cause = failure.getCause();
        return cause == null ? failure : innermost(cause);
    }

    /// The system's words are asked last: they are in its language.
    private static Why why(String host, Throwable cause) {
        if (!isOurs(host)) {
            return Why.ELSEWHERE;
        }
        return String.valueOf(cause.getMessage()).contains("ermission")
                ? Why.FORBIDDEN
                : Why.TAKEN;
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
}
