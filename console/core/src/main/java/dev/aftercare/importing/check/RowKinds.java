package dev.aftercare.importing.check;

import dev.aftercare.importing.columns.HeaderText;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// Tells rows that are none: blank ones, sums, the header again.
public final class RowKinds {
    private static final Set<String> SUMS =
            Set.of(
                    "total",
                    "totals",
                    "subtotal",
                    "summe",
                    "zwischensumme",
                    "gesamtsumme",
                    "gesamt",
                    "endsumme",
                    "somme",
                    "suma",
                    "subtotales",
                    "totales");

    private final List<String> header;

    public RowKinds(Table table) {
        header = table.header().cells().stream().map(cell -> HeaderText.plain(cell.raw())).toList();
    }

    public static boolean isBlank(Row row) {
        return row.cells().stream().allMatch(RowKinds::isBlank);
    }

    public static boolean isBlank(Cell cell) {
        return cell.isBlank() || (cell instanceof Cell.Text(var text) && SerialText.isBlank(text));
    }

    /// The first cell, if all that stand in the row say what the header says above them.
    public OptionalInt headerAgain(Row row) {
        int first = -1;
        int alike = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            if (!isBlank(row.cell(i))) {
                if (i >= header.size()
                        || !(row.cell(i) instanceof Cell.Text(var text))
                        || !HeaderText.plain(text).equals(header.get(i))) {
                    return OptionalInt.empty();
                }
                first = first < 0 ? i : first;
                alike++;
            }
        }
        return alike > 0 ? OptionalInt.of(first) : OptionalInt.empty();
    }

    /// The cell with a word for a sum.
    public static OptionalInt sum(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (row.cell(i) instanceof Cell.Text(var text) && isSum(HeaderText.plain(text))) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isSum(String plain) {
        return plain.contains("sous total")
                || plain.contains("sub total")
                || Arrays.stream(plain.split(" ")).anyMatch(SUMS::contains);
    }
}
