package dev.aftercare.sheet.columns;

import dev.aftercare.problem.Violation;
import dev.aftercare.sheet.CellReference;

/// What is wrong in a cell.
///
/// @param value what it holds, for people
public record CellProblem(String sheet, CellReference cell, String value, Violation wrong) {}
