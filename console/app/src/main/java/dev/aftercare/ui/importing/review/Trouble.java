package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.session.Proposal;
import dev.aftercare.importing.session.Proposal.Choice;
import dev.aftercare.importing.session.Proposal.Outcome;
import dev.aftercare.importing.session.ReviewRow;

import org.jspecify.annotations.Nullable;

/// What is wrong in a cell, and what can be done.
///
/// @param proposal null where nothing holds the row there
record Trouble(ReviewRow row, int column, Problem problem, @Nullable Proposal proposal) {

    /// What could stand there; null: nobody knows.
    @Nullable Choice choice() {
        return proposal == null || proposal.choices().isEmpty()
                ? null
                : proposal.choices().getFirst();
    }

    /// Whether what is proposed puts the row right.
    boolean isFixable() {
        var choice = choice();
        return choice != null
                && (choice.outcome() == Outcome.FREE || choice.outcome() == Outcome.UPDATES);
    }

    /// How many rows have the same trouble and a proposal, this one among them.
    int fixable() {
        return proposal == null ? 0 : proposal.fixable();
    }

    /// How many rows have the same trouble, this one among them.
    int alike() {
        return proposal == null ? 1 : proposal.alike();
    }
}
