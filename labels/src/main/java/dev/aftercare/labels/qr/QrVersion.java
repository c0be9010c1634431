package dev.aftercare.labels.qr;

import com.google.zxing.qrcode.decoder.Version;

import java.util.Optional;

/// The size of a QR symbol: 1 (21 × 21 modules) to 40 (177 × 177), ISO/IEC 18004.
public record QrVersion(int number) {
    public static final int LARGEST = 40;

    /// The quiet zone, in modules on each side.
    public static final int QUIET = 4;

    public int modules() {
        return 17 + 4 * number;
    }

    /// Modules on a side with the quiet zone.
    public int modulesWithQuietZone() {
        return modules() + 2 * QUIET;
    }

    /// Bytes that a symbol holds in byte mode.
    public int capacity(ErrorCorrection correction) {
        var version = Version.getVersionForNumber(number);
        int check = version.getECBlocksForLevel(correction.level()).getTotalECCodewords();
        int header = number < 10 ? 2 : 3; // 4 bits of mode and 8 or 16 of length, rounded up
        return version.getTotalCodewords() - check - header;
    }

    /// The smallest that holds so many bytes; empty if none does.
    public static Optional<QrVersion> holding(int bytes, ErrorCorrection correction) {
        for (int number = 1; number <= LARGEST; number++) {
            var version = new QrVersion(number);
            if (version.capacity(correction) >= bytes) {
                return Optional.of(version);
            }
        }
        return Optional.empty();
    }
}
