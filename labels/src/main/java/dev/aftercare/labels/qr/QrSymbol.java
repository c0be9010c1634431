package dev.aftercare.labels.qr;

/// The modules of a symbol, without quiet zone, as a picture of one bit a module: rows from the
/// top, each padded to whole bytes, the leftmost module in the highest bit, 1 is dark.
public final class QrSymbol {
    private final int modules;
    private final byte[] bits;

    private QrSymbol(int modules) {
        this.modules = modules;
        this.bits = new byte[modules * bytesPerRow(modules)];
    }

    /// Of rows whose lowest bit is the leftmost module.
    static QrSymbol ofRows(long[] rows) {
        var symbol = new QrSymbol(rows.length);
        int width = bytesPerRow(rows.length);
        for (int y = 0; y < rows.length; y++) {
            long row = Long.reverse(rows[y]);
            for (int i = 0; i < width; i++) {
                symbol.bits[y * width + i] = (byte) (row >>> (56 - 8 * i));
            }
        }
        return symbol;
    }

    static QrSymbol ofCells(byte[][] cells) {
        var symbol = new QrSymbol(cells.length);
        int width = bytesPerRow(cells.length);
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < cells.length; x++) {
                if (cells[y][x] == 1) {
                    symbol.bits[y * width + x / 8] |= (byte) (0x80 >> x % 8);
                }
            }
        }
        return symbol;
    }

    private static int bytesPerRow(int modules) {
        return (modules + 7) / 8;
    }

    /// Modules on a side.
    public int modules() {
        return modules;
    }

    /// Whether a module is dark; around the symbol all are light.
    public boolean isDark(int column, int row) {
        return column >= 0
                && row >= 0
                && column < modules
                && row < modules
                && (bits[row * bytesPerRow(modules) + column / 8] & 0x80 >> column % 8) != 0;
    }

    /// A copy of the picture.
    public byte[] bits() {
        return bits.clone();
    }
}
