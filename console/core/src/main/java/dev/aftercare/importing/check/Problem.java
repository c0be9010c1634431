package dev.aftercare.importing.check;

import java.util.List;

/// What is wrong in a cell.
///
/// @param cell `B7`
/// @param value what it holds, for people
/// @param state what it makes of its row: a warning once somebody has accepted what would hold it
/// @param args what the sentences about it name, after the value
public record Problem(
        String sheet, String cell, String value, Code code, RowState state, List<String> args) {

    public boolean holds() {
        return state == RowState.HELD;
    }
}
