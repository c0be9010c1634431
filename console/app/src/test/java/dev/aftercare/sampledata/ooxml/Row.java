package dev.aftercare.sampledata.ooxml;

import java.util.SortedMap;

/// A row: `number` counts from 1, the keys of `cells` from 0. Where it is not `addressed`, neither
/// the row nor its cells say where they stand, so there may be no gap.
public record Row(int number, SortedMap<Integer, Cell> cells, boolean hidden, boolean addressed) {}
