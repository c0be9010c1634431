package dev.aftercare.importing.units;

import dev.aftercare.importing.check.Checked;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Findings;
import dev.aftercare.importing.check.RowCheck;
import dev.aftercare.importing.check.RowKinds;
import dev.aftercare.importing.check.SerialCheck;
import dev.aftercare.importing.check.days.DayCheck;
import dev.aftercare.importing.check.days.DayOrder;
import dev.aftercare.importing.columns.Table;
import dev.aftercare.importing.units.KnownCatalogue.KnownProduct;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.SheetOutline;
import dev.aftercare.units.SerialKey;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/// Judges one row of units after the other, each by itself.
public final class UnitCheck implements RowCheck<ImportedUnit> {
    private static final int SHIPPED_AHEAD_DAYS = 365;

    private final Table table;
    private final Set<Code> accepted;
    private final int serialColumn;
    private final RowKinds kinds;
    private final MergedSerials merged;
    private final SerialCheck serials;
    private final ProductCheck products;
    private final @Nullable DayCheck madeOn;
    private final @Nullable DayCheck shippedOn;
    private final FactsCheck facts;

    /// What a person decided for the whole file.
    ///
    /// @param product what rows mean that name none
    /// @param accepted problems that shall not hold a row
    public record Choices(@Nullable KnownProduct product, Set<Code> accepted) {}

    /// @param orders by column key, of the columns with days
    public UnitCheck(
            Table table,
            SheetOutline outline,
            Map<String, DayOrder> orders,
            KnownCatalogue catalogue,
            Choices choices) {
        this.table = table;
        this.accepted = choices.accepted();
        var columns = table.columns();
        serialColumn = columns.place(UnitColumns.SERIAL).orElseThrow();
        kinds = new RowKinds(table);
        merged = new MergedSerials(outline, serialColumn);
        serials = new SerialCheck(serialColumn);
        products =
                new ProductCheck(
                        catalogue,
                        columns.place(UnitColumns.PRODUCT),
                        serialColumn,
                        choices.product());
        var today = catalogue.today();
        madeOn = days(UnitColumns.MADE_ON, orders, today);
        shippedOn = days(UnitColumns.SHIPPED_ON, orders, today.plusDays(SHIPPED_AHEAD_DAYS));
        facts = new FactsCheck(columns, catalogue);
    }

    private @Nullable DayCheck days(String key, Map<String, DayOrder> orders, LocalDate latest) {
        var place = table.columns().place(key);
        if (place.isEmpty()) {
            return null;
        }
        var order = orders.getOrDefault(key, new DayOrder()).order();
        return new DayCheck(place.getAsInt(), order, latest);
    }

    @Override
    public Checked<ImportedUnit> check(Row row) {
        var findings = new Findings(table.sheet().name(), row, accepted);
        if (isNone(findings, row)) {
            return findings.skipped();
        }
        if (row.hidden()) {
            findings.add(Code.ROW_HIDDEN, serialColumn);
        }
        var product = products.check(findings, row);
        var made = madeOn == null ? null : madeOn.check(findings, row.cell(madeOn.column()));
        var shipped =
                shippedOn == null ? null : shippedOn.check(findings, row.cell(shippedOn.column()));
        if (shippedOn != null && made != null && shipped != null && shipped.isBefore(made)) {
            findings.add(Code.SHIPPED_BEFORE_MADE, shippedOn.column(), made.toString());
        }
        var serial = serial(findings, row, product, made);
        var all = facts.check(findings, row, made, shipped);
        if (product == null || serial == null) {
            return findings.with(null);
        }
        var key = SerialKey.of(serial.serial(), product.rule().casesDiffer());
        return findings.with(
                new ImportedUnit(product.id(), serial.serial(), key, serial.right(), all));
    }

    /// What the serial of a row is checked by.
    public record Meant(@Nullable KnownProduct product, @Nullable LocalDate madeOn) {}

    /// Which product a row means, and when its unit was made, as far as it says so.
    public Meant meant(Row row) {
        var findings = new Findings(table.sheet().name(), row, accepted);
        return new Meant(
                products.check(findings, row),
                madeOn == null ? null : madeOn.check(findings, row.cell(madeOn.column())));
    }

    private SerialCheck.@Nullable Taken serial(
            Findings findings, Row row, @Nullable KnownProduct product, @Nullable LocalDate made) {
        if (hasNoSerial(row) && merged.covers(row.number())) {
            findings.add(Code.SERIAL_MERGED, serialColumn);
            return null;
        }
        return serials.check(
                findings, row.cell(serialColumn), product == null ? null : product.rule(), made);
    }

    private boolean hasNoSerial(Row row) {
        return RowKinds.isBlank(row.cell(serialColumn));
    }

    /// Blank, the header again, a sum, or nothing but what is in no column of ours.
    private boolean isNone(Findings findings, Row row) {
        if (RowKinds.isBlank(row)) {
            return true;
        }
        if (!hasNoSerial(row)) {
            var header = kinds.headerAgain(row);
            header.ifPresent(column -> findings.add(Code.ROW_HEADER, column));
            return header.isPresent();
        }
        var sum = RowKinds.sum(row);
        sum.ifPresent(column -> findings.add(Code.ROW_SUBTOTAL, column));
        return sum.isPresent() || (!hasMapped(row) && !merged.covers(row.number()));
    }

    private boolean hasMapped(Row row) {
        for (int i = 0; i < row.cells().size(); i++) {
            if (table.columns().isMapped(i) && !RowKinds.isBlank(row.cell(i))) {
                return true;
            }
        }
        return false;
    }
}
