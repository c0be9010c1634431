package dev.aftercare.sheet.columns;

import dev.aftercare.problem.Violation;

/// What is wrong in a cell.
///
/// @param cell `B7`
/// @param value what it holds, for people
public record CellProblem(String sheet, String cell, String value, Violation wrong) {}
