package dev.aftercare.importing.columns;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Which column of a sheet is what. Sheet columns count from 0.
///
/// @param places where each of the target's columns stands, by key
/// @param grouped the columns of the group, by what stands behind its beginning
/// @param extras all others that have a name
public record ColumnMap(
        Map<String, Integer> places, Map<Integer, String> grouped, Map<Integer, String> extras) {

    public boolean has(String key) {
        return places.containsKey(key);
    }

    public OptionalInt place(String key) {
        var place = places.get(key);
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /// Which of the target's columns a sheet's column is.
    public Optional<String> keyAt(int column) {
        return places.entrySet().stream()
                .filter(entry -> entry.getValue() == column)
                .map(Map.Entry::getKey)
                .findFirst();
    }

    public boolean isMapped(int column) {
        return grouped.containsKey(column) || places.containsValue(column);
    }
}
