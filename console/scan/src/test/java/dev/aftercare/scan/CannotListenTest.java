package dev.aftercare.scan;

import static dev.aftercare.scan.CannotListen.Why.ELSEWHERE;
import static dev.aftercare.scan.CannotListen.Why.FORBIDDEN;
import static dev.aftercare.scan.CannotListen.Why.TAKEN;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.BindException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// Why nobody can listen is found by trying: the system says it in any language.
class CannotListenTest {
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @Test
    void whereAnotherListensItIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, HERE)) {
            assertThat(why("127.0.0.1", taken.getLocalPort())).isEqualTo(TAKEN);
        }
    }

    @Test
    void whereAnotherListensOnAllItIsTaken() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(why("0.0.0.0", taken.getLocalPort())).isEqualTo(TAKEN);
        }
    }

    /// The near end of a connection has a port, and nobody listens there.
    @Test
    void whoHasAPortWithoutListeningHasItAllTheSame() throws IOException {
        try (var server = new ServerSocket(0, 1, HERE);
                var taken = new Socket(HERE, server.getLocalPort())) {
            assertThat(why("127.0.0.1", taken.getLocalPort())).isEqualTo(TAKEN);
        }
    }

    @Test
    void whereAnotherHasItForDatagramsTooItIsTaken() throws IOException {
        try (var taken = new ServerSocket(0, 1, HERE);
                var _ = new DatagramSocket(taken.getLocalPort(), HERE)) {
            assertThat(why("127.0.0.1", taken.getLocalPort())).isEqualTo(TAKEN);
        }
    }

    @Test
    void anAddressOfAnotherComputerIsElsewhere() {
        assertThat(why("192.0.2.77", 8080)).isEqualTo(ELSEWHERE);
        assertThat(why("no such name", 8080)).isEqualTo(ELSEWHERE);
    }

    @Test
    void whereNobodyAnswersAndNothingMayBeHadItIsForbidden() throws IOException {
        int port = 1;
        assumeThat(mayHave(port)).as("run by who may have low ports").isFalse();
        assertThat(why("127.0.0.1", port)).isEqualTo(FORBIDDEN);
    }

    private static boolean mayHave(int port) throws IOException {
        try (var server = new ServerSocket(port, 1, HERE)) {
            return server.isBound();
        } catch (BindException _) {
            return false;
        }
    }

    private static CannotListen.Why why(String host, int port) {
        return new CannotListen(new BindException("Adresse verweigert"), host, port).why();
    }
}
