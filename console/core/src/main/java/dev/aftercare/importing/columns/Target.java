package dev.aftercare.importing.columns;

import java.util.List;
import java.util.Optional;

/// What rows become, by its columns.
///
/// @param key `units`
/// @param group the beginning of headers that name one column each: `component:`; empty for none
/// @param exported the columns' headers in our own exports, in their order: where all of them stand
///   in a header they mean just that, whatever else the file calls by another of their names
/// @param ignored plain headers that say nothing about a row
public record Target(
        String key,
        List<Column> columns,
        String group,
        List<String> exported,
        List<String> ignored) {

    public Target {
        ignored = HeaderText.plain(ignored);
    }

    public Column column(String name) {
        return columns.stream()
                .filter(column -> column.key().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    /// What stands behind the group's beginning, `MOTOR-12` of `component:MOTOR-12`.
    Optional<String> grouped(String header) {
        var text = header.strip();
        boolean is =
                !group.isEmpty()
                        && text.length() > group.length()
                        && text.regionMatches(true, 0, group, 0, group.length());
        return is ? Optional.of(text.substring(group.length()).strip()) : Optional.empty();
    }
}
