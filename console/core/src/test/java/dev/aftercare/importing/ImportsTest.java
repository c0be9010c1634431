package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.Companies;
import dev.aftercare.company.CompanyDraft;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.importing.check.Code;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.bulk.BatchRemoval.Removed;
import dev.aftercare.units.bulk.Shipping;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;

class ImportsTest extends ImportTest {
    private static final ImportChoices UPDATING = new ImportChoices(null, null, true, Set.of());

    @Test
    void aRowSaysAllThatAUnitIs() {
        importAll(
                csv(
                        "a.csv",
                        "SN;Model;Lot;Rev.;Mfg. date;Ship date;Customer;Country;Channel;Policy;"
                                + "component:FAN-1;Weight",
                        "A3-26-000001;a300;26W10;B;03.03.2026;2026-03-10;Elektro;Allemagne;Retail;"
                                + "PLUS-36;F77;6,2"),
                ImportChoices.NONE);
        var unit = facts("A3-26-000001");
        assertThat(unit.made().on()).isEqualTo("2026-03-03");
        assertThat(unit.made().lot()).isEqualTo("26W10");
        assertThat(unit.made().revision()).isEqualTo("B");
        assertThat(unit.shipped().on()).isEqualTo("2026-03-10");
        assertThat(unit.shipped().to()).isEqualTo("Elektro");
        assertThat(unit.shipped().country()).isEqualTo("DE");
        assertThat(unit.shipped().channel()).isEqualTo("Retail");
        assertThat(unit.policyId()).isNotNull();
        assertThat(unit.components())
                .extracting(c -> c.partNo() + c.lot())
                .containsExactly("FAN-1F77");
        assertThat(unit.extra()).containsExactly(java.util.Map.entry("Weight", "6,2"));
    }

    @Test
    void theProductOfTheFileIsThatOfRowsThatNameNone() {
        importAll(
                csv("a.csv", "Serial", "A3-26-000001", "A3-26-000002"),
                new ImportChoices("A300", null, false, Set.of()));
        assertThat(units())
                .containsExactlyInAnyOrder(A300 + ",A3-26-000001", A300 + ",A3-26-000002");
    }

    @Test
    void columnsWithoutWordsAreKnownByWhatStandsInThem() {
        importAll(
                csv(
                        "a.csv",
                        "Code 1,Code 2,Lot",
                        "A3-26-000001,9506000134352,x",
                        "A3-26-000002,9506000134352,y"),
                ImportChoices.NONE);
        assertThat(units())
                .containsExactlyInAnyOrder(A300 + ",A3-26-000001", A300 + ",A3-26-000002");
        assertThat(facts("A3-26-000002").made().lot()).isEqualTo("y");
    }

    @Test
    void withoutASerialColumnItIsNoTableOfUnits() {
        refused(
                csv("a.csv", "Lot,Country", "x,DE"),
                ImportChoices.NONE,
                new Refusal.TableNotFound("units"));
    }

    @Test
    void aUnitThatIsThereIsHeld() {
        importAll(csv("a.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        try (var review =
                check(
                        csv(
                                "b.csv",
                                "Serial,Product",
                                "a3-26-000009,A300",
                                "A3-26-000001,A300",
                                "A3-26-000002,A300"),
                        ImportChoices.NONE)) {
            assertThat(problems(review))
                    .extracting(problem -> problem.cell() + " " + problem.code().key())
                    .containsExactly("A2 serial-rule", "A3 serial-known");
        }
    }

    @Test
    void anUpdateChangesWhatTheFileSaysAndNothingElse() {
        importAll(
                csv(
                        "a.csv",
                        "Serial,Product,Lot,Country",
                        "A3-26-000001,A300,x,DE",
                        "A3-26-000002,A300,x,DE",
                        "A3-26-000003,A300,x,DE"),
                ImportChoices.NONE);
        var more =
                csv(
                        "b.csv",
                        "Serial,Product,Lot",
                        "A3-26-000001,A300,y",
                        "A3-26-000002,A300,x",
                        "A3-26-000003,A300,",
                        "A3-26-000004,A300,z");
        try (var review = check(more, UPDATING)) {
            assertThat(review.plan()).isEqualTo(new ImportPlan(1, 1, 2, 0));
            var done = imports.commit(KIM, review, Progress.silent());
            assertThat(List.of(done.created(), done.updated(), done.unchanged()))
                    .containsExactly(1L, 1L, 2L);
        }
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("y");
        assertThat(facts("A3-26-000001").shipped().country()).isEqualTo("DE");
        assertThat(facts("A3-26-000003").made().lot()).isEqualTo("x");
    }

    @Test
    void anUndoneBatchIsNamedByTheCompanysDay() {
        var companies = new Companies(database);
        var seen = companies.get();
        var auckland =
                new CompanyDraft(
                        seen.name(), "Pacific/Auckland", seen.currency(), seen.soldLagDays());
        companies.edit(KIM, seen, auckland);
        importAll(csv("a.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        batches.undo(KIM, "a", Progress.silent());
        assertThat(batches.all())
                .extracting(BatchRow::name)
                .containsExactly("a (undone 2026-03-02)");
    }

    @Test
    void undoneIsAllThatAnImportDid() {
        importAll(csv("a.csv", "Serial,Product,Lot", "A3-26-000001,A300,x"), ImportChoices.NONE);
        importAll(
                csv("b.csv", "Serial,Product,Lot", "A3-26-000001,A300,y", "A3-26-000002,A300,z"),
                UPDATING);
        batches.undo(KIM, "b", Progress.silent());
        assertThat(units()).containsExactly(A300 + ",A3-26-000001");
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("x");
        assertThat(batches.all())
                .extracting(BatchRow::name)
                .containsExactly("b (undone 2026-03-01)", "a");
        importAll(csv("b.csv", "Serial,Product,Lot", "A3-26-000002,A300,z"), ImportChoices.NONE);
        batches.undo(KIM, "b", Progress.silent());
        assertThat(batches.all())
                .extracting(BatchRow::name)
                .containsExactly("b (undone 2026-03-01 #2)", "b (undone 2026-03-01)", "a");
    }

    @Test
    void aBatchThatWasUndoneIsNotThereToBeUndone() {
        importAll(csv("a.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        batches.undo(KIM, "a", Progress.silent());
        refused(
                () -> batches.undo(KIM, "a (undone 2026-03-01)", Progress.silent()),
                new Refusal.BatchUndone("a (undone 2026-03-01)"));
    }

    /// Its name is free again once it is undone: who still looks at it means no other.
    @Test
    void anotherBatchThatHasGotTheNameStays() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        var first = importAll(file, ImportChoices.NONE);
        var seen = new UnitBatch(first.batchId(), first.batch());
        batches.undo(KIM, seen, Progress.silent());
        importAll(file, ImportChoices.NONE);
        refused(() -> batches.undo(KIM, seen, Progress.silent()), new Refusal.BatchUndone("a"));
        assertThat(units()).containsExactly(A300 + ",A3-26-000001");
    }

    @Test
    void aNameIsOneSessionsAlone() {
        importAll(csv("a.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
        var other = csv("a.csv", "Serial,Product", "A3-26-000002,A300");
        refused(other, ImportChoices.NONE, new Refusal.BatchNameTaken("a"));
        refused(other, named("a"), new Refusal.NotOfSession("a"));
        refused(
                csv("c.csv", "Serial,Product,_session", "A3-26-000002,A300,1"),
                named("a"),
                new Refusal.NotOfSession("a"));
    }

    @Test
    void correctedRowsJoinTheirBatch() throws IOException {
        var file =
                csv(
                        "a.csv",
                        "Serial,Product,Made on",
                        "A3-26-000001,A300,2026-03-01",
                        "A3-26-000002,A301,",
                        ",A300,",
                        ",,");
        var copy = folder.resolve("held.csv");
        try (var review = check(file, ImportChoices.NONE)) {
            var done = imports.commit(KIM, review, Progress.silent());
            assertThat(review.counts()).isEqualTo(new ImportCounts(3, 1, 0, 2, 0));
            write(review, copy);
            assertThat(Files.readString(copy))
                    .isEqualTo(
                            "\uFEFF"
                                    + """
                                    Serial,Product,Made on,_status,_message,_session
                                    A3-26-000002,A301,,HELD,B3: product-unknown,SESSION
                                    ,A300,,HELD,A4: serial-missing,SESSION
                                    """
                                            .replace("SESSION", Long.toString(done.sessionId()))
                                            .replace("\n", "\r\n"));
        }
        Files.writeString(
                copy,
                Files.readString(copy)
                        .replace("A301", "A300")
                        .replace(",A300,,HELD,A4", "A3-26-000003,A300,,HELD,A4"));
        importAll(copy, named("a"));
        assertThat(units()).hasSize(3);
        assertThat(batches.all())
                .singleElement()
                .satisfies(
                        batch -> {
                            assertThat(batch.created()).isEqualTo(3);
                            assertThat(batch.leftOut()).isZero();
                        });
    }

    @Test
    void correctionsOfABatchAreUndoneWithIt() {
        long session =
                importAll(
                                csv("a.csv", "Serial,Product,Lot", "A3-26-000001,A300,x", ",A300,"),
                                ImportChoices.NONE)
                        .sessionId();
        for (var lot : List.of("y", "z")) {
            var done =
                    importAll(
                            csv(
                                    "corrected.csv",
                                    "Serial,Product,Lot,_session",
                                    "A3-26-000001,A300," + lot + "," + session),
                            named("a"));
            assertThat(List.of(done.created(), done.updated())).containsExactly(0L, 1L);
        }
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("z");
        assertThat(batches.all()).extracting(BatchRow::leftOut).containsExactly(1);
        var undone = batches.undo(KIM, "a", Progress.silent());
        assertThat(undone).isEqualTo(new Removed(1, 0));
        assertThat(units()).isEmpty();
    }

    @Test
    void aUnitThatTwoImportsChangedComesBackInTheOppositeOrder() {
        importAll(csv("a.csv", "Serial,Product,Lot", "A3-26-000001,A300,x"), ImportChoices.NONE);
        importAll(csv("b.csv", "Serial,Product,Lot", "A3-26-000001,A300,y"), UPDATING);
        importAll(csv("c.csv", "Serial,Product,Lot", "A3-26-000001,A300,z"), UPDATING);
        for (var older : List.of("a", "b")) {
            assertThatThrownBy(() -> batches.undo(KIM, older, Progress.silent()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no ->
                                    assertThat(no.refusal())
                                            .isEqualTo(
                                                    new Refusal.UnitsMovedOn(
                                                            older,
                                                            1,
                                                            List.of("A3-26-000001 UPDATED"))));
        }
        batches.undo(KIM, "c", Progress.silent());
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("y");
        batches.undo(KIM, "b", Progress.silent());
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("x");
        batches.undo(KIM, "a", Progress.silent());
        assertThat(units()).isEmpty();
    }

    @Test
    void whatWasLeftOutCanBeCopiedAndCorrectedLater() throws IOException {
        var file = csv("a.csv", "Serial,Country", "A3-26-000001,DE", "A3-26-000002,??", ",FR");
        importAll(file, new ImportChoices("A300", null, false, Set.of()));
        var copy = folder.resolve("held.csv");
        try (var review = look(file, ImportChoices.NONE)) {
            assertThat(review.seenAgain()).map(BatchRow::name).contains("a");
            write(review, copy);
            assertCommitRefused(review, new Refusal.BatchNameTaken("a"));
        }
        refused(file, ImportChoices.NONE, new Refusal.BatchNameTaken("a"));
        refused(file, named("a"), new Refusal.NotOfSession("a"));
        assertThat(Files.readAllLines(copy)).hasSize(3).noneMatch(l -> l.contains("000001"));
        Files.writeString(copy, Files.readString(copy).replace("??", "DE"));
        var done = importAll(copy, named("a"));
        assertThat(done.created()).isEqualTo(1);
        assertThat(batches.all()).extracting(BatchRow::leftOut).containsExactly(1);
        try (var review = look(file, named("a"))) {
            write(review, copy);
        }
        assertThat(Files.readAllLines(copy)).hasSize(2).last().asString().startsWith(",FR,HELD");
        assertThat(units()).hasSize(2);
    }

    private FileReview look(Path file, ImportChoices choices) {
        return imports.look(file, choices, Progress.silent());
    }

    @Test
    void onlyAsManyRowsJoinABatchAsWereLeftOut() {
        long session =
                importAll(
                                csv("a.csv", "Serial,Product", "A3-26-000001,A300", ",A300"),
                                ImportChoices.NONE)
                        .sessionId();
        refused(
                csv(
                        "more.csv",
                        "Serial,Product,_session",
                        "A3-26-000002,A300," + session,
                        "A3-26-000003,A300," + session),
                named("a"),
                new Refusal.NotOfSession("a"));
        batches.undo(KIM, "a", Progress.silent());
        refused(
                csv("one.csv", "Serial,Product,_session", "A3-26-000002,A300," + session),
                named("a (undone 2026-03-01)"),
                new Refusal.NotOfSession("a (undone 2026-03-01)"));
    }

    @Test
    void anExportIsReadByItsOwnHeaders() {
        var header =
                "Serial number,Product,Lot,Revision,Made on,Shipped on,Shipped to,Country,Channel,"
                        + "Policy,GTIN,EAN,Product,Lot no.";
        var row = "A3-26-000001,A300,x,,,,,,,,4006381333931,none,Purifier,7";
        importAll(csv("a.csv", header, row), ImportChoices.NONE);
        assertThat(units()).containsExactly(A300 + ",A3-26-000001");
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("x");
        assertThat(facts("A3-26-000001").extra())
                .isEqualTo(
                        Map.of(
                                "GTIN",
                                "4006381333931",
                                "EAN",
                                "none",
                                "Product",
                                "Purifier",
                                "Lot no.",
                                "7"));
    }

    @Test
    void onlyHeldRowsAndTheHeaderAreCopied() throws IOException {
        var file =
                csv(
                        "a.csv",
                        "Units of March",
                        "Serial,Product,Made on",
                        " A3-26-000001,A300,",
                        "Serial,Product,Made on",
                        "A3-26-000002,A301,",
                        ",,Total: 2");
        var copy = folder.resolve("held.csv");
        try (var review = check(file, ImportChoices.NONE)) {
            write(review, copy);
        }
        assertThat(Files.readAllLines(copy))
                .containsExactly(
                        "\uFEFFSerial,Product,Made on,_status,_message,_session",
                        "A3-26-000002,A301,,HELD,B5: product-unknown,");
    }

    private static void write(FileReview review, Path copy) {
        try (var out = Files.newOutputStream(copy)) {
            review.copyProblems(
                    out, OutputFormat.of(copy).orElseThrow(), problem -> problem.code().key());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theSameFileIsKnownAgain() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        importAll(file, ImportChoices.NONE);
        try (var review = check(file, named("again"))) {
            assertThat(review.sameFile()).map(BatchRow::name).contains("a");
        }
    }

    @Test
    void aFileThatChangedSinceItWasCheckedIsRefused() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        try (var review = check(file, ImportChoices.NONE)) {
            csv("a.csv", "Serial,Product", "A3-26-000002,A300");
            assertCommitRefused(review, new Refusal.FileChanged("a.csv"));
        }
        assertThat(units()).isEmpty();
        assertThat(batches.all()).isEmpty();
    }

    @Test
    void rowsThatWereCheckedByAnotherSerialRuleAreNotStored() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        try (var review = check(file, ImportChoices.NONE)) {
            rule("A300", "/A3-27-\\d{6}/");
            assertCommitRefused(review, new Refusal.Changed("company"));
        }
        assertThat(units()).isEmpty();
        try (var review = check(file, ImportChoices.NONE)) {
            assertThat(review.counts().held() + review.counts().warnings()).isEqualTo(1);
        }
    }

    @Test
    void unitsAreLockedInTheOrderOfTheirIdsWhateverTheirSerials() {
        importAll(csv("z.csv", "Serial,Product", "A3-26-000009,A300"), ImportChoices.NONE);
        importAll(
                csv("a.csv", "Serial,Product", "A3-26-000001,A300", "A3-26-000002,A300"),
                ImportChoices.NONE);
        var again =
                csv(
                        "b.csv",
                        "Serial,Product,Lot",
                        "A3-26-000001,A300,x",
                        "A3-26-000002,A300,x",
                        "A3-26-000009,A300,x");
        try (var review = check(again, UPDATING)) {
            var locked = new ArrayList<Long>();
            review.reviewed(0)
                    .matches()
                    .changes()
                    .forEachRemaining(change -> locked.add(change.unitId()));
            assertThat(locked).hasSize(3).isSorted();
        }
    }

    @Test
    void aUnitThatWentSinceTheCheckIsNotSaidToBeUnchanged() {
        importAll(csv("a.csv", "Serial,Product,Lot", "A3-26-000001,A300,x"), ImportChoices.NONE);
        var again = csv("b.csv", "Serial,Product,Lot", "A3-26-000001,A300,x");
        try (var review = check(again, UPDATING)) {
            assertThat(review.plan()).isEqualTo(new ImportPlan(0, 0, 1, 0));
            batches.undo(KIM, "a", Progress.silent());
            assertCommitRefused(review, new Refusal.Changed("unit"));
        }
        assertThat(batches.all())
                .extracting(BatchRow::name)
                .containsExactly("a (undone 2026-03-01)");
    }

    @Test
    void whatSomebodyDidSinceTheCheckStays() {
        importAll(csv("a.csv", "Serial,Product,Lot", "A3-26-000001,A300,x"), ImportChoices.NONE);
        var day = LocalDate.of(2026, 3, 1);
        try (var review =
                check(csv("b.csv", "Serial,Product,Lot", "A3-26-000001,A300,y"), UPDATING)) {
            new Shipping(database)
                    .ship(
                            KIM,
                            new WhichUnits.One("A3-26-000001", null),
                            day,
                            null,
                            Progress.silent());
            assertThat(imports.commit(KIM, review, Progress.silent()).updated()).isEqualTo(1);
        }
        assertThat(facts("A3-26-000001").shipped().on()).isEqualTo(day);
        assertThat(facts("A3-26-000001").made().lot()).isEqualTo("y");
    }

    @Test
    void theSameFileTwiceAtOnceIsImportedOnce() throws Exception {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        var second = new CompletableFuture<Committed>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor();
                var review = check(file, ImportChoices.NONE);
                var other = check(file, ImportChoices.NONE)) {
            imports.commit(KIM, review, (_, _, _) -> threads.execute(() -> commit(other, second)));
            assertThatThrownBy(second::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no ->
                                    assertThat(no.refusal())
                                            .isEqualTo(new Refusal.AlreadyThere("batch_name_uq")));
        }
        assertThat(units()).hasSize(1);
    }

    private void commit(FileReview review, CompletableFuture<Committed> done) {
        try {
            done.complete(imports.commit(KIM, review, Progress.silent()));
        } catch (RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private void assertCommitRefused(FileReview review, Refusal refusal) {
        refused(() -> imports.commit(KIM, review, Progress.silent()), refusal);
    }

    @Test
    void whoStopsACommitLeavesNothing() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        try (var review = check(file, ImportChoices.NONE)) {
            assertThatThrownBy(
                            () ->
                                    imports.commit(
                                            KIM,
                                            review,
                                            (step, _, _) -> {
                                                if (step.equals("units.load")) {
                                                    throw new Cancelled();
                                                }
                                            }))
                    .isInstanceOf(Cancelled.class);
        }
        assertThat(units()).isEmpty();
        assertThat(batches.all()).isEmpty();
        assertThat(
                        database.<Long>read(
                                session ->
                                        Sql.of("select count(*) from import_session")
                                                .number(session)))
                .isZero();
    }

    @Test
    void whatBecameOfTheSameUnitMeanwhileIsSeenByTheCommit() {
        var file = csv("a.csv", "Serial,Product", "A3-26-000001,A300");
        try (var review = check(file, ImportChoices.NONE)) {
            importAll(csv("b.csv", "Serial,Product", "A3-26-000001,A300"), ImportChoices.NONE);
            refused(
                    () -> imports.commit(KIM, review, Progress.silent()),
                    new Refusal.AlreadyThere("unit_serial_uq"));
        }
        assertThat(batches.all()).extracting(BatchRow::name).containsExactly("b");
    }

    @Test
    void whatAPersonAcceptsIsImportedAsItIs() {
        var file =
                csv(
                        "a.csv",
                        "Serial,Product,Made on",
                        "А3-26-000001,A300,",
                        "A3-26-00000O,A300,",
                        "A3-26-000003,A300,03/04/2026",
                        "X1,A300,");
        importAll(file, accepting(Code.SERIAL_LOOKALIKE, Code.DATE_AMBIGUOUS, Code.SERIAL_RULE));
        assertThat(units())
                .containsExactlyInAnyOrder(
                        A300 + ",A3-26-000001",
                        A300 + ",A3-26-000000",
                        A300 + ",A3-26-000003",
                        A300 + ",X1");
        assertThat(facts("A3-26-000003").made().on()).isEqualTo("2026-04-03");
    }

    private UnitFacts facts(String serial) {
        return database.read(session -> new UnitFinder(session).one(serial, null).facts());
    }

    private static ImportChoices named(String batch) {
        return new ImportChoices(null, batch, false, Set.of());
    }

    private void refused(Path file, ImportChoices choices, Refusal refusal) {
        refused(() -> check(file, choices), refusal);
    }
}
