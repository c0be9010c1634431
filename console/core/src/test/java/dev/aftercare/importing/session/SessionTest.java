package dev.aftercare.importing.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.files.Attachments;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.ImportChoices;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.ImportTest;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.session.ColumnUse.Extra;
import dev.aftercare.importing.session.ColumnUse.Field;
import dev.aftercare.importing.session.ColumnUse.Ignored;
import dev.aftercare.importing.session.Proposal.Choice;
import dev.aftercare.importing.session.Proposal.Outcome;
import dev.aftercare.importing.session.SessionColumn.MappedBy;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.OutputFormat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

class SessionTest extends ImportTest {
    private static final int SERIAL = 0;

    private ImportSessions sessions;
    private final List<ImportSession> open = new ArrayList<>();

    @BeforeEach
    void beginSessions() {
        sessions = new ImportSessions(database, new Attachments(database), LATER);
    }

    @AfterEach
    void closeSessions() {
        open.forEach(ImportSession::close);
    }

    private ImportSession begin(Path file) {
        return opened(sessions.begin(KIM, file, Progress.silent()));
    }

    private ImportSession resume(long id) {
        return opened(sessions.resume(id, Progress.silent()));
    }

    private ImportSession opened(ImportSession session) {
        open.add(session);
        return session;
    }

    /// Two rows are right, one has a wrong serial, two are the same unit.
    private Path mixed() {
        return csv(
                "line 3.csv",
                "Serial,Product,Country",
                "A3-26-000001,A300,DE",
                "A3-26-000002,A300,SE",
                "26000003,A300,SE",
                "A3-26-000004,A300,NO",
                "A3-26-000004,A300,DK");
    }

    private static List<Integer> numbers(RowList rows) {
        return IntStream.range(0, rows.size()).mapToObj(rows::number).toList();
    }

    private static ProblemGroup group(ImportSession session, Code code) {
        return session.review().groups().stream()
                .filter(group -> group.code() == code)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsBegunIsListedWithItsCounts() {
        var first = begin(mixed());
        var second = begin(csv("b.csv", "Serial,Product", "A3-26-000009,A300"));
        assertThat(sessions.unfinished()).containsExactly(second.summary(), first.summary());
        assertThat(first.summary())
                .extracting(
                        UnfinishedSession::fileName,
                        UnfinishedSession::batch,
                        UnfinishedSession::madeBy,
                        UnfinishedSession::counts)
                .containsExactly(
                        "line 3.csv", "line 3", "kim", new SessionCounts(5, 2, 0, 3, 0, 0));
        first.fix(KIM, 4, SERIAL, "A3-26-000003");
        assertThat(sessions.unfinished().getLast())
                .isEqualTo(first.summary())
                .extracting(UnfinishedSession::counts)
                .isEqualTo(new SessionCounts(5, 3, 0, 2, 0, 0));
    }

    @Test
    void theSameContentIsRecognisedUnderAnyName() throws IOException {
        var session = begin(mixed());
        var copy = Files.copy(mixed(), folder.resolve("copy.csv"));
        assertThat(sessions.recognise(copy).session()).isEqualTo(session.summary());
        assertThat(sessions.recognise(copy).batch()).isNull();
        session.commit(KIM, Progress.silent());
        assertThat(sessions.recognise(copy).batch()).extracting(BatchRow::name).isEqualTo("line 3");
        assertThat(sessions.recognise(csv("c.csv", "Serial", "x")).isNew()).isTrue();
        var again = begin(copy);
        assertThat(again.sameFile().session()).isEqualTo(session.summary());
        assertThat(again.reading().batch()).isEqualTo("copy");
    }

    @Test
    void aBatchIsCalledSomethingThatIsFree() {
        importAll(csv("a.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        var session = begin(csv("a.csv", "Serial,Product", "A3-26-000002,A300"));
        assertThat(session.reading().batch()).isEqualTo("a (2)");
        assertThatThrownBy(
                        () ->
                                session.choose(
                                        KIM, new FileChoices(null, "a", false), Progress.silent()))
                .isInstanceOfSatisfying(
                        Invalid.class,
                        no ->
                                assertThat(no.violations())
                                        .extracting(v -> v.field() + " " + v.key())
                                        .containsExactly("batch batchTaken"));
    }

    @Test
    void allThatWasDecidedSurvives() throws IOException {
        var file = mixed();
        var session = begin(file);
        session.map(KIM, 2, new Extra("Market"), Progress.silent());
        session.choose(KIM, new FileChoices("A300", "Line 3, week 9", true), Progress.silent());
        session.fix(KIM, 4, SERIAL, "A3-26-000003");
        session.fix(KIM, 4, SERIAL, "A3-26-000008");
        session.skip(KIM, 6);
        var before = all(session);
        var summary = session.summary();
        session.close();
        Files.delete(file);
        var again = resume(session.id());
        assertThat(again.summary()).isEqualTo(summary);
        assertThat(all(again)).isEqualTo(before);
        assertThat(again.reading())
                .isEqualTo(new SessionReading("line 3.csv", 1, "A300", "Line 3, week 9", true));
        assertThat(again.columns())
                .extracting(SessionColumn::use, SessionColumn::by)
                .containsExactly(
                        tuple(new Field("serial"), MappedBy.HEADER),
                        tuple(new Field("product"), MappedBy.HEADER),
                        tuple(new Extra("Market"), MappedBy.PERSON));
        assertThat(again.undo(KIM)).get().extracting(Decision::kind).isEqualTo(Decision.Kind.SKIP);
        again.undo(KIM);
        assertThat(again.review().row(4).cells().get(SERIAL).text()).isEqualTo("A3-26-000003");
        again.undo(KIM);
        assertThat(again.review().row(4).cells().get(SERIAL).text()).isEqualTo("26000003");
        assertThat(again.undo(KIM)).isEmpty();
    }

    private static List<ReviewRow> all(ImportSession session) {
        var rows = session.review().rows(new RowFilter.All());
        return IntStream.range(0, rows.size()).mapToObj(rows::at).toList();
    }

    @Test
    void whoeverDecidesAfterAnotherConsoleHasIsRefused() {
        var here = begin(mixed());
        var there = resume(here.id());
        here.skip(KIM, 6);
        var changed = new Refusal.Changed("import");
        refused(() -> there.fix(KIM, 4, SERIAL, "A3-26-000003"), changed);
        refused(() -> there.commit(KIM, Progress.silent()), changed);
        refused(() -> sessions.discard(KIM, there.summary()), changed);
        assertThat(there.review().row(4).state()).isEqualTo(RowState.HELD);
        var again = resume(here.id());
        assertThat(all(again)).isEqualTo(all(here));
        again.fix(KIM, 4, SERIAL, "A3-26-000003");
        refused(() -> here.skip(KIM, 2), changed);
    }

    @Test
    void anotherProcessTakesItUp() {
        var here = begin(mixed());
        here.fix(KIM, 4, SERIAL, "A3-26-000003");
        var other = asAnotherProcess();
        var there = new ImportSessions(other, new Attachments(other), LATER);
        try (var session = there.resume(here.id(), Progress.silent())) {
            assertThat(all(session)).isEqualTo(all(here));
            session.keepFirst(KIM);
            session.commit(KIM, Progress.silent());
        }
        assertThat(units()).hasSize(4);
        assertThat(sessions.unfinished()).isEmpty();
    }

    @Test
    void heldRowsJoinTheBatchOnceTheyAreRight() {
        var session = begin(mixed());
        assertThat(session.review().plan()).isEqualTo(new ImportPlan(2, 0, 0, 3));
        var first = session.commit(KIM, Progress.silent());
        assertThat(first.created()).isEqualTo(2);
        assertThat(session.review().counts()).isEqualTo(new SessionCounts(5, 0, 0, 3, 0, 2));
        assertThat(session.summary().batchId()).isEqualTo(first.batchId());
        assertThat(session.lastDecision()).isEmpty();
        session.fix(KIM, 4, SERIAL, "A3-26-000001"); // imported before
        assertThat(session.review().row(4).cells().get(SERIAL).problems())
                .extracting(problem -> problem.code() + " " + problem.args())
                .containsExactly("SERIAL_DUPLICATE [A2]");
        assertThat(session.review().row(2).state()).isEqualTo(RowState.IMPORTED);
        session.fix(KIM, 4, SERIAL, "A3-26-000003");
        assertThat(session.keepFirst(KIM)).isEqualTo(1);
        var again = resume(session.id());
        assertThat(again.review().counts()).isEqualTo(new SessionCounts(5, 2, 0, 0, 1, 2));
        var second = again.commit(KIM, Progress.silent());
        assertThat(second.batchId()).isEqualTo(first.batchId());
        assertThat(batches.all())
                .extracting(BatchRow::name, BatchRow::created, BatchRow::leftOut)
                .containsExactly(tuple("line 3", 4, 0));
        assertThat(units())
                .containsExactlyInAnyOrder(
                        A300 + ",A3-26-000001",
                        A300 + ",A3-26-000002",
                        A300 + ",A3-26-000003",
                        A300 + ",A3-26-000004");
        assertThat(sessions.unfinished()).isEmpty();
        refused(
                () -> sessions.resume(session.id(), Progress.silent()),
                new Refusal.NotFound("import", Long.toString(session.id())));
    }

    @Test
    void whatIsImportedStaysAsItIs() {
        var session = begin(mixed());
        session.commit(KIM, Progress.silent());
        refused(() -> session.fix(KIM, 2, SERIAL, "x"), new Refusal.RowImported(2));
        refused(() -> session.skip(KIM, 3), new Refusal.RowImported(3));
        var partly = new Refusal.PartlyImported("line 3");
        refused(() -> session.map(KIM, 2, new Ignored(), Progress.silent()), partly);
        refused(() -> session.read(KIM, "line 3.csv", 2, Progress.silent()), partly);
        refused(
                () -> session.choose(KIM, new FileChoices(null, "other", false), Progress.silent()),
                partly);
        session.finish(KIM);
        assertThat(sessions.unfinished()).isEmpty();
        assertThat(units()).hasSize(2);
    }

    @Test
    void anUndoneBatchWaitsAgainWithAllThatWasDecided() {
        var session = begin(mixed());
        session.fix(KIM, 4, SERIAL, "A3-26-000003");
        session.keepFirst(KIM);
        session.commit(KIM, Progress.silent());
        assertThat(sessions.unfinished()).isEmpty();
        batches.undo(KIM, "line 3", Progress.silent());
        assertThat(units()).isEmpty();
        assertThat(sessions.unfinished())
                .extracting(UnfinishedSession::batchId, UnfinishedSession::counts)
                .containsExactly(tuple(null, new SessionCounts(5, 4, 0, 0, 1, 0)));
        refused(() -> session.finish(KIM), new Refusal.Changed("import"));
        var again = resume(session.id());
        assertThat(again.undo(KIM)).get().extracting(Decision::rows).isEqualTo(1);
        assertThat(again.review().plan()).isEqualTo(new ImportPlan(3, 0, 0, 2));
        again.map(KIM, 2, new Ignored(), Progress.silent());
        assertThat(again.commit(KIM, Progress.silent()).batch()).isEqualTo("line 3");
        assertThat(units()).hasSize(3);
    }

    @Test
    void correctedRowsJoinItFromAFileToo() {
        var session = begin(mixed());
        session.commit(KIM, Progress.silent());
        var copy = problems(session).replace("26000003", "A3-26-000003");
        var corrected = csv("corrected.csv", copy.split("\n"));
        importAll(corrected, new ImportChoices(null, "line 3", false, Set.of()));
        assertThat(batches.all())
                .extracting(BatchRow::created, BatchRow::leftOut)
                .containsExactly(tuple(3, 2));
        session.keepFirst(KIM);
        session.commit(KIM, Progress.silent());
        assertThat(batches.all())
                .extracting(BatchRow::created, BatchRow::leftOut)
                .containsExactly(tuple(4, 1));
    }

    private static String problems(ImportSession session) {
        var out = new ByteArrayOutputStream();
        session.review().copyProblems(out, OutputFormat.CSV, problem -> problem.code().key());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void heldRowsAreCopiedAsTheyNowAre() {
        var session = begin(mixed());
        session.fix(KIM, 4, 2, "Neverland");
        session.skip(KIM, 6);
        assertThat(problems(session).lines())
                .containsExactly(
                        "\uFEFFSerial,Product,Country,_status,_message,_session",
                        "26000003,A300,Neverland,HELD,\"A4: serial-rule",
                        "C4: country-unknown\"," + session.id());
    }

    @Test
    void aCancelledCommitLeavesAllAsItWas() {
        var session = begin(mixed());
        var before = all(session);
        assertThatThrownBy(
                        () ->
                                session.commit(
                                        KIM,
                                        (step, _, _) -> {
                                            if (step.equals("units.load")) {
                                                throw new Cancelled();
                                            }
                                        }))
                .isInstanceOf(Cancelled.class);
        assertThat(units()).isEmpty();
        assertThat(all(session)).isEqualTo(before);
        assertThat(session.commit(KIM, Progress.silent()).created()).isEqualTo(2);
    }

    @Test
    void aCancelledReadingLeavesAllAsItWas() {
        Progress cancelling =
                (step, _, _) -> {
                    if (step.equals("import.check")) {
                        throw new Cancelled();
                    }
                };
        var file = mixed();
        assertThatThrownBy(() -> sessions.begin(KIM, file, cancelling))
                .isInstanceOf(Cancelled.class);
        assertThat(sessions.unfinished()).isEmpty();
        var session = begin(file);
        var before = all(session);
        assertThatThrownBy(() -> session.map(KIM, 2, new Ignored(), cancelling))
                .isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> session.read(KIM, "line 3.csv", 2, cancelling))
                .isInstanceOf(Cancelled.class);
        assertThatThrownBy(() -> session.checkAgain(cancelling)).isInstanceOf(Cancelled.class);
        assertThat(all(session)).isEqualTo(before);
        assertThat(session.columns().getLast().use()).isEqualTo(new Field("country"));
        assertThat(session.reading().headerRow()).isEqualTo(1);
        session.skip(KIM, 2);
    }

    @Test
    void whatChangedSinceTheCheckIsSeenByCheckingAgain() {
        var session = begin(mixed());
        importAll(csv("x.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        assertThatThrownBy(() -> session.commit(KIM, Progress.silent()))
                .isInstanceOf(Refused.class);
        session.checkAgain(Progress.silent());
        assertThat(session.review().row(2).cells().get(SERIAL).problems())
                .extracting(problem -> problem.code())
                .containsExactly(Code.SERIAL_KNOWN);
        rule("A300", "A3-{yy}-{00000}");
        refused(() -> session.commit(KIM, Progress.silent()), new Refusal.Changed("company"));
        session.checkAgain(Progress.silent());
        assertThat(session.review().counts().held()).isEqualTo(5);
        session.fix(KIM, 3, SERIAL, "A3-26-00002");
        assertThat(session.commit(KIM, Progress.silent()).created()).isEqualTo(1);
    }

    @Test
    void aNumberIsProposedAsTheSerialThatTheRuleMakesOfIt() {
        var session = begin(mixed());
        var proposal = session.review().proposal(4, SERIAL).orElseThrow();
        assertThat(proposal.inFile()).isEqualTo("26000003");
        assertThat(proposal.choices()).containsExactly(new Choice("A3-26-000003", Outcome.FREE, 3));
        session.fix(KIM, 3, SERIAL, "A3-26-000003");
        assertThat(session.review().proposal(4, SERIAL).orElseThrow().choices())
                .containsExactly(new Choice("A3-26-000003", Outcome.TWICE_IN_FILE, 5));
        assertThat(session.review().proposal(2, SERIAL)).isEmpty();
        assertThat(session.review().proposal(6, SERIAL).orElseThrow().choices()).isEmpty();
    }

    @Test
    void problemsAreFoundOneAfterTheOther() {
        var session = begin(mixed());
        var review = session.review();
        assertThat(review.nextProblem(0)).hasValue(4);
        assertThat(review.nextProblem(4)).hasValue(5);
        assertThat(review.nextProblem(6)).hasValue(4);
        assertThat(review.previousProblem(4)).hasValue(6);
        assertThat(review.previousProblem(6)).hasValue(5);
        assertThat(numbers(review.rows(new RowFilter.HeldWithNeighbours(1))))
                .containsExactly(3, 4, 5, 6);
        assertThat(numbers(review.rows(new RowFilter.InState(RowState.READY))))
                .containsExactly(2, 3);
        assertThat(numbers(review.rows(new RowFilter.Alike(Code.SERIAL_DUPLICATE, SERIAL))))
                .containsExactly(5, 6);
        session.skip(KIM, 4);
        session.keepFirst(KIM);
        assertThat(review.nextProblem(2)).isEmpty();
    }

    @Test
    void columnsThatNobodyNamesAreMappedByHand() {
        var session = begin(csv("b.csv", "Alpha;Beta", "A3-27-XX;1", "A3-27-YY;2"));
        assertThat(session.isChecked()).isFalse();
        assertThatThrownBy(session::review).isInstanceOf(IllegalStateException.class);
        assertThat(session.columns())
                .extracting(SessionColumn::header, SessionColumn::samples)
                .containsExactly(
                        tuple("Alpha", List.of("A3-27-XX", "A3-27-YY")),
                        tuple("Beta", List.of("1", "2")));
        assertThat(session.summary().counts()).isEqualTo(new SessionCounts(2, 0, 0, 0, 2, 0));
        session.map(KIM, 0, new Field("serial"), Progress.silent());
        assertThat(session.isChecked()).isTrue();
        assertThat(group(session, Code.PRODUCT_MISSING).rows()).isEqualTo(2);
        session.choose(KIM, new FileChoices("A300", "b", false), Progress.silent());
        assertThat(group(session, Code.SERIAL_RULE).rows()).isEqualTo(2);
        session.accept(KIM, Code.SERIAL_RULE);
        assertThat(session.review().plan()).isEqualTo(new ImportPlan(2, 0, 0, 0));
        session.map(KIM, 1, new Field("serial"), Progress.silent());
        assertThat(session.columns())
                .extracting(SessionColumn::use)
                .containsExactly(new Extra("Alpha"), new Field("serial"));
    }

    @Test
    void whatWasDecidedIsTakenBackAlsoWhereNoColumnIsTheSerialAnyMore() {
        var session = begin(mixed());
        session.skip(KIM, 2);
        session.accept(KIM, Code.SERIAL_RULE);
        session.map(KIM, SERIAL, new Ignored(), Progress.silent());
        assertThat(session.isChecked()).isFalse();
        assertThat(session.undo(KIM)).map(Decision::kind).hasValue(Decision.Kind.ACCEPT);
        assertThat(session.undo(KIM)).map(Decision::kind).hasValue(Decision.Kind.SKIP);
        assertThat(session.undo(KIM)).isEmpty();
        session.map(KIM, SERIAL, new Field("serial"), Progress.silent());
        assertThat(session.review().counts()).isEqualTo(new SessionCounts(5, 2, 0, 3, 0, 0));
        assertThat(resume(session.id()).review().counts()).isEqualTo(session.review().counts());
    }

    @Test
    void theNextFileWithTheSameHeaderIsReadTheSameWay() {
        var first = begin(csv("a.csv", "Alpha,Beta", "A3-26-000001,A300"));
        first.map(KIM, 1, new Field("product"), Progress.silent());
        first.map(KIM, 0, new Field("lot"), Progress.silent());
        first.map(KIM, 0, new Field("serial"), Progress.silent());
        var next = begin(csv("b.csv", "Letterhead", "Alpha,Beta", "x,A300"));
        assertThat(next.reading().headerRow()).isEqualTo(1);
        next.read(KIM, "b.csv", 2, Progress.silent());
        assertThat(next.columns())
                .extracting(SessionColumn::use, SessionColumn::by)
                .containsExactly(
                        tuple(new Field("serial"), MappedBy.PERSON),
                        tuple(new Field("product"), MappedBy.PERSON));
        assertThat(begin(csv("c.csv", "Beta,Alpha", "x,y")).isChecked()).isFalse();
    }

    /// Without a rule, serials of nothing but digits tell how many there are.
    @Test
    void aNumberIsFilledUpLikeItsNeighbours() {
        rule("09506000134383", "");
        var session = begin(SAMPLES.resolve("serials-as-numbers.xlsx"));
        var proposal = session.review().proposal(562, 1).orElseThrow();
        assertThat(proposal.inFile()).isEqualTo("412561");
        assertThat(proposal.number()).isTrue();
        assertThat(proposal.choices()).containsExactly(new Choice("00412561", Outcome.FREE, 561));
        assertThat(session.fixAlike(KIM, group(session, Code.SERIAL_NUMBER), 0)).isEqualTo(40);
        assertThat(session.review().counts()).isEqualTo(new SessionCounts(600, 600, 0, 0, 0, 0));
    }

    /// Of two who decide at once one is refused, and what stays is one decision.
    @Test
    void oneOfTwoConsolesDecides() throws Exception {
        var here = begin(mixed());
        var there = resume(here.id());
        var decided = new AtomicInteger();
        try (var consoles = Executors.newFixedThreadPool(2)) {
            for (var session : List.of(here, there)) {
                var _ =
                        consoles.submit(
                                () -> {
                                    session.skip(KIM, 6);
                                    return decided.incrementAndGet();
                                });
            }
        }
        assertThat(decided).hasValue(1);
        assertThat(resume(here.id()).review().leftOut()).isEqualTo(1);
    }

    @Test
    void anotherHeaderRowIsReadAnewAndKeepsWhatWasDecided() {
        var session =
                begin(
                        csv(
                                "a.csv",
                                "Letter,Head,x",
                                "Serial,Product,Country",
                                "26000001,A300,DE",
                                "A3-26-000002,A300,SE"));
        assertThat(session.reading().headerRow()).isEqualTo(2);
        session.fix(KIM, 3, SERIAL, "A3-26-000001");
        session.read(KIM, "a.csv", 1, Progress.silent());
        assertThat(session.columns())
                .extracting(SessionColumn::header)
                .containsExactly("Letter", "Head", "x");
        session.read(KIM, "a.csv", 2, Progress.silent());
        assertThat(session.review().counts().ready()).isEqualTo(2);
        assertThat(resume(session.id()).review().counts().ready()).isEqualTo(2);
    }

    @Test
    void sheetsAreShownAndHiddenOnesSaid() {
        var session = begin(SAMPLES.resolve("damaged-12000.xlsx"));
        assertThat(session.sheets()).extracting(SheetPreview::hidden).contains(true);
        assertThat(session.notes().hiddenSheets()).isPositive();
        assertThat(session.notes().hiddenRows()).isPositive();
        var read =
                session.sheets().stream().filter(s -> s.name().equals(session.reading().sheet()));
        assertThat(read.findFirst().orElseThrow().firstRows())
                .hasSizeBetween(10, 30)
                .anyMatch(row -> row.number() == session.reading().headerRow());
        try (var review = check(SAMPLES.resolve("damaged-12000.xlsx"), ImportChoices.NONE)) {
            var counts = review.counts();
            assertThat(session.review().counts())
                    .isEqualTo(
                            new SessionCounts(
                                    counts.rows(),
                                    counts.ready(),
                                    counts.warnings(),
                                    counts.held(),
                                    counts.skipped(),
                                    0));
            assertThat(session.review().plan()).isEqualTo(review.plan());
        }
    }

    @Test
    void oneDecisionTakesAllSerialsThatWereStoredAsNumbers() {
        var session = begin(SAMPLES.resolve("serials-as-numbers.xlsx"));
        var group = group(session, Code.SERIAL_NUMBER);
        var foreseen = session.review().alike(group);
        assertThat(foreseen.rows()).isEqualTo(group.rows());
        assertThat(foreseen.changed()).isEqualTo(group.fixable());
        int held = session.review().counts().held();
        assertThat(session.fixAlike(KIM, group, 0)).isEqualTo(foreseen.changed());
        assertThat(session.review().counts().held()).isEqualTo(held - foreseen.right());
        session.undo(KIM);
        assertThat(session.review().counts().held()).isEqualTo(held);
        session.accept(KIM, Code.SERIAL_NUMBER);
        assertThat(session.review().groups())
                .filteredOn(one -> one.code() == Code.SERIAL_NUMBER)
                .extracting(ProblemGroup::state)
                .containsOnly(RowState.WARNING);
    }

    @Test
    void whatIsDroppedIsListedNoMore() {
        var session = begin(mixed());
        session.skip(KIM, 6);
        sessions.discard(KIM, session.summary());
        assertThat(sessions.unfinished()).isEmpty();
        refused(() -> session.skip(KIM, 5), new Refusal.Changed("import"));
        refused(
                () -> resume(session.id()),
                new Refusal.NotFound("import", Long.toString(session.id())));
    }

    @Test
    void thousandsOfRowsAreDecidedAboutAtOnce() {
        var lines = new ArrayList<String>();
        lines.add("Serial,Product,Lot");
        for (int i = 1; i <= 6_000; i++) {
            lines.add((i % 2 == 0 ? "26%06d" : "A3-26-%06d").formatted(i) + ",A300,L" + i);
        }
        var session = begin(csv("many.csv", lines.toArray(String[]::new)));
        var group = group(session, Code.SERIAL_RULE);
        assertThat(group.rows()).isEqualTo(3_000);
        assertThat(session.review().alike(group))
                .isEqualTo(new AlikeFix(3_000, 3_000, 3_000, 0, 0, 0));
        assertThat(session.fixAlike(KIM, group, 0)).isEqualTo(3_000);
        session.fix(KIM, 3, SERIAL, "A3-26-006000");
        assertThat(session.review().counts())
                .isEqualTo(new SessionCounts(6_000, 5_998, 0, 2, 0, 0));
        var again = resume(session.id());
        assertThat(again.summary()).isEqualTo(session.summary());
        assertThat(numbers(again.review().rows(new RowFilter.InState(RowState.HELD))))
                .containsExactly(3, 6_001);
        again.undo(KIM);
        again.undo(KIM);
        assertThat(again.review().counts())
                .isEqualTo(new SessionCounts(6_000, 3_000, 0, 3_000, 0, 0));
        assertThat(again.commit(KIM, Progress.silent()).created()).isEqualTo(3_000);
        assertThat(again.review().counts())
                .isEqualTo(new SessionCounts(6_000, 0, 0, 3_000, 0, 3_000));
    }
}
