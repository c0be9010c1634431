package dev.aftercare.importing.match;

import dev.aftercare.importing.check.Checked;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowCheck;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.match.Kinds.Kind;
import dev.aftercare.importing.rows.Rows;
import dev.aftercare.importing.units.ImportedUnit;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.CellReference;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// The rows of a file, what each became, and why. Of a row only its state, its key and the kinds of
/// its problems stay in memory: what else is wanted is read and judged again.
///
/// A row is judged by itself, then by the other rows of the file, then by what is in the database.
/// Where single rows change, they and those they touch are judged again, and the review is then what
/// it would be had all of them been.
public final class Review {
    private static final int OFTEN = 1_000;
    private static final int NAMED_AT_MOST = 5;
    private static final RowState[] STATES = RowState.values();

    private final Table table;
    private final Rows rows;
    private final Fates fates;
    private RowCheck<ImportedUnit> check;
    private final byte[] own;
    private final Kinds kinds = new Kinds();
    private final BitSet known = new BitSet();
    private BitSet duplicates = new BitSet();
    private KeyedRows keys;

    public Review(Table table, Rows rows, RowCheck<ImportedUnit> check) {
        this(table, rows, check, Fates.none());
    }

    public Review(Table table, Rows rows, RowCheck<ImportedUnit> check, Fates fates) {
        this.table = table;
        this.rows = rows;
        this.check = check;
        this.fates = fates;
        this.own = new byte[rows.count()];
        this.keys = new KeyedRows(new ArrayList<>(), 0);
    }

    public void run(Progress progress) {
        var keyed = new ArrayList<KeyedRow>(rows.count());
        for (int i = 0; i < rows.count(); i++) {
            var checked = check.check(rows.row(i));
            own[i] = (byte) checked.state().ordinal();
            kinds.add(i, checked.problems());
            var key = key(i, checked);
            if (key != null) {
                keyed.add(key);
            }
            if (i % OFTEN == 0) {
                progress.at("import.check", i, rows.count());
            }
        }
        keys = new KeyedRows(keyed, rows.count());
        duplicates = keys.duplicates();
    }

    private @Nullable KeyedRow key(int row, Checked<ImportedUnit> checked) {
        var unit = checked.value();
        return unit == null || fates.leftOut().get(row)
                ? null
                : new KeyedRow(unit.productId(), unit.key().text(), row, unit.serialRight());
    }

    /// What other rows are checked by from now on; those it judges otherwise have to be judged
    /// again.
    public void checkBy(RowCheck<ImportedUnit> other) {
        check = other;
    }

    /// Judges these rows again, and those that are or were the same units.
    ///
    /// @return all whose unit, or standing beside others, may have changed
    public BitSet again(BitSet changed) {
        var touched = (BitSet) changed.clone();
        Set<Unit> units = new HashSet<>();
        changed.stream().forEach(row -> again(row, units));
        for (var unit : units) {
            var same = keys.ofUnit(unit.productId, unit.key);
            for (var one : same) {
                duplicates.set(one.row(), one.right() && same.size() > 1);
                touched.set(one.row());
            }
        }
        return touched;
    }

    private record Unit(long productId, String key) {
        static Unit of(KeyedRow row) {
            return new Unit(row.productId(), row.key());
        }
    }

    private void again(int row, Set<Unit> units) {
        var checked = check.check(rows.row(row));
        own[row] = (byte) checked.state().ordinal();
        kinds.replace(row, checked.problems());
        duplicates.clear(row);
        var before = keys.of(row);
        var now = key(row, checked);
        if (before != null) {
            units.add(Unit.of(before));
        }
        if (now != null) {
            units.add(Unit.of(now));
        }
        if (!Objects.equals(before, now)) {
            keys.put(row, now);
        }
    }

    /// How many rows there are.
    public int rows() {
        return own.length;
    }

    public KeyedRows keys() {
        return keys;
    }

    boolean isDuplicate(int row) {
        return duplicates.get(row);
    }

    /// Whether its unit is in the database, and shall not be touched.
    void holdKnown(int row, boolean holds) {
        known.set(row, holds);
    }

    public RowState state(int row) {
        if (fates.imported().get(row)) {
            return RowState.IMPORTED;
        }
        if (fates.leftOut().get(row)) {
            return RowState.SKIPPED;
        }
        return duplicates.get(row) || known.get(row) ? RowState.HELD : STATES[own[row]];
    }

    public boolean isImportable(int row) {
        var state = state(row);
        return state == RowState.READY || state == RowState.WARNING;
    }

    public ImportedUnit unit(int row) {
        var unit = check.check(rows.row(row)).value();
        if (unit == null) {
            throw new IllegalStateException("No unit in row " + row);
        }
        return unit;
    }

    /// How many rows are in this state.
    public int count(RowState state) {
        int n = 0;
        for (int row = 0; row < own.length; row++) {
            n += state(row) == state ? 1 : 0;
        }
        return n;
    }

    /// All problems, row by row.
    public void problems(Consumer<Problem> take) {
        var wrong = new BitSet();
        kinds().values().forEach(wrong::or);
        wrong.stream().forEach(row -> problems(row).forEach(take));
    }

    public boolean hasProblems(int row) {
        return duplicates.get(row) || known.get(row) || kinds.has(row);
    }

    /// The rows of each kind of problem.
    public Map<Kind, BitSet> kinds() {
        var all = new HashMap<Kind, BitSet>();
        kinds.rows().forEach((kind, bits) -> add(all, kind, bits));
        add(all, ofSerial(Code.SERIAL_DUPLICATE), duplicates);
        var onlyKnown = (BitSet) known.clone();
        onlyKnown.andNot(duplicates);
        add(all, ofSerial(Code.SERIAL_KNOWN), onlyKnown);
        return all;
    }

    private static void add(Map<Kind, BitSet> all, Kind kind, BitSet bits) {
        if (!bits.isEmpty()) {
            all.put(kind, (BitSet) bits.clone());
        }
    }

    private Kind ofSerial(Code code) {
        return new Kind(code, serialColumn(), code.state());
    }

    public List<Problem> problems(int row) {
        var checked = check.check(rows.row(row));
        var problems = new ArrayList<>(checked.problems());
        if (duplicates.get(row)) {
            problems.add(ofSerial(row, Code.SERIAL_DUPLICATE, places(row)));
        } else if (known.get(row)) {
            problems.add(ofSerial(row, Code.SERIAL_KNOWN, ""));
        }
        return problems;
    }

    private Problem ofSerial(int row, Code code, String arg) {
        var cells = rows.row(row);
        int column = serialColumn();
        return new Problem(
                table.sheet().name(),
                cells.reference(column).toString(),
                cells.cell(column).raw(),
                code,
                code.state(),
                List.of(arg));
    }

    private int serialColumn() {
        return table.columns().place(UnitColumns.SERIAL).orElseThrow();
    }

    /// Rows of the same unit, this one too, in their order; empty where it is known by nothing.
    public List<Integer> sameUnit(int row) {
        var key = keys.of(row);
        return key == null
                ? List.of()
                : keys.ofUnit(key.productId(), key.key()).stream().map(KeyedRow::row).toList();
    }

    /// What a row is known by; empty if by nothing.
    public Optional<KeyedRow> key(int row) {
        return Optional.ofNullable(keys.of(row));
    }

    /// Rows that already are the unit that a row would be.
    public List<Integer> rowsOf(ImportedUnit unit) {
        return keys.ofUnit(unit.productId(), unit.key().text()).stream()
                .map(KeyedRow::row)
                .toList();
    }

    private String places(int row) {
        var others = sameUnit(row).stream().filter(other -> other != row).toList();
        var named =
                others.stream()
                        .limit(NAMED_AT_MOST)
                        .map(other -> new CellReference(rows.number(other), serialColumn()))
                        .map(CellReference::toString)
                        .toList();
        return String.join(", ", named) + (others.size() > NAMED_AT_MOST ? " …" : "");
    }
}
