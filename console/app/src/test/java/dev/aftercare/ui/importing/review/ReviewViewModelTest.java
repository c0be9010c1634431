package dev.aftercare.ui.importing.review;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.Committed;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.Decision;
import dev.aftercare.importing.session.ProblemGroup;
import dev.aftercare.importing.session.Proposal.Outcome;
import dev.aftercare.importing.session.ReviewRow;
import dev.aftercare.importing.session.RowFilter;
import dev.aftercare.ui.importing.SomeImport;
import dev.aftercare.ui.importing.open.OpenImport;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

class ReviewViewModelTest extends SomeImport {
    private OpenImport open;
    private ReviewViewModel model;

    @BeforeEach
    void openMixed() {
        open = open(mixed());
        model = new ReviewViewModel(open);
    }

    @Test
    void heldRowsAreListedAmongTheirNeighbours() {
        assertThat(model.filter().get()).isEqualTo(ReviewViewModel.HELD);
        assertThat(numbers()).containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
        model.show(new RowFilter.InState(RowState.WARNING));
        assertThat(numbers()).containsExactly(8);
        assertThat(row(0).state()).isEqualTo(RowState.WARNING);
    }

    @Test
    void oneGoesFromProblemToProblemAndRoundAgain() {
        model.nextProblem();
        assertThat(model.cursor().get()).isEqualTo(new Cursor(3, 0));
        model.nextProblem();
        model.nextProblem();
        assertThat(model.cursor().get()).isEqualTo(new Cursor(6, 0));
        model.nextProblem();
        model.nextProblem();
        assertThat(model.cursor().get()).isEqualTo(new Cursor(3, 0));
        model.previousProblem();
        assertThat(model.cursor().get()).isEqualTo(new Cursor(7, 0));
    }

    @Test
    void whoChoosesAKindGoesThroughItAlone() {
        model.choose(group(Code.SERIAL_LOOKALIKE));
        assertThat(walk(4)).containsExactly(3, 4, 7, 3);
        model.previousProblem();
        assertThat(model.cursor().get()).isEqualTo(new Cursor(7, 0));
        model.choose(group(Code.DATE_FUTURE));
        assertThat(model.cursor().get()).isEqualTo(new Cursor(8, 2));
        assertThat(numbers()).containsExactly(8);
    }

    private List<Integer> walk(int steps) {
        var rows = new ArrayList<Integer>();
        for (int i = 0; i < steps; i++) {
            rows.add(cursor().row());
            model.nextProblem();
        }
        model.previousProblem();
        return rows;
    }

    private Cursor cursor() {
        return Objects.requireNonNull(model.cursor().get());
    }

    @Test
    void whatIsWrongIsSaidWithWhatCouldStandThere() {
        model.go(new Cursor(3, 0));
        var trouble = trouble();
        assertThat(trouble.problem().code()).isEqualTo(Code.SERIAL_LOOKALIKE);
        assertThat(Objects.requireNonNull(trouble.choice()).text()).isEqualTo("V12-26-000002");
        assertThat(trouble.choice().outcome()).isEqualTo(Outcome.FREE);
        assertThat(trouble.fixable()).isEqualTo(3);
        model.go(new Cursor(8, 2));
        assertThat(trouble().problem().code()).isEqualTo(Code.DATE_FUTURE);
        assertThat(trouble().proposal()).as("it holds nothing").isNull();
        model.go(new Cursor(2, 0));
        assertThat(model.fixing().trouble().get()).isNull();
    }

    private Trouble trouble() {
        return Objects.requireNonNull(model.fixing().trouble().get());
    }

    @Test
    void oneFixCoversAllAlikeAndCanBeTakenBack() {
        model.go(new Cursor(3, 0));
        var changed = new ArrayList<Integer>();
        model.fixing().useForAll(trouble(), changed::add);
        assertThat(changed).containsExactly(3);
        assertThat(model.fixing().trouble().get()).isNull();
        assertThat(model.review().row(7).cells().getFirst().text()).isEqualTo("V12-26-000006");
        assertThat(model.review().counts().held()).isEqualTo(1);
        assertThat(numbers()).as("who mended it still sees it").contains(3, 4, 7);
        var undone = new ArrayList<Decision>();
        model.fixing().undo(what -> what.ifPresent(undone::add));
        assertThat(undone).extracting(Decision::rows).containsExactly(3);
        assertThat(model.review().counts().held()).isEqualTo(4);
    }

    @Test
    void oneRowAloneIsFixedAsProposedOrAsTyped() {
        model.go(new Cursor(4, 0));
        model.fixing().useHere(trouble());
        assertThat(model.review().row(4).state()).isEqualTo(RowState.READY);
        assertThat(model.review().row(3).state()).isEqualTo(RowState.HELD);
        model.fixing().type(6, 0, "V12-26-000001");
        assertThat(model.review().row(6).state()).isEqualTo(RowState.HELD);
        assertThat(model.review().row(2).state())
                .as("now it has a double")
                .isEqualTo(RowState.HELD);
        model.fixing().type(6, 0, "V12-26-000005");
        assertThat(model.review().row(6).state()).isEqualTo(RowState.READY);
        assertThat(model.review().row(2).state()).isEqualTo(RowState.READY);
    }

    @Test
    void aKindIsTakenAsItIsAndARowIsSkipped() {
        model.choose(group(Code.SERIAL_LOOKALIKE));
        var rows = new ArrayList<Integer>();
        model.fixing().accept(group(Code.SERIAL_LOOKALIKE), rows::add);
        assertThat(rows).containsExactly(3);
        assertThat(model.review().counts().warnings()).isEqualTo(4);
        model.fixing().skip(6);
        assertThat(model.review().row(6).leftOut()).isTrue();
        assertThat(model.review().counts().held()).isZero();
    }

    @Test
    void aCommitDoesWhatItSaid() {
        var commit = new CommitViewModel(open);
        assertThat(commit.plan().create()).isEqualTo(3);
        assertThat(commit.batch()).isEqualTo("mixed");
        var done = new ArrayList<Committed>();
        commit.commit(done::add);
        assertThat(done).extracting(Committed::created).containsExactly(3L);
        assertThat(commit.isPossible()).isFalse();
        assertThat(model.review().row(2).state()).isEqualTo(RowState.IMPORTED);
        model.go(new Cursor(3, 0));
        model.fixing().useForAll(trouble(), _ -> {});
        assertThat(commit.plan().create()).isEqualTo(3);
    }

    @Test
    void whereOneStoodIsForgottenWithTheTable() {
        model.go(new Cursor(3, 0));
        assertThat(model.fixing().trouble().get()).isNotNull();
        open.work(
                "ui.import.reading",
                (session, actor, progress) -> {
                    session.read(actor, session.reading().sheet(), 4, progress);
                    return true;
                },
                _ -> {});
        assertThat(model.fixing().trouble().get()).isNull();
        assertThat(model.cursor().get()).isNull();
    }

    @Test
    void whatAnotherConsoleDidMeanwhileIsSaid() {
        var other = sessions.resume(open.session().id(), dev.aftercare.progress.Progress.silent());
        other.skip(KIM, 6);
        model.fixing().skip(3);
        assertThat(open.refused().get()).isInstanceOf(dev.aftercare.problem.Refusal.Changed.class);
        assertThat(model.review().row(3).leftOut()).isFalse();
        other.close();
    }

    private ProblemGroup group(Code code) {
        return model.groups().stream().filter(one -> one.code() == code).findFirst().orElseThrow();
    }

    private List<Integer> numbers() {
        return IntStream.range(0, model.rows().size()).mapToObj(model.rows()::number).toList();
    }

    private ReviewRow row(int index) {
        return Objects.requireNonNull(model.rows().get(index));
    }
}
