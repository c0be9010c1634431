package dev.aftercare.importing.session;

import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.match.KeyedRow;
import dev.aftercare.importing.match.Kinds.Kind;
import dev.aftercare.importing.session.Step.Touched;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which rows a decision for all alike is about, and what it puts into their cells.
final class Alike {

    /// The rows that have this kind of problem and are still to be decided about.
    static BitSet places(Judged now, Kind kind) {
        var rows = now.review().kinds().get(kind);
        return rows == null ? new BitSet() : now.open(rows);
    }

    static Touched rows(Judged now, Kind kind) {
        return rows(now, places(now, kind));
    }

    static Touched rows(Judged now, BitSet places) {
        return Touched.rows(places.stream().map(now.rows()::number).toArray());
    }

    static Touched accepting(Judged now, Code code) {
        return rows(now, now.open(now.rowsWith(code)));
    }

    /// What is proposed for each of them, as far as something is.
    static Touched proposed(Judged now, Kind kind, int choice) {
        var rows = new ArrayList<Integer>();
        var texts = new ArrayList<String>();
        places(now, kind).stream()
                .forEach(
                        row ->
                                now.proposals()
                                        .text(now, row, kind, choice)
                                        .ifPresent(
                                                text -> {
                                                    rows.add(now.rows().number(row));
                                                    texts.add(text);
                                                }));
        return cells(rows, kind.column(), texts);
    }

    /// One text for all of them whose cell holds what it holds in one of them.
    static Touched same(Judged now, Kind kind, int number, String text) {
        int one = now.rows().indexOf(number);
        if (one < 0) {
            throw new IllegalArgumentException("No row " + number);
        }
        var cell = now.rows().row(one).cell(kind.column());
        var rows =
                places(now, kind).stream()
                        .filter(row -> now.rows().row(row).cell(kind.column()).equals(cell))
                        .mapToObj(now.rows()::number)
                        .toList();
        return cells(rows, kind.column(), rows.stream().map(_ -> text).toList());
    }

    private static Touched cells(List<Integer> rows, int column, List<String> texts) {
        var columns = new int[rows.size()];
        Arrays.fill(columns, column);
        return new Touched(
                rows.stream().mapToInt(Integer::intValue).toArray(),
                columns,
                texts.toArray(String[]::new));
    }

    /// Of rows that are the same unit all but one: the one that is imported, or else the first that
    /// is right but for that.
    static Touched butTheFirst(Judged now) {
        var others = new BitSet();
        now.open(now.rowsWith(Code.SERIAL_DUPLICATE)).stream()
                .forEach(
                        row -> {
                            if (!others.get(row)) {
                                var same = now.review().sameUnit(row);
                                int first = first(now, same);
                                same.stream().filter(one -> one != first).forEach(others::set);
                            }
                        });
        return rows(now, now.open(others));
    }

    private static int first(Judged now, List<Integer> same) {
        return same.stream()
                .filter(now.decided().fates().imported()::get)
                .findFirst()
                .or(
                        () ->
                                same.stream()
                                        .filter(
                                                row ->
                                                        now.review()
                                                                .key(row)
                                                                .filter(KeyedRow::right)
                                                                .isPresent())
                                        .findFirst())
                .orElse(same.getFirst());
    }

    private Alike() {}
}
