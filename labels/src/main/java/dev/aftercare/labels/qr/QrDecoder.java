package dev.aftercare.labels.qr;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeReader;

import java.util.Map;
import java.util.Optional;

/// Reads a symbol back from the dots a printer would set for it.
public final class QrDecoder {
    private static final Map<DecodeHintType, Object> PURE =
            Map.of(DecodeHintType.PURE_BARCODE, true, DecodeHintType.CHARACTER_SET, "ISO-8859-1");

    private QrDecoder() {}

    /// The payload; empty if it cannot be read.
    ///
    /// @param bits one bit a module, as in {@link QrSymbol#bits()}
    /// @param dots the side of a module, in the printer's dots
    public static Optional<String> decode(byte[] bits, int modules, int dots) {
        return read(DotRendering.of(bits, modules, dots, QrVersion.QUIET));
    }

    private static Optional<String> read(BitMatrix rendering) {
        try {
            var bitmap = new BinaryBitmap(new AlreadyBinary(rendering));
            return Optional.of(new QRCodeReader().decode(bitmap, PURE).getText());
        } catch (ReaderException _) {
            return Optional.empty();
        }
    }

    /// Dots are black or white already: nothing to decide by luminance.
    private static final class AlreadyBinary extends Binarizer {
        private static final LuminanceSource NONE =
                new PlanarYUVLuminanceSource(new byte[1], 1, 1, 0, 0, 1, 1, false);

        private final BitMatrix dots;

        AlreadyBinary(BitMatrix dots) {
            super(NONE);
            this.dots = dots;
        }

        @Override
        public BitArray getBlackRow(int y, BitArray row) {
            return dots.getRow(y, row);
        }

        @Override
        public BitMatrix getBlackMatrix() {
            return dots;
        }

        /// Asked for where a picture is cropped or turned, and here is none.
        @Override
        public Binarizer createBinarizer(LuminanceSource source) {
            throw new UnsupportedOperationException("Only dots are read here, no picture");
        }
    }
}
