package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Transaction;
import dev.aftercare.history.Deed;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.importing.session.Step.Touched;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import org.jspecify.annotations.Nullable;

import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/// Changes a session in the database and what of it is open, both or neither. Where it cannot be
/// known whether both are, nothing more is decided here: it has to be taken up again.
///
/// Each change is a deed of its own: who made which of ten thousand serials another is what is
/// asked when labels turn out wrong. The texts themselves stay with the session.
final class Deciding {
    private final Services services;
    private final Current current;
    private volatile UnfinishedSession summary;
    private boolean unsure;

    Deciding(Services services, Current current, UnfinishedSession summary) {
        this.services = services;
        this.current = current;
        this.summary = summary;
    }

    UnfinishedSession summary() {
        return summary;
    }

    private long id() {
        return summary.id();
    }

    /// Writes what is read or judged anew, and then shows it.
    void show(Actor actor, String verb, Open open, Consumer<Transaction> more) {
        write(
                actor,
                verb,
                open.choices(),
                tx -> {
                    more.accept(tx);
                    return open;
                });
        current.show(open);
    }

    /// Takes a step.
    ///
    /// @return how many rows it is about; if none, nothing is done
    int step(Actor actor, Decision.Kind kind, @Nullable Code code, Touched touched) {
        if (touched.rows().length == 0) {
            return 0;
        }
        var open = current.get();
        int n = open.decided().nextStep();
        var now = services.database().clock().instant().truncatedTo(ChronoUnit.MICROS);
        var step = new Step(n, kind, code, touched, null, actor.name(), now);
        var work = new Once(open, step, () -> open.decided().add(step));
        write(
                actor,
                "import." + kind.name().toLowerCase(Locale.ROOT),
                step.decision(),
                tx -> {
                    StepRows.insert(tx, id(), step);
                    return work.apply(tx);
                });
        return touched.rows().length;
    }

    Optional<Decision> takeBack(Actor actor) {
        var open = current.get();
        var last = open.decided().last();
        last.ifPresent(step -> takeBack(actor, open, step));
        return last.map(Step::decision);
    }

    private void takeBack(Actor actor, Open open, Step step) {
        var work = new Once(open, step, () -> open.decided().takeBack());
        write(
                actor,
                "import.undo",
                step.decision(),
                tx -> {
                    StepRows.delete(tx, id(), step.n());
                    return work.apply(tx);
                });
    }

    /// What is done to the rows in memory, within a transaction that may run twice.
    private final class Once implements Function<Transaction, Open> {
        private final Open open;
        private final @Nullable Judged judged;
        private final Runnable change;
        private final BitSet rows;
        private boolean done;

        /// Where no column is the serial's any more, no row is judged: what was decided can be
        /// taken back all the same.
        Once(Open open, Step step, Runnable change) {
            this.open = open;
            this.judged = open.judged();
            this.change = change;
            this.rows =
                    judged == null ? new BitSet() : open.decided().changes(step, judged::rowsWith);
        }

        @Override
        public Open apply(Transaction tx) {
            if (!done) {
                done = true;
                unsure = true;
                current.change(change);
                if (judged != null) {
                    judged.again(rows, tx.session(), current.writing());
                }
            }
            return open;
        }
    }

    /// It is finished: what is held is left out for good.
    void end(Actor actor) {
        write(
                actor,
                "import.finish",
                summary.counts(),
                tx -> {
                    KeptSessions.end(tx, id(), KeptSessions.DONE);
                    return current.get();
                });
    }

    private void write(Actor actor, String verb, Object facts, Function<Transaction, Open> work) {
        mustBeSure();
        summary =
                services.database()
                        .write(
                                actor,
                                tx -> {
                                    KeptSessions.claim(tx, id(), summary.version());
                                    var open = work.apply(tx);
                                    keep(tx, open);
                                    tx.did(Deed.done(verb, summary.subject(), facts));
                                    return summary.after(open, tx.now());
                                });
        unsure = false;
    }

    private void mustBeSure() {
        if (unsure) {
            throw new Refused(new Refusal.Changed("import"));
        }
    }

    private void keep(Transaction tx, Open open) {
        KeptSessions.keep(tx, id(), open.choices(), open.counts());
        KeptSessions.keepDecisions(tx, id(), open.choices(), open.decided().accepted());
    }

    /// Has rows become units by `work`, and remembers which.
    <T> T commit(Actor actor, Committing<T> work) {
        mustBeSure();
        var open = current.get();
        var judged = open.mustBeJudged();
        var importable = judged.importable();
        var counts = open.counts().withImported();
        boolean isDone = counts.held() == 0;
        record Done<T>(T result, Step step, UnfinishedSession summary) {}
        var done =
                services.database()
                        .write(
                                actor,
                                tx -> {
                                    KeptSessions.mustBe(tx.session(), id(), summary.version());
                                    var result = work.run(tx, open, judged);
                                    KeptSessions.claim(tx, id(), summary.version());
                                    var step =
                                            new Step(
                                                    open.decided().nextStep(),
                                                    Decision.Kind.COMMIT,
                                                    null,
                                                    Alike.rows(judged, importable),
                                                    work.batch(result),
                                                    tx.actor().name(),
                                                    tx.now());
                                    StepRows.insert(tx, id(), step);
                                    keep(tx, open);
                                    KeptSessions.keep(tx, id(), open.choices(), counts);
                                    if (isDone) {
                                        KeptSessions.end(tx, id(), KeptSessions.DONE);
                                    }
                                    tx.changed("import", id());
                                    return new Done<>(
                                            result,
                                            step,
                                            summary.committed(
                                                    work.batch(result), counts, tx.now()));
                                });
        current.change(() -> open.decided().add(done.step));
        judged.imported(importable, current.writing());
        summary = done.summary;
        return done.result;
    }

    /// Makes units of rows.
    interface Committing<T> {
        T run(Transaction tx, Open open, Judged judged);

        long batch(T result);
    }
}
