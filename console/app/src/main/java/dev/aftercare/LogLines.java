package dev.aftercare;

import org.jspecify.annotations.Nullable;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// A log without personal data: databases quote values in what they complain about, so where one
/// has failed its state is kept, and no message.
final class LogLines extends Formatter {

    @Override
    public String format(LogRecord line) {
        var text = new StringBuilder();
        text.append(line.getInstant()).append(' ').append(line.getLevel().getName());
        text.append(' ').append(line.getLoggerName()).append(": ");
        text.append(formatMessage(line)).append('\n');
        var chain = chain(line.getThrown());
        boolean quotesValues = chain.stream().anyMatch(SQLException.class::isInstance);
        for (var failure : chain) {
            text.append("  ").append(failure.getClass().getName());
            if (failure instanceof SQLException sql) {
                text.append(' ').append(sql.getSQLState());
            } else if (!quotesValues) {
                text.append(": ").append(failure.getMessage());
            }
            text.append('\n');
            for (var at : failure.getStackTrace()) {
                text.append("    at ").append(at).append('\n');
            }
        }
        return text.toString();
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
