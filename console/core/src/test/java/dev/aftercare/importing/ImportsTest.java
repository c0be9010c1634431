package dev.aftercare.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.CompanyDraft;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.importing.check.Code;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitFinder;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

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
        assertThatThrownBy(() -> batches.undo(KIM, "a (undone 2026-03-01)", Progress.silent()))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.refusal()).isInstanceOf(Refusal.NotFound.class));
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

    private static void write(FileReview review, Path copy) {
        try (var out = Files.newOutputStream(copy)) {
            review.copyProblems(out, problem -> problem.code().key());
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
            assertThatThrownBy(() -> imports.commit(KIM, review, Progress.silent()))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            no ->
                                    assertThat(no.refusal())
                                            .isEqualTo(new Refusal.AlreadyThere("unit_serial_uq")));
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
        assertThatThrownBy(() -> check(file, choices))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.refusal()).isEqualTo(refusal));
    }
}
