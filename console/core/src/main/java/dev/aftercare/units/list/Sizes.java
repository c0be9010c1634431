package dev.aftercare.units.list;

/// From where on lists are read otherwise.
///
/// @param few so many candidates are fetched and sorted: that takes about as long as walking to the
///   first page among all others
/// @param step rows between two bookmarks
/// @param longList lists with fewer rows have no bookmarks: counting to a row is as quick
record Sizes(int few, int step, int longList) {
    static final Sizes STANDARD = new Sizes(20_000, 1_000, 10_000);
}
