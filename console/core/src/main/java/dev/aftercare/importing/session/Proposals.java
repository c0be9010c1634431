package dev.aftercare.importing.session;

import static java.util.Collections.frequency;

import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.match.KeyedRow;
import dev.aftercare.importing.match.Kinds.Kind;
import dev.aftercare.importing.session.Proposal.Choice;
import dev.aftercare.importing.session.Proposal.Outcome;
import dev.aftercare.importing.session.Trials.Trial;
import dev.aftercare.importing.units.ImportedUnit;
import dev.aftercare.sheet.Cell;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What held cells may have been, and what would become of their rows then.
final class Proposals {
    private static final int CLOSE_BY = 3;

    /// How many digits the serials of a product have in this file, where they are nothing but
    /// digits.
    private final Map<Long, Integer> digits = new HashMap<>();

    static boolean mayHelp(Code code) {
        return switch (code) {
            case SERIAL_NUMBER, SERIAL_FULLWIDTH, SERIAL_LOOKALIKE, SERIAL_RULE, DATE_AMBIGUOUS ->
                    true;
            default -> false;
        };
    }

    void learn(Judged judged) {
        Map<Long, Map<Integer, Integer>> counted = new HashMap<>();
        judged.review().keys().stream()
                .filter(row -> row.right() && isDigits(row.key()))
                .forEach(
                        row ->
                                counted.computeIfAbsent(row.productId(), _ -> new TreeMap<>())
                                        .merge(row.key().length(), 1, Integer::sum));
        counted.forEach(
                (product, lengths) ->
                        digits.put(
                                product,
                                lengths.entrySet().stream()
                                        .max(Map.Entry.comparingByValue())
                                        .map(Map.Entry::getKey)
                                        .orElseThrow()));
    }

    private static boolean isDigits(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    boolean hasAny(Judged judged, int row) {
        return judged.review().problems(row).stream()
                .anyMatch(problem -> problem.holds() && !texts(judged, row, problem).isEmpty());
    }

    /// What the cell of a problem may have been, the likeliest first.
    List<String> texts(Judged judged, int row, Problem problem) {
        return switch (problem.code()) {
            case SERIAL_NUMBER -> ofDigits(judged, row, problem.args());
            case SERIAL_RULE -> {
                var text = problem.value().strip();
                yield isDigits(text) ? ofDigits(judged, row, List.of(text)) : List.of();
            }
            case SERIAL_FULLWIDTH, SERIAL_LOOKALIKE, DATE_AMBIGUOUS -> problem.args();
            default -> List.of();
        };
    }

    /// With the zeros its rule asks for, with all else its rule asks for, with as many digits as
    /// its neighbours.
    private List<String> ofDigits(Judged judged, int row, List<String> known) {
        var text = known.getFirst();
        Set<String> texts = new LinkedHashSet<>(known);
        var meant = judged.check().meant(judged.rows().row(row));
        var product = meant.product();
        if (product != null) {
            product.rule().restored(text, meant.madeOn()).ifPresent(texts::add);
            int length = digits.getOrDefault(product.id(), 0);
            if (product.rule().example().isEmpty() && length > text.length()) {
                texts.add("0".repeat(length - text.length()) + text);
            }
        }
        texts.remove(text);
        return List.copyOf(texts);
    }

    /// What can be done about a cell, but for what the database says: that is asked later.
    Optional<Function<StatelessSession, Proposal>> of(Judged judged, int row, int column) {
        return judged.review().problems(row).stream()
                .filter(problem -> problem.holds() && Kind.of(problem).column() == column)
                .findFirst()
                .map(problem -> of(judged, row, problem));
    }

    private Function<StatelessSession, Proposal> of(Judged judged, int row, Problem problem) {
        var kind = Kind.of(problem);
        var cell = judged.rows().original(row).cell(kind.column());
        var tried =
                texts(judged, row, problem).stream()
                        .map(text -> Tried.of(judged, Trial.of(judged, row, kind.column(), text)))
                        .toList();
        var alike = judged.open(judged.review().kinds().getOrDefault(kind, new BitSet()));
        int rows = alike.cardinality();
        alike.and(judged.proposed());
        int fixable = alike.cardinality();
        return session ->
                new Proposal(
                        problem,
                        CellText.of(cell),
                        isNumber(cell),
                        tried.stream().map(one -> one.choice(session)).toList(),
                        rows,
                        fixable);
    }

    private static boolean isNumber(Cell cell) {
        return switch (cell) {
            case Cell.Formula(_, var cached) -> isNumber(cached);
            case Cell.Numeric _ -> true;
            default -> false;
        };
    }

    /// One of the texts that a cell may have been.
    private record Tried(String text, @Nullable Integer nextTo, Trials trials) {
        static Tried of(Judged judged, Trial trial) {
            return new Tried(
                    trial.text(),
                    Proposals.nextTo(judged, trial),
                    new Trials(judged, List.of(trial)));
        }

        Choice choice(StatelessSession session) {
            return new Choice(text, trials.outcomes(session).getFirst(), nextTo);
        }
    }

    /// A row close by whose serial is one less or one more.
    private static @Nullable Integer nextTo(Judged judged, Trial trial) {
        var unit = trial.checked().value();
        if (unit == null) {
            return null;
        }
        int row = trial.row();
        return IntStream.rangeClosed(row - CLOSE_BY, row + CLOSE_BY)
                .filter(other -> other != row && other >= 0 && other < judged.rows().count())
                .boxed()
                .sorted(Comparator.comparingInt(other -> Math.abs(other - row)))
                .filter(other -> isNext(judged.review().key(other), unit))
                .map(judged.rows()::number)
                .findFirst()
                .orElse(null);
    }

    private static boolean isNext(Optional<KeyedRow> other, ImportedUnit unit) {
        return other.filter(key -> key.productId() == unit.productId())
                .filter(key -> isNext(key.key(), unit.key().text()))
                .isPresent();
    }

    private static boolean isNext(String one, String other) {
        int from = one.length();
        while (from > 0 && Character.isDigit(one.charAt(from - 1))) {
            from--;
        }
        var counted = one.substring(from);
        if (counted.isEmpty()
                || one.length() != other.length()
                || !one.startsWith(other.substring(0, from))
                || !isDigits(other.substring(from))) {
            return false;
        }
        var gap = new BigInteger(counted).subtract(new BigInteger(other.substring(from)));
        return gap.abs().equals(BigInteger.ONE);
    }

    /// What the proposals would do to all rows alike, but for what the database says.
    Function<StatelessSession, AlikeFix> alike(Judged judged, Kind kind, int choice) {
        var rows = judged.open(judged.review().kinds().getOrDefault(kind, new BitSet()));
        var tried = new ArrayList<Trial>();
        rows.stream()
                .forEach(
                        row ->
                                text(judged, row, kind, choice)
                                        .map(text -> Trial.of(judged, row, kind.column(), text))
                                        .ifPresent(tried::add));
        var trials = new Trials(judged, tried);
        int all = rows.cardinality();
        return session -> alike(all, trials.outcomes(session));
    }

    private static AlikeFix alike(int rows, List<Outcome> outcomes) {
        return new AlikeFix(
                rows,
                outcomes.size(),
                frequency(outcomes, Outcome.FREE) + frequency(outcomes, Outcome.UPDATES),
                frequency(outcomes, Outcome.TWICE_IN_FILE),
                frequency(outcomes, Outcome.KNOWN),
                frequency(outcomes, Outcome.STILL_HELD));
    }

    /// The proposal for a row that has this kind of problem.
    Optional<String> text(Judged judged, int row, Kind kind, int choice) {
        return judged.review().problems(row).stream()
                .filter(problem -> Kind.of(problem).equals(kind))
                .map(problem -> texts(judged, row, problem))
                .filter(texts -> texts.size() > choice)
                .map(texts -> texts.get(choice))
                .findFirst();
    }
}
