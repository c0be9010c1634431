package dev.aftercare;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.SocketException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// A log without personal data. Whatever reads values (databases, JSON, dates, numbers) quotes them
/// in what it complains about; so a message is kept only of our own exceptions, which carry none,
/// and of files and sockets. Of all others class and stack say what failed.
final class LogLines extends Formatter {

    @Override
    public String format(LogRecord line) {
        var text = new StringBuilder();
        text.append(line.getInstant()).append(' ').append(line.getLevel().getName());
        text.append(' ').append(line.getLoggerName()).append(": ");
        text.append(formatMessage(line)).append('\n');
        for (var failure : chain(line.getThrown())) {
            text.append("  ").append(failure.getClass().getName());
            if (failure instanceof SQLException sql) {
                text.append(' ').append(sql.getSQLState());
            } else if (quotesNothing(failure)) {
                text.append(": ").append(failure.getMessage());
            }
            text.append('\n');
            for (var at : failure.getStackTrace()) {
                text.append("    at ").append(at).append('\n');
            }
        }
        return text.toString();
    }

    private static boolean quotesNothing(Throwable failure) {
        var name = failure.getClass().getName();
        boolean ours = name.startsWith("dev.aftercare.");
        boolean ofFiles =
                failure instanceof IOException
                        && (name.startsWith("java.io.") || name.startsWith("java.nio."));
        return (ours || ofFiles || failure instanceof SocketException) && !repeatsCause(failure);
    }

    /// As an exception does that was given a cause and no message.
    private static boolean repeatsCause(Throwable failure) {
        var cause = failure.getCause();
        return cause != null && cause.toString().equals(failure.getMessage());
    }

    private static List<Throwable> chain(@Nullable Throwable thrown) {
        var chain = new ArrayList<Throwable>();
        for (var cause = thrown;
                cause != null && !chain.contains(cause);
                cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
