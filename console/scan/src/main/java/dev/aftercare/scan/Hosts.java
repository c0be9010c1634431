package dev.aftercare.scan;

import dev.aftercare.scan.catalog.Catalogue;

import java.net.InetAddress;
import java.util.Set;

/// By which names the server is known: this computer's own, what stands in codes, and what it was
/// told to listen on. Any other name is somebody's trick.
record Hosts(Catalogue catalogue, String told, Listening listening) {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    boolean know(String host) {
        return LOOPBACK.contains(host)
                || host.equals(told)
                || host.equals('[' + told + ']')
                || host.equals(listening.name())
                || isOwnAddress(host)
                || catalogue.domains().contains(host);
    }

    /// Asks no name server.
    private boolean isOwnAddress(String host) {
        try {
            return listening.addresses().contains(InetAddress.ofLiteral(host));
        } catch (IllegalArgumentException _) {
            return false; // a name
        }
    }
}
