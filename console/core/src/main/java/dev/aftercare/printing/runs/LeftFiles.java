package dev.aftercare.printing.runs;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.database.sql.SqlRow;
import dev.aftercare.files.NewFile;

import org.hibernate.StatelessSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The parts that runs of this station left when their process ended too early: what is recorded
/// decides. Part of a run that is done is whole and takes its place; that of a released one goes.
final class LeftFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LeftFiles.class);

    /// Every run settles those before it, so older ones have been.
    private static final int LATEST = 100;

    private final Database database;
    private final String station;

    LeftFiles(Database database, String station) {
        this.database = database;
        this.station = station;
    }

    void settle() {
        database.read(this::left).forEach(LeftFiles::settle);
    }

    /// Looks for the file last: only what nobody is at stays as it is seen.
    private List<Left> left(StatelessSession session) {
        return Sql.of("select id, no, process, state, file, part, replaces from print_run")
                .plus("where state <> 'RESERVED' and part is not null and station = ?", station)
                .plus("order by no desc limit ?", LATEST)
                .list(session, Left::of)
                .stream()
                .filter(run -> !database.atWork().isAt(session, run.process, run.id))
                .filter(run -> Files.exists(run.file.part()))
                .toList();
    }

    private record Left(long id, long no, long process, boolean isDone, NewFile file) {

        static Left of(SqlRow row) {
            return new Left(
                    row.number("id"),
                    row.number("no"),
                    row.number("process"),
                    row.text("state").equals(RunRow.State.DONE.name()),
                    new NewFile(
                            Path.of(row.text("file")),
                            Path.of(row.text("part")),
                            row.flag("replaces")));
        }
    }

    private static void settle(Left run) {
        try {
            if (!run.isDone) {
                run.file.remove();
            } else if (!hasNewer(run.file)) {
                run.file.moveToItsPlace();
            }
        } catch (IOException e) {
            LOG.warn("The file of run {} is still {}", run.no, run.file.part(), e);
        }
    }

    /// What came there later was never meant to be replaced.
    private static boolean hasNewer(NewFile file) throws IOException {
        return Files.exists(file.file())
                && Files.getLastModifiedTime(file.file())
                                .compareTo(Files.getLastModifiedTime(file.part()))
                        > 0;
    }
}
