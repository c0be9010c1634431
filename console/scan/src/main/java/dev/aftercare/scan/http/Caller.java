package dev.aftercare.scan.http;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.HexFormat;

/// Who asks.
///
/// @param counted whom it counts for: the address; of IPv6 its network only, since a single home
///   has 2^64 addresses to choose from
public record Caller(String address, String counted) {
    private static final int NETWORK_BYTES = 8;

    static Caller of(SocketAddress socket) {
        return socket instanceof InetSocketAddress internet && internet.getAddress() != null
                ? of(internet.getAddress())
                : new Caller(socket.toString(), socket.toString());
    }

    private static Caller of(InetAddress address) {
        var text = address.getHostAddress();
        return new Caller(
                text,
                address instanceof Inet6Address
                        ? HexFormat.of()
                                .formatHex(Arrays.copyOf(address.getAddress(), NETWORK_BYTES))
                        : text);
    }
}
