package dev.aftercare.scan.owners;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Proves that a form was handed out for this unit's page ten to twenty minutes ago at the most,
/// without a cookie: those need HTTPS, and a phone on a factory's plain HTTP registers too. The
/// secret is this process's; after a restart a form is sent twice.
public final class FormGuard {
    private static final Duration BUCKET = Duration.ofMinutes(10);
    private static final int BYTES = 32;

    private final Clock clock;
    private final SecretKeySpec secret;

    public FormGuard(Clock clock) {
        this.clock = clock;
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        secret = new SecretKeySpec(bytes, "HmacSHA256");
    }

    public String token(long unitId, String labelToken) {
        return sign(unitId, labelToken, bucket());
    }

    public boolean holds(String token, long unitId, String labelToken) {
        return same(token, sign(unitId, labelToken, bucket()))
                || same(token, sign(unitId, labelToken, bucket() - 1));
    }

    private long bucket() {
        return clock.instant().getEpochSecond() / BUCKET.toSeconds();
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private String sign(long unitId, String labelToken, long bucket) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            var text = unitId + "/" + labelToken + "/" + bucket;
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
