package dev.aftercare.scan;

import java.io.UncheckedIOException;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Where a server that listens on all of this computer's addresses is reached: what they were when
/// it began.
///
/// @param addresses empty if it listens on one address only
/// @param name this computer's, lower case; empty if it listens on one address only, or has none
record Listening(Set<InetAddress> addresses, String name) {
    private static final Listening ON_ONE = new Listening(Set.of(), "");

    static Listening on(String host) {
        try {
            return InetAddress.getByName(host).isAnyLocalAddress()
                    ? new Listening(ownAddresses(), ownName())
                    : ON_ONE;
        } catch (UnknownHostException _) {
            return ON_ONE; // that nobody can listen there is said when it is tried
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<InetAddress> ownAddresses() throws SocketException {
        return NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String ownName() {
        try {
            return InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
        } catch (UnknownHostException _) {
            return "";
        }
    }

    /// What others open, IPv4 addresses in order and then the name; just `only` if there is nothing
    /// else.
    List<URI> toOpen(URI only) {
        var hosts =
                new ArrayList<>(
                        addresses.stream()
                                .filter(a -> a instanceof Inet4Address && !a.isLoopbackAddress())
                                .map(InetAddress::getHostAddress)
                                .sorted()
                                .toList());
        if (!name.isEmpty() && !name.equals("localhost")) {
            hosts.add(name);
        }
        return hosts.isEmpty()
                ? List.of(only)
                : hosts.stream()
                        .map(host -> URI.create("http://" + host + ':' + only.getPort() + '/'))
                        .toList();
    }
}
