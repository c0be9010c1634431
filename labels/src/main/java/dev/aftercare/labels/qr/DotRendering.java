package dev.aftercare.labels.qr;

import com.google.zxing.common.BitArray;
import com.google.zxing.common.BitMatrix;

/// A picture of one bit a module as a printer sets its dots: each module a square of whole dots,
/// light all around it. Its only source is the picture that is printed.
final class DotRendering {

    private DotRendering() {}

    /// @param bits the picture, as in {@link QrSymbol}
    /// @param dots the side of a module, in the printer's dots
    /// @param quiet light modules on each side
    static BitMatrix of(byte[] bits, int modules, int dots, int quiet) {
        int side = (modules + 2 * quiet) * dots;
        var rendering = new BitMatrix(side, side);
        int width = (modules + 7) / 8;
        for (int y = 0; y < modules; y++) {
            var row = new BitArray(side);
            for (int x = 0; x < modules; x++) {
                if ((bits[y * width + x / 8] & 0x80 >> x % 8) != 0) {
                    int left = (quiet + x) * dots;
                    row.setRange(left, left + dots);
                }
            }
            int top = (quiet + y) * dots;
            for (int line = top; line < top + dots; line++) {
                rendering.setRow(line, row);
            }
        }
        return rendering;
    }
}
