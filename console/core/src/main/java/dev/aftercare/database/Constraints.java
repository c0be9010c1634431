package dev.aftercare.database;

import dev.aftercare.problem.Refusal;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which of our named constraints a failure speaks of; the two databases say it differently.
final class Constraints {
    private static final String UNIQUE = "23505";
    private static final Pattern FOREIGN_KEY = Pattern.compile("23503|23506");

    /// Ours end so; `.CK`, `_UQ_INDEX_4` and quotes are the databases' own.
    private static final Pattern NAME =
            Pattern.compile("\\b([a-z][a-z0-9_]*_(?:pk|uq|fk))(?:_index_[0-9a-z]+)?\\b");

    static Optional<Refusal> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return refusal(sql);
            }
        }
        return Optional.empty();
    }

    private static Optional<Refusal> refusal(SQLException failure) {
        if (failure.getSQLState().equals(UNIQUE)) {
            return Optional.of(new Refusal.AlreadyThere(name(failure)));
        }
        if (FOREIGN_KEY.matcher(failure.getSQLState()).matches()) {
            return Optional.of(new Refusal.InUse(name(failure)));
        }
        return Optional.empty();
    }

    private static String name(SQLException failure) {
        var name = NAME.matcher(String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT));
        return name.find() ? name.group(1) : "";
    }

    private Constraints() {}
}
