import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Turns `console/app/target/aftercare/` into an application image with a Java of its own, on the
/// system it runs on: `java jpackage/AppImage.java [FOLDER]`, with the JDK that the image shall
/// hold, in the root of the source tree, after `mvn package`. FOLDER (`jpackage/target`) gets the
/// image.
///
/// The classes that a start needs are archived in it (AppCDS): an archive that no longer fits its
/// jars is ignored, so a changed image starts slower and never wrongly.
static final Path PROGRAM = Path.of("console", "app", "target", "aftercare");

static final Path JDK = Path.of(System.getProperty("java.home"));
static final String MAIN_CLASS = "dev.aftercare.Main";
static final String ARCHIVE = "aftercare.jsa";
static final String SYSTEM = System.getProperty("os.name").toLowerCase(Locale.ROOT);
static final boolean WINDOWS = SYSTEM.contains("windows");
static final boolean MAC = SYSTEM.contains("mac");

/// What the program and its libraries use of the JDK. JavaFX stays on the class path, where the
/// tests have it.
static final List<String> MODULES =
        List.of(
                "java.desktop", // pictures, and JavaFX's bridge to it
                "java.instrument", // Hibernate's byte code
                "java.logging",
                "java.management",
                "java.naming", // the database pool
                "java.net.http", // the demo's phone
                "java.security.jgss", // signing in with Kerberos
                "java.security.sasl", // and SCRAM
                "java.sql",
                "java.transaction.xa",
                "java.xml",
                "jdk.charsets", // spreadsheets of everywhere
                "jdk.crypto.cryptoki",
                "jdk.jfr", // JavaFX's pulses
                "jdk.localedata", // numbers and days in four languages
                "jdk.unsupported",
                "jdk.xml.dom",
                "jdk.zipfs");

void main(String... args) throws Exception {
    if (!Files.isDirectory(PROGRAM.resolve("lib"))) {
        fail("There is no " + PROGRAM + ": mvn package first, in the root of the source tree.");
    }
    var out = Path.of(args.length == 0 ? "jpackage/target" : args[0]);
    delete(out);
    Files.createDirectories(out);
    var java = out.resolve("java");
    link(java);
    pack(out, java);
    var image = image(out);
    archive(image);
    delete(java);
    IO.println("The application image is " + image.root + ", " + megabytes(image.root) + " MB.");
}

void link(Path java) throws Exception {
    run(
            JDK.resolve("bin", "jlink").toString(),
            "--add-modules",
            String.join(",", MODULES),
            "--include-locales=en,de,fr,es",
            "--no-header-files",
            "--no-man-pages",
            "--strip-java-debug-attributes",
            "--compress=zip-6",
            "--output",
            java.toString());
}

void pack(Path out, Path java) throws Exception {
    var input = out.resolve("input");
    copy(PROGRAM.resolve("lib"), input);
    copy(PROGRAM.resolve("sample-data"), input.resolve("sample-data"));
    var command =
            new ArrayList<>(
                    List.of(
                            JDK.resolve("bin", "jpackage").toString(),
                            "--type",
                            "app-image",
                            "--name",
                            MAC || WINDOWS ? "Aftercare" : "aftercare",
                            "--app-version",
                            "1.0.0",
                            "--vendor",
                            "Aftercare",
                            "--description",
                            "One record and one code for every unit sold",
                            "--icon",
                            Path.of("jpackage", icon()).toString(),
                            "--runtime-image",
                            java.toString(),
                            "--input",
                            input.toString(),
                            "--main-jar",
                            mainJar(input),
                            "--main-class",
                            MAIN_CLASS,
                            "--dest",
                            out.toString()));
    for (var option : options("$APPDIR")) {
        command.addAll(List.of("--java-options", option));
    }
    if (WINDOWS) {
        command.addAll(List.of("--add-launcher", "aftercare=jpackage/windows-console.properties"));
    }
    run(command.toArray(String[]::new));
    delete(input);
}

static String icon() {
    return "aftercare." + (WINDOWS ? "ico" : MAC ? "icns" : "png");
}

static String mainJar(Path folder) throws IOException {
    try (var jars = Files.list(folder)) {
        return jars.map(jar -> jar.getFileName().toString())
                .filter(jar -> jar.startsWith("aftercare-app"))
                .findFirst()
                .orElseThrow();
    }
}

/// As the launchers read them from their file, and where the archive is.
static List<String> options(String app) throws IOException {
    var options =
            Files.readAllLines(PROGRAM.resolve("bin", "java.options")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toCollection(ArrayList::new));
    options.add("-XX:SharedArchiveFile=" + app + "/" + ARCHIVE);
    options.add("-Xlog:disable");
    options.add("-Xlog:all=error:stderr");
    return options;
}

/// The parts of an image.
///
/// @param app where the jars are
/// @param java the Java it runs on
record Image(Path root, Path app, Path java, Path launcher) {}

static Image image(Path out) {
    if (WINDOWS) {
        var root = out.resolve("Aftercare");
        return new Image(
                root,
                root.resolve("app"),
                root.resolve("runtime", "bin", "java.exe"),
                root.resolve("aftercare.exe"));
    }
    if (MAC) {
        var root = out.resolve("Aftercare.app");
        var contents = root.resolve("Contents");
        return new Image(
                root,
                contents.resolve("app"),
                contents.resolve("runtime", "Contents", "Home", "bin", "java"),
                contents.resolve("MacOS", "Aftercare"));
    }
    var root = out.resolve("aftercare");
    return new Image(
            root,
            root.resolve("lib", "app"),
            root.resolve("lib", "runtime", "bin", "java"),
            root.resolve("bin", "aftercare"));
}

/// Starts the program as the launcher will, with the class path in the launcher's order, lets it
/// draw all its screens, and archives the classes that took. One archive with the Java's own
/// classes in it: one beside theirs would not fit what `--enable-native-access` says.
void archive(Image image) throws Exception {
    var work = Files.createTempDirectory("aftercare-image");
    try {
        var classes = work.resolve("classes").toString();
        run(
                java(
                        image,
                        List.of(
                                "-Xshare:off", // there is no archive yet
                                "-XX:DumpLoadedClassList=" + classes,
                                "-Dglass.platform=Headless"),
                        List.of(MAIN_CLASS, "demo", "--out", work.resolve("demo").toString())));
        run(java(image, List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes), List.of()));
    } finally {
        delete(work);
    }
    if (!Files.exists(image.app.resolve(ARCHIVE))) {
        throw new IllegalStateException("Java left no archive of classes");
    }
}

/// @return a command line: the image's own Java, started as its launcher does
static String[] java(Image image, List<String> options, List<String> program) throws IOException {
    var command = new ArrayList<>(List.of(image.java.toAbsolutePath().toString()));
    command.addAll(options(image.app.toAbsolutePath().toString()));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(image)));
    command.addAll(program);
    return command.toArray(String[]::new);
}

static String classPath(Image image) throws IOException {
    try (Stream<Path> files = Files.list(image.app)) {
        var configuration = files.filter(file -> file.toString().endsWith(".cfg")).findFirst();
        return Files.readAllLines(configuration.orElseThrow()).stream()
                .filter(line -> line.startsWith("app.classpath="))
                .map(line -> line.substring("app.classpath=".length()))
                .map(jar -> jar.replace("$APPDIR", image.app.toAbsolutePath().toString()))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}

static void run(String... command) throws Exception {
    IO.println(Arrays.stream(command).limit(3).collect(Collectors.joining(" ")) + " …");
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove("DISPLAY");
    int exit = builder.start().waitFor();
    if (exit != 0) {
        fail(command[0] + " ended with " + exit);
    }
}

static void fail(String why) {
    IO.println(why);
    System.exit(1);
}

static long megabytes(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
        return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum()
                / 1_000_000;
    }
}

static void copy(Path from, Path to) throws IOException {
    try (var tree = Files.walk(from)) {
        for (var path : tree.toList()) {
            var target = to.resolve(from.relativize(path).toString());
            if (Files.isDirectory(path)) {
                Files.createDirectories(target);
            } else {
                Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}

static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
        return;
    }
    Files.walkFileTree(
            folder,
            new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                        throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path inside, IOException failure)
                        throws IOException {
                    Files.delete(inside);
                    return FileVisitResult.CONTINUE;
                }
            });
}
