package dev.aftercare.importing.session;

import dev.aftercare.files.Content;
import dev.aftercare.files.Fingerprint;
import dev.aftercare.importing.columns.ColumnMap;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.columns.TableFinder.Guess;
import dev.aftercare.importing.session.ColumnUse.ComponentLot;
import dev.aftercare.importing.session.ColumnUse.Extra;
import dev.aftercare.importing.session.ColumnUse.Field;
import dev.aftercare.importing.session.ColumnUse.Ignored;
import dev.aftercare.importing.session.SessionColumn.MappedBy;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.problem.Check;
import dev.aftercare.sheet.CellReference;
import dev.aftercare.sheet.Row;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/// What each column of a sheet is, and how that is known. Its components are kept as JSON.
///
/// @param columns where each of the target's columns stands, by key
/// @param grouped component columns, by column
/// @param extras columns kept by a name, by column
/// @param by how it is known, where something is
record Mapping(
        String sheet,
        int headerRow,
        Map<String, Integer> columns,
        Map<Integer, String> grouped,
        Map<Integer, String> extras,
        Map<Integer, MappedBy> by) {

    Mapping {
        columns = new TreeMap<>(columns);
        grouped = new TreeMap<>(grouped);
        extras = new TreeMap<>(extras);
        by = new TreeMap<>(by);
    }

    static Mapping of(Guess guess) {
        var table = guess.table();
        var map = table.columns();
        var by = new TreeMap<Integer, MappedBy>();
        map.grouped().keySet().forEach(column -> by.put(column, MappedBy.HEADER));
        map.places()
                .forEach(
                        (key, column) ->
                                by.put(
                                        column,
                                        guess.byWords().contains(key)
                                                ? MappedBy.HEADER
                                                : MappedBy.CONTENT));
        return new Mapping(
                table.sheet().name(),
                table.headerRow(),
                map.places(),
                map.grouped(),
                map.extras(),
                by);
    }

    /// What tells headers apart: all that they say, in their order.
    static String fingerprint(Row header) {
        var texts = header.cells().stream().map(cell -> cell.raw().strip()).toList();
        var text = String.join("\u001F", texts);
        return Fingerprint.of(Content.of(text.getBytes(StandardCharsets.UTF_8))).sha256();
    }

    /// As it was read before, in another file with this header.
    Mapping at(Table table) {
        return new Mapping(
                table.sheet().name(), table.headerRow(), columns, grouped, extras, by);
    }

    /// Whether a person has said what one of the columns is.
    boolean isByPerson() {
        return by.containsValue(MappedBy.PERSON);
    }

    boolean hasSerial() {
        return columns.containsKey(UnitColumns.SERIAL);
    }

    ColumnMap map() {
        return new ColumnMap(columns, grouped, extras);
    }

    ColumnUse use(int column) {
        var key = map().keyAt(column);
        if (key.isPresent()) {
            return new Field(key.get());
        }
        var partNo = grouped.get(column);
        var name = extras.get(column);
        if (partNo != null) {
            return new ComponentLot(partNo);
        }
        return name == null ? new Ignored() : new Extra(name);
    }

    MappedBy by(int column) {
        return by.getOrDefault(column, MappedBy.NOTHING);
    }

    /// With a column as a person says it is.
    Mapping with(Table table, int column, ColumnUse use) {
        var changed = new Mapping(sheet, headerRow, columns, grouped, extras, by);
        changed.columns.values().remove(column);
        changed.grouped.remove(column);
        changed.extras.remove(column);
        switch (use) {
            case Field(var key) -> {
                var before = changed.columns.put(UnitColumns.TARGET.column(key).key(), column);
                if (before != null) {
                    changed.keep(before, table.header().cell(before).raw());
                    changed.by.remove(before);
                }
            }
            case ComponentLot(var partNo) -> changed.grouped.put(column, partNo.strip());
            case Extra(var name) -> changed.keep(column, name);
            case Ignored _ -> {}
        }
        changed.by.put(column, MappedBy.PERSON);
        return changed;
    }

    /// Under its name, or its letters; two of one name are told apart by theirs.
    private void keep(int column, String name) {
        var letters = CellReference.letters(column);
        var wanted = name.isBlank() || !Check.isStorable(name) ? letters : name.strip();
        extras.put(
                column, extras.containsValue(wanted) ? wanted + " (" + letters + ")" : wanted);
    }
}
