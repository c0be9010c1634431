package dev.aftercare.printing;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// A key that signs labels: one HMAC-SHA256 over `GTIN-14/serial` gives the token in the code (bits
/// 0-95) and the check code printed below it (bits 96-135), which therefore prove nothing of each
/// other.
final class LabelKey {
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int TOKEN_BYTES = 12;
    private static final int CHECK_BYTES = 5;

    private final String id;
    private final SecretKeySpec secret;

    /// @param id one base64url character, the first of every token of this key
    LabelKey(String id, byte[] secret) {
        this.id = id;
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    String id() {
        return id;
    }

    String token(String gtin, String serial) {
        var bits = Arrays.copyOf(sign(gtin, serial), TOKEN_BYTES);
        return id + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    /// Eight characters of Crockford's base 32, without the hyphen they are printed with.
    String checkCode(String gtin, String serial) {
        var signature = sign(gtin, serial);
        long bits = 0;
        for (int i = TOKEN_BYTES; i < TOKEN_BYTES + CHECK_BYTES; i++) {
            bits = (bits << 8) | (signature[i] & 0xFF);
        }
        var code = new StringBuilder();
        for (int shift = 35; shift >= 0; shift -= 5) {
            code.append(CROCKFORD.charAt((int) (bits >>> shift) & 31));
        }
        return code.toString();
    }

    boolean made(String token, String gtin, String serial) {
        return sameInConstantTime(token, token(gtin, serial));
    }

    boolean madeCheckCode(String code, String gtin, String serial) {
        return sameInConstantTime(code, checkCode(gtin, serial));
    }

    private static boolean sameInConstantTime(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] sign(String gtin, String serial) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal((gtin + '/' + serial).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
