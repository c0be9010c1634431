package dev.aftercare.labels.qr;

/// A square of at most 64 × 64 cells, a row a `long`, its leftmost cell in the lowest bit.
final class BitRows {
    static final int MOST = Long.SIZE;

    private BitRows() {}

    static long[] of(byte[][] cells) {
        var rows = new long[cells.length];
        for (int y = 0; y < rows.length; y++) {
            byte[] line = cells[y];
            long row = 0;
            for (int x = line.length - 1; x >= 0; x--) {
                row = row << 1 | line[x];
            }
            rows[y] = row;
        }
        return rows;
    }

    /// Rows become columns: halves, quarters … are swapped across the diagonal (Warren, Hacker's
    /// Delight, 7-3).
    static long[] transposed(long[] rows) {
        var cells = new long[MOST];
        System.arraycopy(rows, 0, cells, 0, rows.length);
        long low = 0x00000000FFFFFFFFL;
        for (int half = 32; half > 0; half >>= 1, low ^= low << half) {
            for (int y = 0; y < MOST; y = (y + half + 1) & ~half) {
                long swap = (cells[y] >>> half ^ cells[y + half]) & low;
                cells[y] ^= swap << half;
                cells[y + half] ^= swap;
            }
        }
        var columns = new long[rows.length];
        System.arraycopy(cells, 0, columns, 0, columns.length);
        return columns;
    }
}
