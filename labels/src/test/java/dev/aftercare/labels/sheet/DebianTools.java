package dev.aftercare.labels.sheet;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// `pdftoppm` and `zbarimg`, which an ordinary machine lacks: without them the tests are skipped
/// and say so, with `-Ddebian.required` they fail.
final class DebianTools implements ExecutionCondition {
    private static final boolean ARE_HERE = isHere("pdftoppm") && isHere("zbarimg");

    static {
        if (!ARE_HERE) {
            System.err.println(
                    "NO SECOND OPINION ON LABELS: pdftoppm or zbarimg is missing. Debian packages:"
                            + " poppler-utils zbar-tools");
        }
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (ARE_HERE || Boolean.getBoolean("debian.required")) {
            return ConditionEvaluationResult.enabled("");
        }
        return ConditionEvaluationResult.disabled("pdftoppm or zbarimg is missing");
    }

    /// The pages as pictures, in `folder`.
    static List<Path> rendered(Path pdf, int dotsPerInch, Path folder)
            throws IOException, InterruptedException {
        var prefix = folder.resolve("page").toString();
        run("pdftoppm", "-r", "" + dotsPerInch, "-mono", "-png", pdf.toString(), prefix);
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".png")).sorted().toList();
        }
    }

    /// What the pictures' QR codes say.
    static List<String> scanned(List<Path> pictures) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"));
        pictures.forEach(picture -> command.add(picture.toString()));
        return run(command.toArray(String[]::new));
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + String.join(" ", command));
        }
        return lines;
    }
}
