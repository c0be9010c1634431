package dev.aftercare.scan;

import java.io.UncheckedIOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// An address by which others in a network of this computer reach it.
///
/// @param host as it is typed
/// @param network what this computer calls its way there: `eth0`, `Wi-Fi`
public record NetworkAddress(String host, String network) {

    /// For documentation: nobody answers there, and nothing is sent.
    private static final String ANYWHERE = "192.0.2.1";

    /// The likeliest first: by which this computer itself reaches others, then those of cables and
    /// radios, then what programs made up.
    public static List<NetworkAddress> ofThisComputer() {
        try {
            var found = new ArrayList<Found>();
            for (var network : NetworkInterface.networkInterfaces().toList()) {
                if (network.isUp() && !network.isLoopback()) {
                    network.inetAddresses()
                            .filter(Inet4Address.class::isInstance)
                            .forEach(address -> found.add(new Found(address, network)));
                }
            }
            var ways = outwards();
            return found.stream()
                    .sorted(Comparator.comparing((Found one) -> !one.address.equals(ways))
                            .thenComparing(Found::isMadeUp)
                            .thenComparing(one -> one.network.getIndex()))
                    .map(Found::said)
                    .toList();
        } catch (SocketException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// By which address a packet would leave; connecting such a socket sends none.
    private static InetAddress outwards() throws SocketException {
        try (var socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(ANYWHERE, 9));
            return socket.getLocalAddress();
        } catch (UncheckedIOException _) {
            return InetAddress.getLoopbackAddress(); // there is no way out
        }
    }

    private record Found(InetAddress address, NetworkInterface network) {

        /// Of containers and virtual machines; a phone reaches none of them.
        boolean isMadeUp() {
            return network.isVirtual()
                    || network.getName().matches("(docker|br-|veth|virbr|vmnet|vbox|tun|tap|wg).*");
        }

        NetworkAddress said() {
            return new NetworkAddress(address.getHostAddress(), network.getDisplayName());
        }
    }
}
