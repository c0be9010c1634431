package dev.aftercare.database;

import dev.aftercare.problem.Refusal;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which of our named constraints said no; the two databases say it differently. Only what people
/// can mean is a refusal: a second row under the same generated id is a fault of ours.
final class Constraints {
    private static final String UNIQUE = "23505";
    private static final Set<String> FOREIGN_KEY = Set.of("23503", "23506");

    /// PostgreSQL: `… unique constraint "brand_code_uq"`, last, after values that may say anything.
    /// H2: `… violation: "PUBLIC.BRAND_CODE_UQ ON …`, first, before them.
    private static final Pattern POSTGRESQL = Pattern.compile("constraint \"([a-z0-9_]+)\"");

    private static final Pattern H2 =
            Pattern.compile("violation: \"(?:public\\.)?([a-z0-9_]+?)(?:_index_[0-9a-z]+)?[: ]");
    private static final Pattern MEANT = Pattern.compile(".*_(uq|fk)|form_use_pk");

    static Optional<Refusal> refusal(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                return refusal(last(sql));
            }
        }
        return Optional.empty();
    }

    /// A batch's failure quotes its statement; the one it goes on to is the database's own word.
    private static SQLException last(SQLException failure) {
        return failure.getNextException() == null ? failure : last(failure.getNextException());
    }

    private static Optional<Refusal> refusal(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        return name(failure)
                .filter(name -> MEANT.matcher(name).matches())
                .flatMap(
                        name ->
                                state.equals(UNIQUE)
                                        ? Optional.of(new Refusal.AlreadyThere(name))
                                        : inUse(state, name));
    }

    private static Optional<Refusal> inUse(String state, String name) {
        return FOREIGN_KEY.contains(state)
                ? Optional.of(new Refusal.InUse(name))
                : Optional.empty();
    }

    private static Optional<String> name(SQLException failure) {
        var message = String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT);
        return H2.matcher(message)
                .results()
                .findFirst()
                .or(() -> POSTGRESQL.matcher(message).results().reduce((_, later) -> later))
                .map((MatchResult found) -> found.group(1));
    }

    private Constraints() {}
}
