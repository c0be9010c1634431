package dev.aftercare.ui.importing.review;

import dev.aftercare.importing.Committed;
import dev.aftercare.importing.ImportPlan;
import dev.aftercare.importing.session.SessionCounts;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.ui.importing.open.OpenImport;

import java.util.function.Consumer;

/// What a commit would do, and doing it.
public final class CommitViewModel {
    private final OpenImport open;

    public CommitViewModel(OpenImport open) {
        this.open = open;
    }

    OpenImport open() {
        return open;
    }

    ImportPlan plan() {
        return open.session().review().plan();
    }

    SessionCounts counts() {
        return open.session().review().counts();
    }

    /// What its batch will be called.
    String batch() {
        return open.session().reading().batch();
    }

    boolean isPossible() {
        return open.session().isChecked() && !plan().isNothing();
    }

    /// Writes all rows that nothing holds.
    ///
    /// @param done told what came of it
    void commit(Consumer<Committed> done) {
        if (isPossible()) {
            open.work(
                    "ui.import.committing",
                    (session, actor, progress) -> {
                        if (session.review().plan().isNothing()) {
                            throw new Cancelled(); // the last row was left out just before
                        }
                        return session.commit(actor, progress);
                    },
                    done);
        }
    }

    /// Checks all rows against what there is now.
    public void checkAgain() {
        open.work(
                "ui.import.checking",
                (session, _, progress) -> {
                    session.checkAgain(progress);
                    return true;
                },
                _ -> {});
    }
}
