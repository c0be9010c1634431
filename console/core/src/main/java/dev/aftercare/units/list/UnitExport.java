package dev.aftercare.units.list;

import dev.aftercare.company.Company;
import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;
import dev.aftercare.files.NewFile;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.file.SheetWriters;
import dev.aftercare.units.Component;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitRow;

import org.hibernate.StatelessSession;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the units of a list to a sheet, as an import reads them: what an exported file says when
/// it is imported again is what is already there. The list is read twice, for the sheet's columns
/// are known only once every unit was seen.
public final class UnitExport {
    private static final int PAGE = 1_000;
    private static final List<String> HEADER =
            List.of(
                    "Serial number",
                    "Product",
                    "Lot",
                    "Revision",
                    "Made on",
                    "Shipped on",
                    "Shipped to",
                    "Country",
                    "Channel",
                    "Policy");

    private final Database database;

    public UnitExport(Database database) {
        this.database = database;
    }

    /// Whether a file of that name could be written: its ending says how.
    public static boolean canWrite(Path file) {
        return isWorkbook(file) || nameOf(file).endsWith(".csv");
    }

    private static boolean isWorkbook(Path file) {
        return nameOf(file).endsWith(".xlsx");
    }

    private static String nameOf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT);
    }

    /// Writes all rows of the list to a file that is whole or not there.
    ///
    /// @param replaces whether a file that is there may go
    /// @return how many units were written
    public long write(
            UnitFilter filter, UnitOrder order, Path file, boolean replaces, Progress progress) {
        var zone = database.read(session -> Company.read(session).zone());
        return NewFile.write(
                file,
                replaces,
                bytes ->
                        write(
                                filter,
                                order,
                                header ->
                                        isWorkbook(file)
                                                ? SheetWriters.xlsx(bytes, "units", zone, header)
                                                : SheetWriters.csv(bytes, header),
                                progress));
    }

    /// Writes all rows of the list.
    ///
    /// @param begin makes the sheet with its header; it is closed here
    /// @return how many units were written
    public long write(
            UnitFilter filter,
            UnitOrder order,
            Function<List<String>, SheetWriter> begin,
            Progress progress) {
        return database.read(
                session -> {
                    var query = new UnitQuery(session, filter, order, Sizes.TO_THE_END);
                    var columns = columns(query, progress);
                    try (var sheet = begin.apply(header(columns))) {
                        var rows = new Rows(sheet, columns, policies(session));
                        return each(query, rows::write, "units.export", progress);
                    }
                });
    }

    /// The columns that these units need: parts by number, other columns in the order they are met.
    private record Columns(Set<String> parts, Set<String> extra) {}

    private static Columns columns(UnitQuery query, Progress progress) {
        var columns = new Columns(new TreeSet<>(), new LinkedHashSet<>());
        each(
                query,
                unit -> {
                    unit.facts().components().forEach(one -> columns.parts.add(one.partNo()));
                    columns.extra.addAll(unit.facts().extra().keySet());
                },
                "units.export.columns",
                progress);
        return columns;
    }

    private static List<String> header(Columns columns) {
        var header = new ArrayList<>(HEADER);
        columns.parts.forEach(part -> header.add("component:" + part));
        header.addAll(columns.extra);
        return header;
    }

    private static Map<Long, String> policies(StatelessSession session) {
        var codes = new HashMap<Long, String>();
        Sql.of("select id, code from policy")
                .each(session, row -> codes.put(row.number("id"), row.text("code")));
        return codes;
    }

    private static long each(
            UnitQuery query, Consumer<UnitRow> take, String step, Progress progress) {
        long done = 0;
        var page = query.first(PAGE);
        while (!page.isEmpty()) {
            page.forEach(take);
            done += page.size();
            progress.at(step, done, 0);
            page =
                    page.size() < PAGE
                            ? List.of()
                            : query.after(query.place(page.getLast()).orElseThrow(), PAGE);
        }
        return done;
    }

    private record Rows(SheetWriter sheet, Columns columns, Map<Long, String> policies) {

        void write(UnitRow unit) {
            var facts = unit.facts();
            sheet.text(unit.serial())
                    .text(unit.product().gtin())
                    .text(facts.made().lot())
                    .text(facts.made().revision())
                    .day(facts.made().on())
                    .day(facts.shipped().on())
                    .text(facts.shipped().to())
                    .text(facts.shipped().country())
                    .text(facts.shipped().channel())
                    .text(facts.policyId() == null ? null : policies.get(facts.policyId()));
            columns.parts.forEach(part -> sheet.text(lots(facts, part)));
            columns.extra.forEach(name -> sheet.text(facts.extra().get(name)));
            sheet.endRow();
        }

        private static String lots(UnitFacts facts, String part) {
            return facts.components().stream()
                    .filter(one -> one.partNo().equals(part))
                    .map(Component::lot)
                    .collect(Collectors.joining("; "));
        }
    }
}
