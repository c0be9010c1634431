package dev.aftercare.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A program of its own on our class path, with the options that the launchers give.
final class Child {

    /// Where the root of the source tree is the working folder.
    private static final Path OPTIONS =
            Path.of("console", "app", "src", "main", "bin", "java.options");

    /// Started; its error output is ours.
    static Process java(String mainClass, String... arguments) throws IOException {
        var command =
                new ArrayList<>(
                        List.of(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "@" + OPTIONS,
                                "-cp",
                                System.getProperty("java.class.path"),
                                mainClass));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Child() {}
}
