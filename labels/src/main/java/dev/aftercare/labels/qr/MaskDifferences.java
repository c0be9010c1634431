package dev.aftercare.labels.qr;

import java.util.function.IntFunction;

/// What distinguishes the eight masked forms of a symbol. Form *k* xor form 0 is the same for every
/// payload of one version and level (the mask itself and the format bits that name it), so it is
/// learned once and each further form costs one xor a row.
final class MaskDifferences {
    static final int MASKS = 8;

    private final long[][] rows = new long[MASKS][];
    private final long[][] columns = new long[MASKS][];

    /// @param masked the rows of one and the same payload under each mask
    MaskDifferences(IntFunction<long[]> masked) {
        long[] unmasked = masked.apply(0);
        for (int mask = 0; mask < MASKS; mask++) {
            rows[mask] = xor(unmasked, masked.apply(mask));
            columns[mask] = BitRows.transposed(rows[mask]);
        }
    }

    /// The form that the standard prefers: least penalty, the first of equals.
    ///
    /// @param form0 the symbol's rows under mask 0
    long[] best(long[] form0) {
        long[] columns0 = BitRows.transposed(form0);
        int least = Integer.MAX_VALUE;
        long[] best = form0;
        for (int mask = 0; mask < MASKS; mask++) {
            long[] form = xor(form0, rows[mask]);
            int penalty = MaskPenalty.of(form, xor(columns0, columns[mask]));
            if (penalty < least) {
                least = penalty;
                best = form;
            }
        }
        return best;
    }

    private static long[] xor(long[] a, long[] b) {
        var result = new long[a.length];
        for (int i = 0; i < a.length; i++) {
            result[i] = a[i] ^ b[i];
        }
        return result;
    }
}
