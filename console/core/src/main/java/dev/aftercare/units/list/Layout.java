package dev.aftercare.units.list;

import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.units.UnitState;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// How one index lays units out: by a column, then by what tells equals apart; within one product
/// if there is one. Rows without a value are a part of their own, for no index serves them together
/// with the others in both directions.
record Layout(String column, String tie, boolean nullable, @Nullable Long productId) {
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);

    enum Part {
        VALUES,
        NULLS
    }

    /// Where a row stands in a part. `value` is null among the rows that have none.
    record Place(@Nullable Object value, long tie) {}

    /// What begins with the same letters is listed in the order of the keys, where it stands
    /// together, also within a product.
    static Layout forList(UnitSort sort, UnitFilter filter) {
        boolean byKey = sort == UnitSort.SERIAL && !filter.serialFrom().isEmpty();
        return of(sort, byKey ? null : filter.productId());
    }

    static Layout of(UnitSort sort, @Nullable Long productId) {
        return switch (sort) {
            case SERIAL ->
                    productId == null
                            ? new Layout("serial_key", "product_id", false, null)
                            : new Layout("serial_sort", "id", false, productId);
            case MADE -> new Layout("made_on", "id", true, productId);
            case SHIPPED -> new Layout("shipped_on", "id", true, productId);
            case COVERED -> new Layout("covered_until", "id", true, productId);
        };
    }

    List<Part> parts() {
        return nullable ? List.of(Part.VALUES, Part.NULLS) : List.of(Part.VALUES);
    }

    /// As [#parts], without what no unit in that state can be in: it has a day of shipping, or
    /// none.
    List<Part> parts(@Nullable UnitState state) {
        if (state == null || !column.equals("shipped_on")) {
            return parts();
        }
        return switch (state) {
            case MADE, LABELLED -> List.of(Part.NULLS);
            case SHIPPED -> List.of(Part.VALUES);
            case OWNED, RETIRED -> parts();
        };
    }

    /// The rows of a part, as a condition. That a value is there is said as a range: only so does
    /// H2 prefer the index that is sorted by it to others that begin with the product.
    Sql in(Part part) {
        var product = productId == null ? Sql.of("") : Sql.of("product_id = ? and", productId);
        return part == Part.NULLS
                ? product.plus(column + " is null")
                : product.plus(column + " >= ?", nullable ? BEFORE_ALL : "");
    }

    /// The rows behind a place, going up or down.
    Sql behind(Part part, Place place, boolean descending, boolean inclusive) {
        var than = (descending ? "<" : ">") + (inclusive ? "=" : "");
        if (part == Part.NULLS) {
            return Sql.of("and " + tie + " " + than + " ?", place.tie);
        }
        return Sql.of(
                "and (" + column + ", " + tie + ") " + than + " (?, ?)", place.value, place.tie);
    }

    Sql order(boolean descending) {
        var way = descending ? " desc" : "";
        var product = productId == null ? "" : "product_id" + way + ", ";
        return Sql.of("order by " + product + column + way + ", " + tie + way);
    }

    String columns() {
        return column + ", " + tie;
    }

    Place place(SqlRow row) {
        return new Place(value(row), row.number(tie));
    }

    private @Nullable Object value(SqlRow row) {
        return nullable ? row.dayOrNull(column) : row.text(column);
    }

    /// A value as text, for tokens and bookmarks, and back.
    @Nullable Object value(@Nullable String text) {
        if (text == null) {
            return null;
        }
        return nullable ? LocalDate.parse(text) : text;
    }

    String name(Part part) {
        return column
                + (part == Part.NULLS ? " null" : "")
                + (productId == null ? "" : " " + productId);
    }
}
