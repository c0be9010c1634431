package dev.aftercare.importing.columns;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.Sheet;
import dev.aftercare.sheet.Sheet.Visibility;
import dev.aftercare.sheet.Spreadsheet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds the sheet and the row where a target's table begins: the best header within the first 30
/// rows of the visible sheets, by its words; where they do not name all that is required, by what
/// stands below.
public final class TableFinder {
    private static final int HEADER_WITHIN = 30;
    private static final int SAMPLE = 200;
    private static final int BEGINNING = 5;
    private static final Pattern BLANK = Pattern.compile(" ");

    private final Target target;
    private final LookOf looks;

    public TableFinder(Target target, LookOf looks) {
        this.target = target;
        this.looks = looks;
    }

    /// Whether the values of a column look like those of another.
    @FunctionalInterface
    public interface LookOf {
        boolean isLike(Column.Looks looks, List<String> values);
    }

    /// A table, and how it is known what its columns are.
    ///
    /// @param byWords columns of the target that the header names
    public record Guess(Table table, Set<String> byWords) {}

    /// The best of all visible sheets.
    ///
    /// @throws Refused if no visible sheet has a header
    public Table find(Spreadsheet file) {
        return guess(file)
                .orElseThrow(() -> new Refused(new Refusal.TableNotFound(target.key())))
                .table;
    }

    /// As [#find]; empty if no visible sheet has a header.
    public Optional<Guess> guess(Spreadsheet file) {
        @Nullable Found best = null;
        for (var sheet : file.sheets()) {
            if (sheet.visibility() == Visibility.VISIBLE) {
                var found = find(file, sheet);
                if (found != null && (best == null || found.score > best.score)) {
                    best = found;
                }
            }
        }
        return Optional.ofNullable(best).map(Found::guess);
    }

    /// What the columns of a sheet are with this row as its header, as far as can be told: not
    /// necessarily the main one.
    public Guess guess(Spreadsheet file, Sheet sheet, int headerRow) {
        var rows = file.firstRows(sheet, headerRow + SAMPLE);
        var header =
                rows.stream()
                        .filter(row -> row.number() == headerRow)
                        .findFirst()
                        .orElseGet(() -> new Row(headerRow, false, List.of()));
        return guess(sheet, new Mapping(target, header), header, rows);
    }

    private record Found(Guess guess, int score) {}

    private @Nullable Found find(Spreadsheet file, Sheet sheet) {
        var rows = file.firstRows(sheet, HEADER_WITHIN + SAMPLE);
        @Nullable Mapping best = null;
        @Nullable Row header = null;
        for (int i = 0; i < rows.size() && rows.get(i).number() <= HEADER_WITHIN; i++) {
            var mapping = new Mapping(target, rows.get(i));
            if (best == null || mapping.score() > best.score()) {
                best = mapping;
                header = rows.get(i);
            }
        }
        if (best == null || header == null || best.score() == 0) {
            return null;
        }
        var guess = guess(sheet, best, header, rows);
        return best.places().containsKey(mainKey()) ? new Found(guess, best.score()) : null;
    }

    private Guess guess(Sheet sheet, Mapping mapping, Row header, List<Row> rows) {
        var byWords = Set.copyOf(mapping.places().keySet());
        int below = header.number();
        complete(mapping, header, rows.stream().filter(row -> row.number() > below).toList());
        return new Guess(new Table(sheet, header, mapping.columns()), byWords);
    }

    /// The first required column: without it a row is nothing.
    private String mainKey() {
        return target.columns().getFirst().key();
    }

    private void complete(Mapping mapping, Row header, List<Row> below) {
        for (var column : target.columns()) {
            if (!mapping.places().containsKey(column.key())
                    && column.looks() != Column.Looks.ANYTHING) {
                lookingLike(column, mapping, header, below)
                        .ifPresent(place -> mapping.add(column.key(), place));
            }
        }
    }

    private Optional<Integer> lookingLike(
            Column column, Mapping mapping, Row header, List<Row> below) {
        for (int i = 0; i < header.cells().size(); i++) {
            int place = i;
            boolean free = !mapping.places().containsValue(place);
            if (free && (column.required() || hints(column, header.cell(place).raw()))) {
                var values =
                        below.stream()
                                .map(row -> row.cell(place).raw().strip())
                                .filter(value -> !value.isEmpty())
                                .toList();
                if (looks.isLike(column.looks(), values)) {
                    return Optional.of(place);
                }
            }
        }
        return Optional.empty();
    }

    /// A header that shares a word's beginning with a synonym, `Produced` with `production date`.
    private static boolean hints(Column column, String header) {
        for (var word : BLANK.split(HeaderText.plain(header), -1)) {
            for (var synonym : column.synonyms()) {
                if (word.length() >= BEGINNING
                        && synonym.length() >= BEGINNING
                        && word.startsWith(synonym.substring(0, BEGINNING))) {
                    return true;
                }
            }
        }
        return false;
    }
}
