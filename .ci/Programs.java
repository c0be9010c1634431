import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts the program, and test programs beside it, on one store.
///
/// @param folder where the store is, and all that they leave
/// @param name the store's
record Programs(String classPath, Path folder, String name) {

    Process aftercare(String... args) throws IOException {
        return java("dev.aftercare.Main", List.of("--store", store()), args);
    }

    Process target(String what, String... args) throws IOException {
        return java("dev.aftercare.KillTarget", List.of(what, store()), args);
    }

    String store() {
        return folder.resolve(name).toString();
    }

    /// What an import says of its way is read by nobody, and would fill what it is written to.
    private Process java(String mainClass, List<String> first, String... args) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "--enable-native-access=ALL-UNNAMED",
                                "--sun-misc-unsafe-memory-access=allow",
                                "-Duser.home=" + folder,
                                "-Djava.util.logging.config.file="
                                    + "console/app/target/classes/dev/aftercare/logging.properties",
                                "-cp",
                                classPath,
                                mainClass));
        command.addAll(first);
        command.addAll(List.of(args));
        var builder = new ProcessBuilder(command);
        return args.length > 0 && args[0].equals("import")
                ? builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).start()
                : builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }
}
