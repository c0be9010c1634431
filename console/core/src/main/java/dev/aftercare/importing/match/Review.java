package dev.aftercare.importing.match;

import dev.aftercare.importing.check.Checked;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Problem;
import dev.aftercare.importing.check.RowCheck;
import dev.aftercare.importing.check.RowState;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.rows.RowFile;
import dev.aftercare.importing.units.ImportedUnit;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.CellReference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;

/// The rows of a file, what each became, and why. Of a row only its state and key stay in memory:
/// what else is wanted is read and judged again.
public final class Review {
    private static final int OFTEN = 1_000;
    private static final int NAMED_AT_MOST = 5;

    private final Table table;
    private final RowFile rows;
    private final RowCheck<ImportedUnit> check;
    private final RowState[] states;
    private final BitSet wrong = new BitSet();
    private final BitSet known = new BitSet();
    private BitSet duplicates = new BitSet();
    private KeyedRows keys = new KeyedRows(new ArrayList<>());

    public Review(Table table, RowFile rows, RowCheck<ImportedUnit> check) {
        this.table = table;
        this.rows = rows;
        this.check = check;
        this.states = new RowState[rows.count()];
    }

    public void run(Progress progress) {
        var keyed = new ArrayList<KeyedRow>(rows.count());
        for (int i = 0; i < rows.count(); i++) {
            var checked = check.check(rows.row(i));
            states[i] = checked.state();
            wrong.set(i, !checked.problems().isEmpty());
            var unit = checked.value();
            if (unit != null) {
                keyed.add(new KeyedRow(unit.productId(), unit.key().text(), i, unit.serialRight()));
            }
            if (i % OFTEN == 0) {
                progress.at("import.check", i, rows.count());
            }
        }
        keys = new KeyedRows(keyed);
        duplicates = keys.duplicates();
        duplicates.stream().forEach(this::hold);
    }

    private void hold(int row) {
        states[row] = RowState.HELD;
        wrong.set(row);
    }

    public KeyedRows keys() {
        return keys;
    }

    boolean isDuplicate(int row) {
        return duplicates.get(row);
    }

    /// Its unit is in the database, and shall not be touched.
    void holdKnown(int row) {
        known.set(row);
        hold(row);
    }

    public RowState state(int row) {
        return states[row];
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
        return (int) Arrays.stream(states).filter(one -> one == state).count();
    }

    /// All problems, row by row.
    public void problems(Consumer<Problem> take) {
        wrong.stream().forEach(row -> problems(row).forEach(take));
    }

    public boolean hasProblems(int row) {
        return wrong.get(row);
    }

    public List<Problem> problems(int row) {
        var checked = check.check(rows.row(row));
        var problems = new ArrayList<>(checked.problems());
        if (duplicates.get(row)) {
            problems.add(ofSerial(row, Code.SERIAL_DUPLICATE, places(row, checked)));
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

    private String places(int row, Checked<ImportedUnit> checked) {
        var unit = checked.value();
        if (unit == null) {
            return "";
        }
        var others = keys.others(unit.productId(), unit.key().text(), row, NAMED_AT_MOST + 1);
        var named =
                others.stream()
                        .limit(NAMED_AT_MOST)
                        .map(other -> new CellReference(rows.number(other), serialColumn()))
                        .map(CellReference::toString)
                        .toList();
        return String.join(", ", named) + (others.size() > NAMED_AT_MOST ? " …" : "");
    }
}
