package dev.aftercare.ui.kit.table;

import dev.aftercare.ui.kit.Kept;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Which columns a table shows, in which order, how wide: as its person left them. A column that is
/// new since stands where it would have stood anyway.
final class KeptColumns {
    private final TableView<?> table;
    private final Kept kept;
    private final String key;

    KeptColumns(TableView<?> table, Kept kept, String key) {
        this.table = table;
        this.kept = kept;
        this.key = key;
    }

    /// One column: `serial=118`, or `-lot=90` where it is hidden.
    private record Left(String id, double width, boolean shown) {
        static Optional<Left> of(String text) {
            var parts = text.split("=", 2);
            var id = parts[0].replaceFirst("^-", "");
            try {
                double width = Double.parseDouble(parts[parts.length - 1]);
                return Optional.of(new Left(id, width, !parts[0].startsWith("-")));
            } catch (NumberFormatException _) {
                return Optional.empty(); // somebody wrote it by hand
            }
        }

        static String text(TableColumn<?, ?> column) {
            return (column.isVisible() ? "" : "-")
                    + column.getId()
                    + "="
                    + Math.round(column.getWidth());
        }
    }

    void begin() {
        kept.get(key).ifPresent(text -> restore(table, lefts(text)));
        table.getColumns()
                .addListener((ListChangeListener<TableColumn<?, ?>>) _ -> keep());
        for (var column : table.getColumns()) {
            column.visibleProperty().subscribe((_, _) -> keep());
            column.widthProperty().subscribe((_, _) -> keep());
        }
    }

    private static List<Left> lefts(String text) {
        return Arrays.stream(text.split(" ")).map(Left::of).flatMap(Optional::stream).toList();
    }

    private static <R> void restore(TableView<R> table, List<Left> lefts) {
        var ids = lefts.stream().map(Left::id).toList();
        var columns = new ArrayList<>(table.getColumns());
        for (var column : columns) {
            int at = ids.indexOf(column.getId());
            if (at >= 0) {
                column.setVisible(lefts.get(at).shown);
                if (column.isResizable() && lefts.get(at).width > 0) {
                    column.setPrefWidth(lefts.get(at).width);
                }
            }
        }
        var known = columns.stream().filter(one -> ids.contains(one.getId())).toList();
        var sorted =
                known.stream()
                        .sorted(Comparator.comparingInt(one -> ids.indexOf(one.getId())))
                        .iterator();
        columns.replaceAll(one -> ids.contains(one.getId()) ? sorted.next() : one);
        table.getColumns().setAll(columns);
    }

    private void keep() {
        if (table.getScene() != null) {
            kept.put(
                    key,
                    table.getColumns().stream().map(Left::text).collect(Collectors.joining(" ")));
        }
    }
}
