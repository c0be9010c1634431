package dev.aftercare.cli;

import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Refused;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Cancelled;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

import java.nio.file.Path;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a person reads when a command ends otherwise than it should, and the exit code that says
/// so. The one place where the command line catches everything: a failure is logged once, under the
/// code that the person sees.
public final class Trouble implements IExecutionExceptionHandler {
    private static final Logger LOG = LoggerFactory.getLogger(Trouble.class);

    private final Terminal terminal;
    private final Path logs;

    /// @param logs the folder that failures are written down in
    public Trouble(Terminal terminal, Path logs) {
        this.terminal = terminal;
        this.logs = logs;
    }

    @Override
    public int handleExecutionException(Exception trouble, CommandLine command, ParseResult typed) {
        return tell(trouble, option -> command.getCommandSpec().findOption(option) != null);
    }

    /// Says what became of what was typed.
    ///
    /// @param options those that could be typed for it
    /// @return the exit code
    public int tell(Exception trouble, Predicate<String> options) {
        return switch (trouble) {
            case Refused no -> {
                terminal.warning(new RefusalWords(terminal.texts()).of(no.refusal()));
                yield ExitCode.of(no.refusal());
            }
            case HandedOver done -> done.exitCode();
            case Invalid no -> {
                no.violations().forEach(wrong -> terminal.warning(said(wrong, options)));
                yield ExitCode.REFUSED;
            }
            case Cancelled _ -> {
                terminal.warn("trouble.cancelled");
                yield ExitCode.FAILED;
            }
            default -> {
                var code = UUID.randomUUID().toString().substring(0, 8);
                LOG.error("Failure {}", code, trouble);
                terminal.warn("trouble.failed", code, logs.resolve("aftercare-*.log"));
                yield ExitCode.FAILED;
            }
        };
    }

    /// Behind the option that it was typed for, if there is one.
    private String said(Violation wrong, Predicate<String> options) {
        var sentence = terminal.texts().violation(wrong);
        return Stream.of(wrong.field(), wrong.field().replaceFirst("On$", ""))
                .map(field -> "--" + field)
                .filter(options)
                .findFirst()
                .map(option -> terminal.texts().get("usage.value", option, sentence))
                .orElse(sentence);
    }
}
