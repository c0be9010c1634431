package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Problem;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What can be done about a held cell.
///
/// @param inFile what the file holds there, before anybody changed it
/// @param number whether the file holds a number there
/// @param choices what it may have been, the likeliest first; empty where nothing can be proposed
/// @param alike how many rows have the same problem in the same column, this one among them
/// @param fixable for how many of those there is a proposal too
public record Proposal(
        Problem problem,
        String inFile,
        boolean number,
        List<Choice> choices,
        int alike,
        int fixable) {

    /// What would become of the row with a text in the cell.
    public enum Outcome {
        /// Nothing holds the row any more: its unit is neither in the file nor in the database.
        FREE,
        /// As above, and it is a unit of the database that the row changes.
        UPDATES,
        TWICE_IN_FILE,
        KNOWN,
        /// Something else holds the row, in this cell or another.
        STILL_HELD
    }

    /// @param nextTo a row whose serial comes right before or after it, null if there is none close
    ///   by
    public record Choice(String text, Outcome outcome, @Nullable Integer nextTo) {}

    public Proposal {
        choices = List.copyOf(choices);
    }
}
