package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowState;

/// Problems alike: of one code, in one column.
///
/// @param state what they make of their rows: HELD, WARNING or SKIPPED
/// @param column from 0
/// @param rows how many rows have it; imported ones and those that a person skipped do not count
/// @param example of the first of them
/// @param fixable for how many of them there is a proposal that one fix can use
/// @param acceptable whether a person can say: take them all as they are
public record ProblemGroup(
        Code code,
        RowState state,
        int column,
        int rows,
        Problem example,
        int fixable,
        boolean acceptable) {}
