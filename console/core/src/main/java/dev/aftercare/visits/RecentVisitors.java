package dev.aftercare.visits;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/// Remembers, for half an hour and in this process only, who was at which unit's page: a hash of
/// address and browser, salted anew each day, so that nothing of one day can be matched with the
/// next.
public final class RecentVisitors {
    private static final Duration SAME_VISIT = Duration.ofMinutes(30);
    private static final int MOST = 200_000;
    private static final int SALT_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] salt = new byte[SALT_BYTES];

    /// In the order they came, so that who has been forgotten stands first.
    private final Map<Long, Instant> since = new LinkedHashMap<>();

    private LocalDate day = LocalDate.MIN;

    /// Whether this is not the same visitor at the same unit within 30 minutes; if so, the half
    /// hour begins.
    public synchronized boolean isNew(PageRequest request, long unitId, Instant now) {
        changeSalt(LocalDate.ofInstant(now, ZoneOffset.UTC));
        forget(now);
        return since.putIfAbsent(hash(request, unitId), now) == null;
    }

    private void changeSalt(LocalDate today) {
        if (!today.equals(day)) {
            day = today;
            random.nextBytes(salt);
            since.clear();
        }
    }

    private void forget(Instant now) {
        var oldest = since.values().iterator();
        while (oldest.hasNext()) {
            var came = oldest.next();
            if (since.size() < MOST && came.isAfter(now.minus(SAME_VISIT))) {
                return;
            }
            oldest.remove();
        }
    }

    private long hash(PageRequest request, long unitId) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            sha.update(salt);
            sha.update(ByteBuffer.allocate(Long.BYTES).putLong(unitId).flip());
            sha.update(request.address().getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(request.agent().getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(sha.digest()).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
