package dev.aftercare.importing.units;

import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Findings;
import dev.aftercare.importing.check.RowKinds;
import dev.aftercare.importing.check.SerialCell;
import dev.aftercare.importing.check.SerialText;
import dev.aftercare.importing.units.KnownCatalogue.KnownProduct;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Which product a row means, asked by any thread. Remembers what it has found, for files name few products often.
final class ProductCheck {
    private static final Pattern GTIN = Pattern.compile("[0-9]{8}|[0-9]{12,14}");
    private static final Pattern GROUPED = Pattern.compile("[0-9][0-9 ]{6,16}[0-9]");
    private static final int GTIN_DIGITS = 14;
    private static final int REMEMBERED = 1_000;

    private final KnownCatalogue catalogue;
    private final OptionalInt place;
    private final int serialColumn;
    private final @Nullable KnownProduct ofFile;
    private final Map<Cell, Optional<KnownProduct>> seen = new ConcurrentHashMap<>();

    /// @param place where products stand, if anywhere
    /// @param serialColumn where it is said that a row names no product, if no column does
    /// @param ofFile what rows mean that name none
    ProductCheck(
            KnownCatalogue catalogue,
            OptionalInt place,
            int serialColumn,
            @Nullable KnownProduct ofFile) {
        this.catalogue = catalogue;
        this.place = place;
        this.serialColumn = serialColumn;
        this.ofFile = ofFile;
    }

    @Nullable KnownProduct check(Findings findings, Row row) {
        int column = place.orElse(serialColumn);
        var cell = place.isPresent() ? row.cell(column) : Cell.BLANK;
        if (RowKinds.isBlank(cell)) {
            if (ofFile == null) {
                findings.add(Code.PRODUCT_MISSING, column);
            }
            return ofFile;
        }
        var product = remembered(cell);
        if (product.isEmpty()) {
            findings.add(whyNot(cell), column);
        }
        return product.orElse(null);
    }

    private Optional<KnownProduct> remembered(Cell cell) {
        if (seen.size() >= REMEMBERED) {
            seen.clear();
        }
        return seen.computeIfAbsent(cell, one -> Optional.ofNullable(product(one)));
    }

    private @Nullable KnownProduct product(Cell cell) {
        return switch (cell) {
            case Cell.Formula(_, Cell cached) -> product(cached);
            case Cell.Text(var text) -> catalogue.product(SerialText.clean(text));
            case Cell.Numeric number -> product(number);
            default -> null;
        };
    }

    /// A number has lost the zeros before it, and that does no harm: a GTIN has 14 digits.
    private @Nullable KnownProduct product(Cell.Numeric number) {
        var text = CellText.of(number);
        var product = catalogue.product(text);
        boolean isShort = text.length() < GTIN_DIGITS && text.matches("[0-9]+");
        return product == null && isShort
                ? catalogue.byGtin().get("0".repeat(GTIN_DIGITS - text.length()) + text)
                : product;
    }

    private Code whyNot(Cell cell) {
        return switch (cell) {
            case Cell.Formula(_, Cell cached) -> whyNot(cached);
            case Cell.Numeric number when number.wholeNumber().isEmpty() ->
                    Code.PRODUCT_DIGITS_LOST;
            case Cell.Numeric number -> whyNot(CellText.of(number));
            case Cell.Text(var text) -> whyNot(SerialText.clean(text));
            default -> Code.PRODUCT_UNKNOWN;
        };
    }

    private static Code whyNot(String text) {
        if (SerialCell.isScientific(text)) {
            return Code.PRODUCT_DIGITS_LOST;
        }
        var digits = GROUPED.matcher(text).matches() ? text.replace(" ", "") : text;
        return GTIN.matcher(digits).matches()
                        && dev.aftercare.catalog.ProductKey.gtin(digits).isEmpty()
                ? Code.PRODUCT_CHECK_DIGIT
                : Code.PRODUCT_UNKNOWN;
    }
}
