import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Kills (SIGKILL) imports between "committing" and "done", a program that edits one product, and
/// the compaction of the file at its close. After every kill the store is opened again, all that
/// was acknowledged must be there, a batch has none or all of its rows, and `database check` is
/// clean. Imports have a store of their own: a file full of units is not worth compacting. Where a
/// kill strikes is drawn within the time that the same took unharmed, on this machine, just before.
/// Arguments: the class path, then which parts (all without).
static final int IMPORT_KILLS = 12;

static final int EDIT_KILLS = 5;
static final int COMPACTION_KILLS = 3;
static final int ROWS = 60_000;
static final int EDITS_FOR_A_LARGE_FILE = 4_000;
static final int TRIES_EACH = 4;
static final List<String> ALL = List.of("edit", "import", "compaction");
static final String GTIN = "09506000134369";

final Random random = new Random(20_261_122);
final ScheduledExecutorService killer = Executors.newSingleThreadScheduledExecutor();
final List<String> failures = new ArrayList<>();
final List<Long> reopened = new ArrayList<>();
Path folder = Path.of("");
Programs programs = new Programs("", folder, "");
int acknowledged;

void main(String... args) throws Exception {
    folder = Files.createTempDirectory("kill");
    programs = new Programs(args[0], folder, "edited");
    try {
        var parts = args.length == 1 ? ALL : List.of(args).subList(1, args.length);
        must(0, programs.aftercare("catalog", "import", "sample-data/products.xlsx"));
        if (parts.contains("edit")) {
            kill("edit", EDIT_KILLS, this::killEdits);
        }
        if (parts.contains("compaction")) {
            long unharmed = compactionUnharmed();
            kill("compaction", COMPACTION_KILLS, _ -> killCompaction(within(unharmed)));
        }
        programs = new Programs(args[0], folder, "imported");
        acknowledged = 0;
        must(0, programs.aftercare("catalog", "import", "sample-data/products.xlsx"));
        if (parts.contains("import")) {
            long unharmed = importUnharmed();
            kill("import", IMPORT_KILLS, n -> killImport(n, within(unharmed)));
        }
    } finally {
        killer.shutdownNow();
        deleteAll();
    }
    reopened.sort(null);
    IO.println(
            "kill: reopened %d times, ms: fastest %d, median %d, slowest %d"
                    .formatted(
                            reopened.size(),
                            reopened.getFirst(),
                            reopened.get(reopened.size() / 2),
                            reopened.getLast()));
    System.exit(failures.isEmpty() ? 0 : 1);
}

void fail(String what) {
    failures.add(what);
    IO.println("kill: FAILED: " + what);
}

interface Victim {
    /// Whether it was hit where it should be.
    boolean kill(int n) throws Exception;
}

void kill(String what, int times, Victim victim) throws Exception {
    int hits = 0;
    for (int n = 1; n <= TRIES_EACH * times && hits < times; n++) {
        boolean hit = victim.kill(n);
        hits += hit ? 1 : 0;
        long opening = look(what + " " + n);
        IO.println(
                "kill: %s %d %s, reopened in %d ms"
                        .formatted(what, n, hit ? "hit" : "missed", opening));
    }
    if (hits < times) {
        fail(what + ": only " + hits + " kills hit");
    }
}

/// By its handle: `Process` would close the pipe too, and what was acknowledged last is in it.
boolean killEdits(int n) throws Exception {
    var victim = programs.target("edit", "1000000");
    int before = random.nextInt(5, 400);
    try (var out = victim.inputReader()) {
        for (int i = 0; i < before; i++) {
            var line = out.readLine();
            if (line == null) {
                fail("edit " + n + ": the program ended by itself, after " + i + " edits");
                return false;
            }
            acknowledge(line);
        }
        victim.toHandle().destroyForcibly();
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            acknowledge(line);
        }
    }
    return true;
}

/// A line may be cut in two by the kill; its number is then smaller.
void acknowledge(String line) {
    if (line.matches("[0-9]+")) {
        acknowledged = Math.max(acknowledged, Integer.parseInt(line));
    }
}

long within(long millis) {
    return random.nextLong(millis * 9 / 10);
}

/// The control: an import that nobody kills brings in all rows.
///
/// @return milliseconds from "committing" to "done"
long importUnharmed() throws Exception {
    var control = startImport(0);
    long committing = 0;
    long done = 0;
    try (var err = control.errorReader()) {
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            committing = committing == 0 && line.contains("committing") ? now() : committing;
            done = done == 0 && line.contains("done") ? now() : done;
        }
    }
    must(0, control);
    if (!batches().contains("batch kill-0 " + ROWS + " " + ROWS)) {
        fail("an import that was not killed: " + batches());
    }
    return done - committing;
}

static long now() {
    return System.nanoTime() / 1_000_000;
}

Process startImport(int n) throws IOException {
    int year = 10 + n % 16;
    int first = n / 16 * ROWS;
    var file = folder.resolve("kill-" + n + ".csv");
    try (var csv = Files.newBufferedWriter(file)) {
        csv.write("serial,made on\n");
        for (int i = 0; i < ROWS; i++) {
            csv.write("V12-%1$d-%2$06d,20%1$d-03-01\n".formatted(year, first + i));
        }
    }
    return programs.aftercare(
            "import", file.toString(), "--product", GTIN, "--batch", "kill-" + n, "--valid-only");
}

boolean killImport(int n, long afterMillis) throws Exception {
    var victim = startImport(n);
    boolean done = false;
    boolean committing = false;
    try (var err = victim.errorReader()) {
        for (String line = err.readLine(); line != null; line = err.readLine()) {
            if (line.contains("committing")) {
                committing = true;
                killAfter(victim, afterMillis);
            }
            done |= line.contains("done");
        }
    }
    int exit = victim.waitFor();
    if (done && !batches().contains("batch kill-" + n + " " + ROWS + " " + ROWS)) {
        fail("import " + n + " said done, and its batch is not there");
    }
    return committing && !done && exit == 128 + 9;
}

/// The control: closing that nobody kills makes a small file of a large one.
///
/// @return milliseconds from "closing" to the end
long compactionUnharmed() throws Exception {
    var closing = new Closing();
    close(closing, -1);
    if (closing.bytes < 2 * storeBytes()) {
        fail("a file that nobody kept from shrinking has %,d bytes".formatted(storeBytes()));
    }
    return now() - closing.at;
}

/// When it began, and how large the file was.
static final class Closing {
    long at;
    long bytes;
}

boolean killCompaction(long afterMillis) throws Exception {
    return close(new Closing(), afterMillis) == 128 + 9;
}

/// @param killAfterMillis negative: nobody kills it
int close(Closing closing, long killAfterMillis) throws Exception {
    var victim = programs.target("edit", Integer.toString(EDITS_FOR_A_LARGE_FILE));
    try (var out = victim.inputReader()) {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            acknowledge(line);
            if (line.equals("closing")) {
                closing.at = now();
                closing.bytes = storeBytes();
                if (killAfterMillis >= 0) {
                    killAfter(victim, killAfterMillis);
                }
            }
        }
    }
    int exit = victim.waitFor();
    IO.println(
            "kill: the file had %,d bytes, then %,d, after %d ms"
                    .formatted(closing.bytes, storeBytes(), now() - closing.at));
    return exit;
}

long storeBytes() throws IOException {
    return Files.size(Path.of(programs.store(), "aftercare.mv.db"));
}

void killAfter(Process victim, long millis) {
    killer.schedule(victim.toHandle()::destroyForcibly, millis, TimeUnit.MILLISECONDS);
}

/// How long the first command after the kill took, in milliseconds.
long look(String after) throws Exception {
    long begin = System.nanoTime();
    var seen = batches();
    long opening = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
    reopened.add(opening);
    for (var line : seen) {
        var parts = line.split(" ");
        if (parts[0].equals("product")) {
            int version = Integer.parseInt(parts[1]);
            if (version < acknowledged) {
                fail(after + ": acknowledged " + acknowledged + ", there is " + line);
            }
            if (version > 0 && !line.endsWith(" Version " + version)) {
                fail(after + ": half an edit: " + line);
            }
        } else if (!parts[parts.length - 1].equals(parts[parts.length - 2])) {
            fail(after + ": half a batch: " + line);
        }
    }
    var check = programs.aftercare("database", "check");
    var found = new String(check.getInputStream().readAllBytes());
    if (check.waitFor() != 0) {
        fail(after + ": " + found);
    }
    return opening;
}

List<String> batches() throws Exception {
    var read = programs.target("read");
    var lines = read.inputReader().readAllLines();
    must(0, read);
    return lines;
}

void must(int exitCode, Process process) throws Exception {
    process.getInputStream().readAllBytes();
    if (process.waitFor() != exitCode) {
        throw new IllegalStateException("Exit code " + process.exitValue());
    }
}

void deleteAll() throws IOException {
    try (var tree = Files.walk(folder)) {
        for (var path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }
}
