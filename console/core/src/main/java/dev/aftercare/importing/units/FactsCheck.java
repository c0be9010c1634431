package dev.aftercare.importing.units;

import static dev.aftercare.importing.units.UnitColumns.CHANNEL;
import static dev.aftercare.importing.units.UnitColumns.COUNTRY;
import static dev.aftercare.importing.units.UnitColumns.LOT;
import static dev.aftercare.importing.units.UnitColumns.POLICY;
import static dev.aftercare.importing.units.UnitColumns.REVISION;
import static dev.aftercare.importing.units.UnitColumns.SHIPPED_TO;

import dev.aftercare.importing.check.CellText;
import dev.aftercare.importing.check.Code;
import dev.aftercare.importing.check.Countries;
import dev.aftercare.importing.check.Findings;
import dev.aftercare.importing.columns.ColumnMap;
import dev.aftercare.sheet.Row;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.UnitFacts;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads what a row says beside serial, product and days.
final class FactsCheck {
    private static final int LONGEST_LOT = 60;
    private static final Pattern LOTS = Pattern.compile(";");

    private final ColumnMap columns;
    private final KnownCatalogue catalogue;
    private final Countries countries = new Countries();
    private final @Nullable TextPlace lot;
    private final @Nullable TextPlace revision;
    private final @Nullable TextPlace shippedTo;
    private final @Nullable TextPlace channel;

    FactsCheck(ColumnMap columns, KnownCatalogue catalogue) {
        this.columns = columns;
        this.catalogue = catalogue;
        lot = place(LOT);
        revision = place(REVISION);
        shippedTo = place(SHIPPED_TO);
        channel = place(CHANNEL);
    }

    /// @param longest characters that its texts may have
    private record TextPlace(int column, int longest) {}

    private @Nullable TextPlace place(String key) {
        var place = columns.place(key);
        return place.isEmpty()
                ? null
                : new TextPlace(place.getAsInt(), UnitColumns.TARGET.column(key).longest());
    }

    UnitFacts check(
            Findings findings, Row row, @Nullable LocalDate madeOn, @Nullable LocalDate shippedOn) {
        checkCharacters(findings, row);
        return new UnitFacts(
                new Made(madeOn, text(findings, row, lot), text(findings, row, revision)),
                new Shipped(
                        shippedOn,
                        text(findings, row, shippedTo),
                        country(findings, row),
                        text(findings, row, channel)),
                policy(findings, row),
                components(findings, row),
                extra(row));
    }

    private void checkCharacters(Findings findings, Row row) {
        int serial = columns.place(UnitColumns.SERIAL).orElse(-1);
        for (int i = 0; i < row.cells().size(); i++) {
            if (i != serial && !CellText.isStorable(row.cell(i))) {
                findings.add(Code.TEXT_CHARACTERS, i);
            }
        }
    }

    private static @Nullable String text(Findings findings, Row row, @Nullable TextPlace place) {
        if (place == null) {
            return null;
        }
        var text = CellText.of(row.cell(place.column));
        if (text.length() > place.longest) {
            findings.add(Code.TEXT_TOO_LONG, place.column, Integer.toString(place.longest));
        }
        return text.isEmpty() ? null : text;
    }

    private @Nullable String country(Findings findings, Row row) {
        var place = columns.place(COUNTRY);
        var text = place.isEmpty() ? "" : CellText.of(row.cell(place.getAsInt()));
        if (text.isEmpty()) {
            return null;
        }
        var code = countries.code(text);
        if (code.isEmpty()) {
            findings.add(Code.COUNTRY_UNKNOWN, place.getAsInt());
        }
        return code.orElse(null);
    }

    private @Nullable Long policy(Findings findings, Row row) {
        var place = columns.place(POLICY);
        var text = place.isEmpty() ? "" : CellText.of(row.cell(place.getAsInt()));
        if (text.isEmpty()) {
            return null;
        }
        var policy = catalogue.policy(text);
        if (policy == null) {
            findings.add(Code.POLICY_UNKNOWN, place.getAsInt());
        }
        return policy;
    }

    private List<Component> components(Findings findings, Row row) {
        if (columns.grouped().isEmpty()) {
            return List.of();
        }
        var components = new ArrayList<Component>();
        columns.grouped()
                .forEach(
                        (column, partNo) -> {
                            var lots = CellText.of(row.cell(column));
                            for (var lot : LOTS.split(lots, -1)) {
                                if (lot.length() > LONGEST_LOT) {
                                    findings.add(
                                            Code.TEXT_TOO_LONG,
                                            column,
                                            Integer.toString(LONGEST_LOT));
                                }
                                if (!lot.isBlank()) {
                                    components.add(new Component(partNo, lot.strip()));
                                }
                            }
                        });
        return components;
    }

    private Map<String, String> extra(Row row) {
        if (columns.extras().isEmpty()) {
            return Map.of();
        }
        var extra = new LinkedHashMap<String, String>();
        columns.extras()
                .forEach(
                        (column, name) -> {
                            var text = CellText.of(row.cell(column));
                            if (!text.isEmpty()) {
                                extra.put(name, text);
                            }
                        });
        return extra;
    }
}
