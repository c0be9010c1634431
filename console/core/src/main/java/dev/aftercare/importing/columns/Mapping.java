package dev.aftercare.importing.columns;

import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Finds out by the words of a header which column is what.
final class Mapping {
    private static final int LONGEST_NAME = 60;
    private static final String OURS = "_"; // what a copy of problem rows adds

    private final Target target;
    private final Row header;
    private final Map<String, Integer> places = new HashMap<>();

    Mapping(Target target, Row header) {
        this.target = target;
        this.header = header;
        if (isExported()) {
            takeExported();
            return;
        }
        var candidates = candidates();
        candidates.sort(Comparator.comparingInt(Candidate::fit).reversed());
        candidates.forEach(this::take);
    }

    private boolean isExported() {
        return !target.exported().isEmpty() && names().containsAll(target.exported());
    }

    /// An export's own columns come first: others of the same name are what people called theirs.
    private void takeExported() {
        var names = names();
        for (int i = 0; i < target.exported().size(); i++) {
            places.put(target.columns().get(i).key(), names.indexOf(target.exported().get(i)));
        }
    }

    private List<String> names() {
        return header.cells().stream().map(cell -> cell.raw().strip()).toList();
    }

    private record Candidate(String key, int column, int fit) {}

    /// The best fit first: each column of the sheet is one thing, and each thing one column.
    private void take(Candidate candidate) {
        if (!places.containsValue(candidate.column)) {
            places.putIfAbsent(candidate.key, candidate.column);
        }
    }

    private List<Candidate> candidates() {
        var candidates = new ArrayList<Candidate>();
        for (int i = 0; i < header.cells().size(); i++) {
            var text = header.cell(i).raw();
            for (var column : text.isBlank() ? List.<Column>of() : target.columns()) {
                int fit = column.fit(text);
                if (fit > 0) {
                    candidates.add(new Candidate(column.key(), i, fit));
                }
            }
        }
        return candidates;
    }

    Map<String, Integer> places() {
        return places;
    }

    /// How much it is a header: what it names, the required ones twice.
    int score() {
        return places.keySet().stream()
                .mapToInt(key -> target.column(key).required() ? 2 : 1)
                .sum();
    }

    void add(String key, int column) {
        places.put(key, column);
    }

    ColumnMap columns() {
        var grouped = new TreeMap<Integer, String>();
        var extras = new TreeMap<Integer, String>();
        var names = new HashSet<String>();
        for (int i = 0; i < header.cells().size(); i++) {
            if (!places.containsValue(i)) {
                var text = header.cell(i).raw();
                var part = target.grouped(text);
                if (part.isPresent() && part.get().length() <= LONGEST_NAME) {
                    grouped.put(i, part.get());
                } else if (!isIgnored(text)) {
                    extras.put(i, name(i, text, names));
                }
            }
        }
        return new ColumnMap(Map.copyOf(places), grouped, extras);
    }

    private boolean isIgnored(String header) {
        return header.startsWith(OURS) || target.ignored().contains(HeaderText.plain(header));
    }

    /// Two columns of one name are told apart; one without a name is called by its letters.
    private static String name(int column, String header, Set<String> names) {
        var name = header.strip();
        var letters = CellReference.letters(column);
        if (name.isEmpty() || !dev.aftercare.problem.Check.isStorable(name)) {
            name = letters;
        }
        if (!names.add(name)) {
            name = name + " (" + letters + ")";
            names.add(name);
        }
        return name;
    }
}
