package dev.aftercare.labels.qr;

/// The four penalty rules for a masked symbol, ISO/IEC 18004:2015 7.8.3, read as ZXing reads them
/// and counted a whole row at a time.
final class MaskPenalty {

    private MaskPenalty() {}

    static int of(long[] rows, long[] columns) {
        return runs(rows)
                + runs(columns)
                + blocks(rows)
                + 40 * (finderLike(rows) + finderLike(columns))
                + balance(rows);
    }

    /// Rule 1: a run of n ≥ 5 equal cells costs n − 2.
    private static int runs(long[] lines) {
        long pairs = (1L << (lines.length - 1)) - 1;
        int penalty = 0;
        for (long line : lines) {
            long same = ~(line ^ line >>> 1) & pairs;
            long four = same & same >>> 1;
            four &= four >>> 2; // one bit for each start of five equal cells: n − 4 in a run
            penalty += Long.bitCount(four) + 2 * Long.bitCount(four & ~(four << 1));
        }
        return penalty;
    }

    /// Rule 2: each 2 × 2 block of equal cells costs 3, overlapping ones too.
    private static int blocks(long[] rows) {
        long pairs = (1L << (rows.length - 1)) - 1;
        int blocks = 0;
        for (int y = 1; y < rows.length; y++) {
            long above = rows[y - 1];
            long row = rows[y];
            long unequal = (above ^ above >>> 1) | (row ^ row >>> 1) | (above ^ row);
            blocks += Long.bitCount(~unequal & pairs);
        }
        return 3 * blocks;
    }

    /// Rule 3: dark-light 1:1:3:1:1 with four light cells, all inside, before or after it.
    private static int finderLike(long[] lines) {
        long inside = -1L >>> (BitRows.MOST - lines.length);
        int found = 0;
        for (long d : lines) {
            long light = ~d & inside;
            long pattern = d & light >>> 1 & d >>> 2 & d >>> 3 & d >>> 4 & light >>> 5 & d >>> 6;
            if (pattern != 0) {
                long before = light << 1 & light << 2 & light << 3 & light << 4;
                long after = light >>> 7 & light >>> 8 & light >>> 9 & light >>> 10;
                found += Long.bitCount(pattern & (before | after));
            }
        }
        return found;
    }

    /// Rule 4: 10 for every 5 % that the dark cells are off one half.
    private static int balance(long[] rows) {
        int dark = 0;
        for (long row : rows) {
            dark += Long.bitCount(row);
        }
        int cells = rows.length * rows.length;
        return Math.abs(2 * dark - cells) * 10 / cells * 10;
    }
}
