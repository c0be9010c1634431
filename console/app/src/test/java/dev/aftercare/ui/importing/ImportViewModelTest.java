package dev.aftercare.ui.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.problem.Refusal;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.importing.ImportViewModel.At;
import dev.aftercare.ui.importing.ImportViewModel.Done;
import dev.aftercare.ui.importing.ImportViewModel.Lists;
import dev.aftercare.ui.importing.ImportViewModel.Opened;
import dev.aftercare.ui.importing.ImportViewModel.Reading;
import dev.aftercare.ui.importing.ImportViewModel.Step;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Executor;

class ImportViewModelTest extends SomeImport {
    private final Deque<Runnable> later = new ArrayDeque<>();
    private ImportViewModel model;

    @BeforeEach
    void model() {
        model = new ImportViewModel(sessions, KIM, products::all, background);
    }

    @Test
    void aFileThatIsUnderstoodLandsInReview() {
        model.importFile(mixed());
        assertThat(step()).isEqualTo(Step.REVIEW);
        assertThat(opened().open().session().review().counts().held()).isEqualTo(4);
        model.back();
        assertThat(step()).isEqualTo(Step.COLUMNS);
        model.back();
        assertThat(step()).isEqualTo(Step.SHEET);
        model.next();
        model.next();
        assertThat(step()).isEqualTo(Step.REVIEW);
        model.back();
        model.go(Step.FILE);
        assertThat(model.stage().get()).isEqualTo(new Lists());
        assertThat(files()).containsExactly("mixed.csv");
    }

    @Test
    void aTableOfSomethingElseAsksForSheetAndColumns() {
        model.importFile(csv("colours.csv", "Colour;Price", "red;12", "blue;13"));
        assertThat(step()).isEqualTo(Step.SHEET);
        model.next();
        assertThat(step()).isEqualTo(Step.COLUMNS);
        model.next();
        assertThat(step()).as("no serial, no review").isEqualTo(Step.COLUMNS);
    }

    @Test
    void whatIsNoSpreadsheetIsRefusedInPlace() {
        model.importFile(Path.of("../../sample-data/products.xlsx").resolveSibling("manuals"));
        assertThat(model.refused().get())
                .containsExactly(new Refusing("manuals", new Refusal.FileNotASpreadsheet()));
        assertThat(model.stage().get()).isEqualTo(new Lists());
        model.importFile(mixed());
        assertThat(model.refused().get()).isEmpty();
    }

    @Test
    void theSameContentIsTakenUpWhereItWasLeft() {
        model.importFile(mixed());
        long first = opened().open().session().id();
        opened().open().decide((session, actor) -> skip(session, actor, 6), _ -> {});
        model.toLists();
        model.importFile(mixed());
        assertThat(opened().open().session().id()).isEqualTo(first);
        assertThat(opened().takenUp()).isTrue();
        assertThat(opened().open().session().review().leftOut()).isEqualTo(1);
    }

    private static boolean skip(
            dev.aftercare.importing.session.ImportSession session,
            dev.aftercare.actor.Actor actor,
            int row) {
        session.skip(actor, row);
        return true;
    }

    @Test
    void ofSeveralFilesTheFirstIsShownAndTheOthersWait() {
        var other = csv("other.csv", "Serial;EAN", "V12-26-000011;" + V12);
        var none = folder.resolve("none");
        model.importFiles(List.of(mixed(), none, other));
        assertThat(opened().open().session().summary().fileName()).isEqualTo("mixed.csv");
        assertThat(files()).containsExactlyInAnyOrder("mixed.csv", "other.csv");
        assertThat(model.refused().get())
                .containsExactly(new Refusing("none", new Refusal.FileNotASpreadsheet()));
    }

    @Test
    void allFilesThatWereNotTakenAreNamed() {
        var late = slowly();
        late.importFiles(List.of(folder.resolve("first"), mixed()));
        late.importFile(folder.resolve("last"));
        doAll();
        assertThat(late.stage().get()).isInstanceOf(At.class);
        assertThat(late.refused().get())
                .extracting(Refusing::file)
                .containsExactly("first", "last");
        late.end();
    }

    @Test
    void whoCancelsWantsNoneOfTheFilesThatWait() {
        var late = slowly();
        late.importFiles(List.of(mixed(), csv("other.csv", "Serial;EAN", "V12-26-000011;" + V12)));
        ((Reading) late.stage().get()).running().cancel();
        doAll();
        assertThat(late.stage().get()).isEqualTo(new Lists());
        assertThat(files()).isEmpty();
        late.importFile(csv("later.csv", "Serial;EAN", "V12-26-000012;" + V12));
        doAll();
        assertThat(files()).containsExactly("later.csv");
        late.end();
    }

    @Test
    void whatIsReadWhenTheWindowIsClosedIsNotShown() {
        var late = slowly();
        late.importFile(mixed());
        late.end();
        doAll();
        assertThat(late.stage().get()).isNotInstanceOf(At.class);
    }

    @Test
    void whatIsTakenUpWhileAFileIsReadIsShownInItsPlace() {
        long begun = begunBefore();
        var late = slowly();
        late.importFiles(List.of(other(), csv("c.csv", "Serial;EAN", "V12-26-000012;" + V12)));
        late.resume(begun);
        doAll();
        assertThat(shown(late).open().session().id()).isEqualTo(begun);
        assertThat(files()).containsExactlyInAnyOrder("mixed.csv", "other.csv", "c.csv");
        late.end();
    }

    @Test
    void whatWasReadWhenAnotherIsTakenUpWaitsAmongTheUnfinished() {
        long begun = begunBefore();
        var late = withWindow(later::add);
        late.importFile(other());
        later.remove().run();
        assertThat(files()).as("read, but not shown yet").contains("other.csv");
        late.resume(begun);
        doAll();
        assertThat(shown(late).open().session().id()).isEqualTo(begun);
        assertThat(files()).containsExactlyInAnyOrder("mixed.csv", "other.csv");
        late.end();
    }

    @Test
    void whatCannotBeTakenUpIsSaidAndTheFileReadAfterAll() {
        var late = slowly();
        late.importFile(other());
        late.resume(-1);
        doAll();
        assertThat(late.refused().get())
                .extracting(Refusing::why)
                .containsExactly(new Refusal.NotFound("import", "-1"));
        assertThat(shown(late).open().session().summary().fileName()).isEqualTo("other.csv");
        late.end();
    }

    private long begunBefore() {
        model.importFile(mixed());
        long id = opened().open().session().id();
        model.toLists();
        return id;
    }

    private Path other() {
        return csv("other.csv", "Serial;EAN", "V12-26-000011;" + V12);
    }

    private static Opened shown(ImportViewModel late) {
        return ((At) late.stage().get()).opened();
    }

    @Test
    void whatWasDecidedInAnImportThatWasLeftIsDoneWhenTheWindowIsClosed() {
        var late = slowly();
        late.importFile(mixed());
        doAll();
        var open = shown(late).open();
        for (int row : List.of(3, 4, 6)) {
            open.decide((session, actor) -> skip(session, actor, row), _ -> {});
        }
        late.toLists();
        late.end();
        try (var again = sessions.resume(open.session().id(), Progress.silent())) {
            assertThat(again.review().leftOut()).isEqualTo(3);
        }
    }

    /// Work is done when the test says so.
    private ImportViewModel slowly() {
        return withWindow(Runnable::run);
    }

    private ImportViewModel withWindow(Executor window) {
        var slow = new Background((_, work) -> later.add(work), window, trouble::add);
        return new ImportViewModel(sessions, KIM, products::all, slow);
    }

    private void doAll() {
        while (!later.isEmpty()) {
            later.remove().run();
        }
    }

    @Test
    void whatIsDiscardedIsGone() {
        model.importFile(mixed());
        model.discard(() -> {});
        assertThat(model.stage().get()).isEqualTo(new Lists());
        assertThat(files()).isEmpty();
    }

    @Test
    void aCommitLeadsToTheReportAndHeldRowsWait() {
        model.importFile(mixed());
        var opened = opened();
        opened.open()
                .work(
                        "ui.import.committing",
                        (session, actor, progress) -> session.commit(actor, progress),
                        model::committed);
        assertThat(model.stage().get()).isInstanceOf(Done.class);
        assertThat(((Done) model.stage().get()).committed().created()).isEqualTo(3);
        model.go(Step.REVIEW);
        assertThat(opened.open().session().review().counts().held()).isEqualTo(4);
        assertThat(opened.open().session().review().counts().imported()).isEqualTo(3);
    }

    private Step step() {
        return ((At) model.stage().get()).step();
    }

    private Opened opened() {
        return ((At) model.stage().get()).opened();
    }

    private List<String> files() {
        return sessions.unfinished().stream().map(UnfinishedSession::fileName).toList();
    }
}
