package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Transaction;
import dev.aftercare.importing.BatchRows;
import dev.aftercare.importing.FileNames;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;

import org.hibernate.StatelessSession;

import java.util.List;
import java.util.function.Consumer;

/// Reads and judges a session's rows anew, where somebody says how: as a whole or not at all. What
/// was decided about rows holds on, as long as they are the same.
final class Rereading {
    private final Services services;
    private final KeptFile file;
    private final Current current;
    private final Deciding deciding;

    Rereading(Services services, KeptFile file, Current current, Deciding deciding) {
        this.services = services;
        this.file = file;
        this.current = current;
        this.deciding = deciding;
    }

    private long id() {
        return deciding.summary().id();
    }

    void read(Actor actor, String sheet, int headerRow, Progress progress) {
        mustNotBeImported();
        var before = current.get();
        var guess = file.guess(services.finder(), sheet, headerRow);
        boolean isSame =
                file.sheet(before.mapping().sheet()).index() == guess.table().sheet().index();
        var open =
                opening(progress)
                        .read(
                                guess.table(),
                                services.mapping(guess),
                                before.choices(),
                                isSame ? before.decided().steps() : List.of());
        showOrClose(
                actor,
                open,
                tx -> {
                    keep(tx, open);
                    if (!isSame) {
                        StepRows.deleteAll(tx, id());
                    }
                });
    }

    private void showOrClose(Actor actor, Open open, Consumer<Transaction> more) {
        boolean shown = false;
        try {
            deciding.show(actor, "import.read", open, more);
            shown = true;
        } finally {
            if (!shown) {
                open.sheet().close();
            }
        }
    }

    void map(Actor actor, int column, ColumnUse use, Progress progress) {
        mustNotBeImported();
        var before = current.get();
        var table = before.sheet().table(before.mapping());
        var mapping = before.mapping().with(table, column, use);
        var open = judged(before, mapping, before.choices(), progress);
        deciding.show(actor, "import.map", open, tx -> keep(tx, open));
    }

    private void keep(Transaction tx, Open read) {
        KeptSessions.keepMapping(tx, id(), read.mapping(), read.sheet().headerPrint());
    }

    void choose(Actor actor, FileChoices choices, Progress progress) {
        var before = current.get();
        mustBeRight(before.choices(), choices);
        var open =
                choices.checksAs(before.choices())
                        ? before.choosing(choices)
                        : judged(before, before.mapping(), choices, progress);
        deciding.show(actor, "import.choose", open, _ -> {});
    }

    private void mustBeRight(FileChoices before, FileChoices choices) {
        var name = choices.batch();
        if (name.equals(before.batch())) {
            return;
        }
        mustNotBeImported();
        Invalid.ifAny(
                new Check()
                        .text("batch", name, FileNames.LONGEST_BATCH)
                        .line("batch", name, FileNames.LONGEST_BATCH)
                        .violations());
        services.database()
                .read(
                        session -> {
                            mustBeFree(session, name);
                            return true;
                        });
    }

    /// @throws Invalid if there is a batch of this name (field `batch`)
    static void mustBeFree(StatelessSession session, String name) {
        if (BatchRows.named(session, name).isPresent()) {
            throw new Invalid(List.of(Violation.of("batch", "batchTaken", name)));
        }
    }

    private void mustNotBeImported() {
        if (current.get().counts().imported() > 0) {
            throw new Refused(new Refusal.PartlyImported(current.get().choices().batch()));
        }
    }

    /// By the catalogue and the units as they now are.
    void checkAgain(Progress progress) {
        var before = current.get();
        current.show(judged(before, before.mapping(), before.choices(), progress));
    }

    private Open judged(Open before, Mapping mapping, FileChoices choices, Progress progress) {
        return opening(progress).judge(before.sheet(), before.decided(), mapping, choices);
    }

    private Opening opening(Progress progress) {
        return new Opening(services, file, progress);
    }
}
