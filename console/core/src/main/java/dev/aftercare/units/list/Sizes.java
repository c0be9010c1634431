package dev.aftercare.units.list;

/// From where on lists are read otherwise.
///
/// @param few so many candidates are fetched and sorted: that takes about as long as walking to the
///   first page among all others
/// @param near so many rows of the sorted list are looked at before its candidates are fetched
///   after all
/// @param step rows between two bookmarks
/// @param longList lists with fewer rows have no bookmarks: counting to a row is as quick
record Sizes(int few, int near, int step, int longList) {
    static final Sizes STANDARD = new Sizes(20_000, 5_000, 1_000, 10_000);

    /// For who reads a list to its end and passes each row of it once.
    static final Sizes TO_THE_END = new Sizes(20_000, Integer.MAX_VALUE, 1_000, 10_000);

    boolean toTheEnd() {
        return near == Integer.MAX_VALUE;
    }
}
