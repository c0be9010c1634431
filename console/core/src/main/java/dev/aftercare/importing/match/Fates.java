package dev.aftercare.importing.match;

import java.util.BitSet;

/// What was decided about whole rows, by their place in the row file.
///
/// @param leftOut rows that a person wants to leave out: they are as if they were not in the file
/// @param imported rows that have become units: others may still be their duplicates
public record Fates(BitSet leftOut, BitSet imported) {

    public static Fates none() {
        return new Fates(new BitSet(), new BitSet());
    }
}
