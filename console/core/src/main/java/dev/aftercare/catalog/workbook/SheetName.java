package dev.aftercare.catalog.workbook;

import dev.aftercare.sheet.columns.ColumnSet;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The sheets of the workbook, by their names in lower case.
enum SheetName {
    COMPANY,
    BRANDS,
    POLICIES,
    PRODUCTS,
    STEPS,
    MANUALS;

    ColumnSet columns() {
        return switch (this) {
            case COMPANY -> CompanySheet.COLUMNS;
            case BRANDS -> BrandSheet.COLUMNS;
            case POLICIES -> PolicySheet.COLUMNS;
            case PRODUCTS -> ProductSheet.COLUMNS;
            case STEPS -> ContentSheet.STEPS;
            case MANUALS -> ContentSheet.MANUALS;
        };
    }

    static Optional<SheetName> named(String sheet) {
        var name = sheet.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(table -> table.name().equals(name)).findFirst();
    }
}
