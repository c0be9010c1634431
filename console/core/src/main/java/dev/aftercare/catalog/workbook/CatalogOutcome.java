package dev.aftercare.catalog.workbook;

import dev.aftercare.sheet.columns.CellProblem;

import java.util.List;

/// What came of an import: all of it, or nothing.
public sealed interface CatalogOutcome {

    /// Nothing was written. Sheet by sheet, each row by row.
    record Held(List<CellProblem> problems) implements CatalogOutcome {}

    /// Everything was there already.
    record Unchanged() implements CatalogOutcome {}

    record Done(CatalogCounts counts) implements CatalogOutcome {}
}
