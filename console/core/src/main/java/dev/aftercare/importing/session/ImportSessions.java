package dev.aftercare.importing.session;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.database.Transaction;
import dev.aftercare.database.sql.Sequence;
import dev.aftercare.files.Attachments;
import dev.aftercare.files.Content;
import dev.aftercare.files.Fingerprint;
import dev.aftercare.files.Purpose;
import dev.aftercare.history.Deed;
import dev.aftercare.importing.BatchRows;
import dev.aftercare.importing.FileNames;
import dev.aftercare.importing.session.Current.Open;
import dev.aftercare.problem.Refused;
import dev.aftercare.progress.Cancelled;
import dev.aftercare.progress.Progress;

import org.hibernate.StatelessSession;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/// Imports that wait for a person: begins them, lists them, takes them up again on any console.
///
/// Everything here and in [ImportSession] that takes an actor or a progress waits for the database.
public final class ImportSessions {
    private static final String MEDIA = "application/octet-stream";

    private final Services services;

    /// @param clock what day it is, which tells dates that lie ahead
    public ImportSessions(Database database, Attachments attachments, Clock clock) {
        this.services = new Services(database, attachments, clock);
    }

    /// Whether the same content came before, under whatever name.
    public SameFile recognise(Path path) {
        var sha256 = Fingerprint.of(Content.of(path)).sha256();
        return services.database().read(session -> sameFile(session, sha256, 0));
    }

    private static SameFile sameFile(StatelessSession session, String sha256, long but) {
        return new SameFile(
                KeptSessions.ofFile(session, sha256, but).orElse(null),
                BatchRows.ofFile(session, sha256).orElse(null));
    }

    /// Reads and checks a file as far as it can be guessed how, and keeps it and what was guessed.
    /// Where no sheet looks like a table of units, the first one with rows is taken and nothing is
    /// mapped: [ImportSession#isChecked] is false then.
    ///
    /// @throws Refused if it is no spreadsheet that can be read
    /// @throws Cancelled if `progress` says so; nothing stays
    public ImportSession begin(Actor actor, Path path, Progress progress) {
        return opened(
                FileNames.kept(path),
                Content.of(path),
                file -> {
                    var guess = file.guess(services.finder());
                    var mapping = services.mapping(guess);
                    var fileName = FileNames.kept(path);
                    var choices = new FileChoices(null, freeName(fileName), false);
                    var opening = new Opening(services, file, progress);
                    var open = opening.read(guess.table(), mapping, choices, List.of());
                    return kept(
                            open,
                            () ->
                                    services.database()
                                            .write(actor, tx -> begin(tx, file, fileName, open)),
                            file);
                });
    }

    private String freeName(String fileName) {
        var name = FileNames.batch(fileName);
        return services.database()
                .read(
                        session ->
                                IntStream.iterate(1, n -> n + 1)
                                        .mapToObj(n -> n == 1 ? name : numbered(name, n))
                                        .filter(one -> BatchRows.named(session, one).isEmpty())
                                        .findFirst()
                                        .orElseThrow());
    }

    private static String numbered(String name, int n) {
        var end = " (" + n + ")";
        int longest = FileNames.LONGEST_BATCH - end.length();
        return name.substring(0, Math.min(name.length(), longest)) + end;
    }

    private KeptSession begin(Transaction tx, KeptFile file, String fileName, Open open) {
        var stored = services.attachments().store(tx, file.content(), MEDIA, Purpose.IMPORT);
        var session =
                new UnfinishedSession(
                        tx.nextId(Sequence.SMALL),
                        fileName,
                        open.choices().batch(),
                        null,
                        tx.actor().name(),
                        tx.now(),
                        tx.now(),
                        open.counts(),
                        0);
        KeptSessions.insert(tx, session, stored, open.mapping(), open.sheet().headerPrint());
        tx.did("import.begin", session);
        return new KeptSession(
                session, stored.id(), stored.sha256(), open.mapping(), open.choices());
    }

    /// Takes up what somebody has begun, here or on another console: reads the kept file again and
    /// repeats what was decided.
    ///
    /// @throws Refused NotFound if it was finished, discarded or never begun
    /// @throws Cancelled if `progress` says so
    public ImportSession resume(long id, Progress progress) {
        var database = services.database();
        var session = database.read(tx -> KeptSessions.byId(tx, id));
        var steps = database.read(tx -> StepRows.all(tx, id));
        var attachments = services.attachments();
        var stored = attachments.byId(session.fileId());
        return opened(
                session.summary().fileName(),
                () -> attachments.open(stored),
                file -> {
                    var mapping = session.mapping();
                    var sheet = file.sheet(mapping.sheet());
                    var guess =
                            services.finder()
                                    .guess(file.spreadsheet(), sheet, mapping.headerRow());
                    var opening = new Opening(services, file, progress);
                    var open = opening.read(guess.table(), mapping, session.choices(), steps);
                    return kept(open, () -> session, file);
                });
    }

    /// What happened between the reading of the session and of its steps is noticed by its version
    /// at the next decision.
    private ImportSession kept(
            Open open, Supplier<KeptSession> keep, KeptFile file) {
        boolean kept = false;
        try {
            var session = keep.get();
            var same =
                    services.database()
                            .read(
                                    tx ->
                                            sameFile(
                                                    tx,
                                                    session.sha256(),
                                                    session.summary().id()));
            var result = new ImportSession(services, file, session, new Current(open), same);
            kept = true;
            return result;
        } finally {
            if (!kept) {
                open.sheet().close();
            }
        }
    }

    private static ImportSession opened(
            String name, Content content, Function<KeptFile, ImportSession> open) {
        var file = KeptFile.copyOf(name, content);
        boolean opened = false;
        try {
            var session = open.apply(file);
            opened = true;
            return session;
        } finally {
            if (!opened) {
                file.close();
            }
        }
    }

    /// The latest begun first.
    public List<UnfinishedSession> unfinished() {
        return services.database().read(KeptSessions::open);
    }

    /// Drops it with all decisions. What was committed of it stays.
    ///
    /// @throws Refused Changed if somebody has decided something since it was seen
    public void discard(Actor actor, UnfinishedSession seen) {
        services.database()
                .doing(
                        actor,
                        tx -> {
                            KeptSessions.claim(tx, seen.id(), seen.version());
                            StepRows.deleteAll(tx, seen.id());
                            KeptSessions.end(tx, seen.id(), "DISCARDED");
                            tx.did(Deed.removed("import.discard", seen));
                        });
    }
}
