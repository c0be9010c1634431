package dev.aftercare.labels.qr;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.Encoder;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;

/// Encodes payloads as symbols of one version and level, each bit for bit what ZXing's encoder
/// makes of it. ZXing spends nine tenths of its time on choosing the mask; here that is done on
/// whole rows. Versions above 11, whose rows do not fit 64 bits, go through ZXing alone. May be
/// used by several threads at once.
public final class QrEncoder {
    private final QrVersion version;
    private final ErrorCorrection correction;
    private final @Nullable MaskDifferences masks;

    public QrEncoder(QrVersion version, ErrorCorrection correction) {
        this.version = version;
        this.correction = correction;
        this.masks = version.modules() <= BitRows.MOST ? new MaskDifferences(this::sample) : null;
    }

    private long[] sample(int mask) {
        return BitRows.of(zxing("0", hints(mask)).orElseThrow());
    }

    public QrVersion version() {
        return version;
    }

    /// The symbol of this payload; empty if it is too long or holds what is not ISO 8859-1.
    public Optional<QrSymbol> encode(String payload) {
        if (payload.isEmpty() || payload.chars().anyMatch(c -> c > 0xff)) {
            return Optional.empty();
        }
        if (masks == null) {
            return zxing(payload, hints()).map(QrSymbol::ofCells);
        }
        return zxing(payload, hints(0)).map(BitRows::of).map(masks::best).map(QrSymbol::ofRows);
    }

    private Map<EncodeHintType, Object> hints() {
        return Map.of(EncodeHintType.QR_VERSION, version.number());
    }

    private Map<EncodeHintType, Object> hints(int mask) {
        return Map.of(
                EncodeHintType.QR_VERSION, version.number(), EncodeHintType.QR_MASK_PATTERN, mask);
    }

    private Optional<byte[][]> zxing(String payload, Map<EncodeHintType, Object> hints) {
        try {
            var code = Encoder.encode(payload, correction.level(), hints);
            return Optional.of(code.getMatrix().getArray());
        } catch (WriterException _) { // "Data too big for requested version"
            return Optional.empty();
        }
    }
}
