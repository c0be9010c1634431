package dev.aftercare.cli.door;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Both sides prove that they can read the door's file; the secret itself is never sent, for behind
/// a dead holder's port may listen anybody. Each sends 32 random bytes, then the HMAC-SHA256 of its
/// own name and both numbers.
final class Handshake {
    private static final int BYTES = 32;

    private final Connection connection;
    private final SecretKeySpec secret;

    Handshake(Connection connection, String secret) {
        this.connection = connection;
        this.secret = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /// Whether a holder of the secret has answered. The client proves itself first: a stranger who
    /// knocks learns nothing.
    boolean asClient() throws IOException {
        var mine = challenge();
        connection.sendRaw(mine);
        var theirs = connection.readRaw(BYTES);
        connection.sendRaw(proof("client", mine, theirs));
        return MessageDigest.isEqual(connection.readRaw(BYTES), proof("holder", mine, theirs));
    }

    /// Whether who knocks knows the secret.
    boolean asHolder() throws IOException {
        var mine = challenge();
        connection.sendRaw(mine);
        var theirs = connection.readRaw(BYTES);
        if (!MessageDigest.isEqual(connection.readRaw(BYTES), proof("client", theirs, mine))) {
            return false;
        }
        connection.sendRaw(proof("holder", theirs, mine));
        return true;
    }

    private static byte[] challenge() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    private byte[] proof(String who, byte[] clients, byte[] holders) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            mac.update(who.getBytes(StandardCharsets.UTF_8));
            mac.update(clients);
            return mac.doFinal(holders);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
