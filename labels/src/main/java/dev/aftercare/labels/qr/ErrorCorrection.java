package dev.aftercare.labels.qr;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;

/// How much of a symbol may be lost: about 7, 15, 25 and 30 %.
public enum ErrorCorrection {
    L(ErrorCorrectionLevel.L),
    M(ErrorCorrectionLevel.M),
    Q(ErrorCorrectionLevel.Q),
    H(ErrorCorrectionLevel.H);

    private final ErrorCorrectionLevel level;

    ErrorCorrection(ErrorCorrectionLevel level) {
        this.level = level;
    }

    ErrorCorrectionLevel level() {
        return level;
    }
}
