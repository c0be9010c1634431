package dev.aftercare.cli;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.PicocliException;
import picocli.CommandLine.UnmatchedArgumentException;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// What a person reads who typed a command that cannot be understood: one sentence, and where the
/// help is.
public final class Mistyped implements IParameterExceptionHandler {
    private final Terminal terminal;

    public Mistyped(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] typed) {
        var command = wrong.getCommandLine().getCommandSpec();
        terminal.warning(sentence(wrong, command));
        if (wrong instanceof UnmatchedArgumentException unknown) {
            suggest(unknown.getSuggestions());
        }
        terminal.warn("usage.help", command.qualifiedName());
        return ExitCode.USAGE;
    }

    private void suggest(List<String> meant) {
        if (!meant.isEmpty()) {
            terminal.warn("usage.suggestions", meant);
        }
    }

    private String sentence(ParameterException wrong, CommandSpec command) {
        return switch (wrong) {
            case UnmatchedArgumentException unknown -> unknown(unknown, command);
            case MissingParameterException missing -> missing(missing.getMissing());
            case OverwrittenOptionException twice ->
                    say("usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> say("usage.oneOf", alternatives(command));
            default -> other(wrong, command);
        };
    }

    private String unknown(UnmatchedArgumentException unknown, CommandSpec command) {
        var first = unknown.getUnmatched().getFirst();
        if (unknown.isUnknownOption()) {
            return say("usage.noOption", first);
        }
        return command.subcommands().isEmpty()
                ? say("usage.tooMuch", first)
                : say("usage.noCommand", first);
    }

    private String missing(List<ArgSpec> missing) {
        var group = missing.getFirst().group();
        return group == null
                ? say("usage.missing", missing.stream().map(Mistyped::shape).toList())
                : say("usage.missingOne", all(group).map(Mistyped::shape).toList());
    }

    /// Those of the groups inside it too.
    private static Stream<ArgSpec> all(ArgGroupSpec group) {
        return Stream.concat(
                group.allPositionalParametersNested().stream(), group.allOptionsNested().stream());
    }

    private String other(ParameterException wrong, CommandSpec command) {
        var value = wrong.getArgSpec();
        if (value != null && value.type().isEnum()) {
            var constants = List.of(value.type().getEnumConstants());
            return say(
                    "usage.value",
                    name(value),
                    say("usage.constant", Objects.toString(wrong.getValue(), ""), constants));
        }
        if (value != null && wrong.getCause() instanceof PicocliException why) {
            return say("usage.value", name(value), Objects.toString(why.getMessage(), ""));
        }
        return value == null && wantsACommand(command)
                ? say("usage.missingCommand", command.subcommands().keySet().stream().toList())
                : Objects.toString(wrong.getMessage(), "");
    }

    private static boolean wantsACommand(CommandSpec command) {
        return !(command.userObject() instanceof Callable<?>) && !command.subcommands().isEmpty();
    }

    private static List<String> alternatives(CommandSpec command) {
        return command.argGroups().stream()
                .filter(ArgGroupSpec::exclusive)
                .map(ArgGroupSpec::args)
                .flatMap(Collection::stream)
                .map(Mistyped::name)
                .toList();
    }

    private String say(String key, Object... args) {
        return terminal.texts().get(key, args);
    }

    private static String name(@Nullable ArgSpec said) {
        return switch (said) {
            case null -> "";
            case OptionSpec option -> option.longestName();
            default -> said.paramLabel();
        };
    }

    /// As the help shows it.
    private static String shape(ArgSpec said) {
        return said instanceof OptionSpec option && option.arity().max() > 0
                ? option.longestName() + " " + option.paramLabel()
                : name(said);
    }
}
