package dev.aftercare.scan.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Whom a connection counts for.
final class Addresses {
    private static final int NETWORK_BYTES = 8;

    /// Of IPv6 the network only: a single home has 2^64 addresses to choose from.
    static String counted(SocketAddress socket) {
        return socket instanceof InetSocketAddress internet && internet.getAddress() != null
                ? counted(internet.getAddress())
                : socket.toString();
    }

    private static String counted(InetAddress address) {
        return address instanceof Inet6Address
                ? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                : address.getHostAddress();
    }

    private Addresses() {}
}
