package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.session.Decision;
import dev.aftercare.importing.session.ProblemGroup;
import dev.aftercare.ui.background.Latest;
import dev.aftercare.ui.importing.open.OpenImport;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.function.Consumer;

/// What is wrong where one stands, and putting it right: as proposed, as typed, as it is, or by
/// leaving the row out. Everything can be taken back.
final class Fixing {
    private final OpenImport open;
    private final ReviewViewModel review;
    private final ReadOnlyObjectWrapper<@Nullable Trouble> trouble = new ReadOnlyObjectWrapper<>();
    private final Latest looking = new Latest();

    Fixing(OpenImport open, ReviewViewModel review) {
        this.open = open;
        this.review = review;
        open.edition().subscribe((_, _) -> lookAgain());
    }

    /// What is wrong where one stands; null: nothing, or one has looked away.
    ReadOnlyObjectProperty<@Nullable Trouble> trouble() {
        return trouble.getReadOnlyProperty();
    }

    void look(Cursor at) {
        looking.forget();
        trouble.set(null);
        var row = review.review().row(at.row());
        var problem = ReviewViewModel.problem(row, at.column());
        if (problem == null) {
            return;
        }
        if (!problem.holds()) {
            trouble.set(new Trouble(row, at.column(), problem, null));
            return;
        }
        open.ask(session -> session.review().proposal(at.row(), at.column()))
                .then(
                        proposal ->
                                trouble.set(
                                        new Trouble(
                                                row, at.column(), problem, proposal.orElse(null))))
                .onlyLatest(looking)
                .start();
    }

    private void lookAgain() {
        var at = review.cursor().get();
        if (at != null && trouble.get() != null && open.session().isChecked()) {
            look(at);
        }
    }

    void lookAway() {
        looking.forget();
        trouble.set(null);
    }

    /// Uses what is proposed for all rows with this problem.
    ///
    /// @param done told how many cells were changed
    void useForAll(Trouble now, Consumer<Integer> done) {
        group(now)
                .ifPresent(
                        group ->
                                open.decide(
                                        (session, actor) -> session.fixAlike(actor, group, 0),
                                        done));
    }

    private Optional<ProblemGroup> group(Trouble now) {
        return review.groups().stream()
                .filter(
                        group ->
                                group.code() == now.problem().code()
                                        && group.column() == now.column()
                                        && group.state() == now.problem().state())
                .findFirst();
    }

    /// Uses what is proposed in this row alone.
    void useHere(Trouble now) {
        var choice = now.choice();
        if (choice != null) {
            type(now.row().number(), now.column(), choice.text());
        }
    }

    /// Writes something else into a cell.
    void type(int row, int column, String text) {
        var now = review.review().row(row).cells().get(column).text();
        if (open.isBusy() || !now.equals(text)) { // what is being done may be about this cell
            open.decide(
                    (session, actor) -> {
                        session.fix(actor, row, column, text);
                        return row;
                    },
                    _ -> {});
        }
    }

    /// Writes the same into all cells that hold what this one does and have its problem.
    ///
    /// @param done told how many cells were changed
    void typeForAll(Trouble now, String text, Consumer<Integer> done) {
        group(now)
                .ifPresent(
                        group ->
                                open.decide(
                                        (session, actor) ->
                                                session.fixSame(
                                                        actor, group, now.row().number(), text),
                                        done));
    }

    void skip(int row) {
        open.decide(
                (session, actor) -> {
                    session.skip(actor, row);
                    return row;
                },
                _ -> {});
    }

    /// Leaves all rows of a kind out.
    ///
    /// @param done told how many
    void skipAll(ProblemGroup group, Consumer<Integer> done) {
        open.decide((session, actor) -> session.skipAlike(actor, group), done);
    }

    /// Of rows that are the same unit keeps the first.
    ///
    /// @param done told how many were left out
    void keepFirst(Consumer<Integer> done) {
        open.decide((session, actor) -> session.keepFirst(actor), done);
    }

    /// Takes all rows with a problem as they are.
    ///
    /// @param done told how many there were
    void accept(ProblemGroup group, Consumer<Integer> done) {
        open.decide(
                (session, actor) -> {
                    session.accept(actor, group.code());
                    return group.rows();
                },
                done);
    }

    /// Takes the latest decision back.
    ///
    /// @param done told what it was
    void undo(Consumer<Optional<Decision>> done) {
        open.decide((session, actor) -> session.undo(actor), done);
    }
}
