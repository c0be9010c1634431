package dev.aftercare.ui.units;

import dev.aftercare.coverage.Basis;
import dev.aftercare.coverage.CoverageType;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.OwnerRow;
import dev.aftercare.owners.UnitOwners;
import dev.aftercare.owners.UnitOwners.Owning;
import dev.aftercare.owners.UnitOwners.Saying;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.Standing;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.UnitLife;
import dev.aftercare.units.UnitProduct;
import dev.aftercare.units.UnitRow;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.UnitLine;
import dev.aftercare.units.notes.NoteRow;
import dev.aftercare.units.record.UnitDetail;
import dev.aftercare.units.record.UnitRecord;
import dev.aftercare.units.record.UnitRecord.Cover;
import dev.aftercare.units.record.UnitRecord.Event;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Units that nobody made, for a rehearsal: rows of all looks that there are, and one unit with
/// much to tell.
final class MadeUpUnits {
    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);
    private static final Instant NOW = TODAY.atStartOfDay().toInstant(ZoneOffset.UTC);
    static final UnitReading.Around AROUND = new UnitReading.Around(TODAY, List.of(), List.of(), 0);

    private static final int DAYS = 97;
    private static final int ESTIMATED = 5;

    static UnitLine line(int number) {
        var states = UnitState.values();
        var row =
                row(
                        number,
                        UnitFacts.NONE.with(Made.on(TODAY.minusDays(number % DAYS))),
                        new Standing(
                                states[number % states.length],
                                0,
                                0,
                                TODAY.plusDays(number % (2 * DAYS) - 20),
                                number % ESTIMATED == 0));
        return new UnitLine(row, UnitLife.NEW, number % 2 == 0 ? null : "Owner " + number);
    }

    /// An owned unit with parts, two covers, a dispute and a note.
    static UnitDetail detail() {
        var end = TODAY.plusYears(1);
        var owner = new OwnerRow(1, OwnerKind.PERSON, "Owner", "a@b.example", "1", null, false);
        var record =
                new UnitRecord(
                        owned(end),
                        new UnitLife(TODAY, TODAY, TODAY, null, TODAY, 2, true, null),
                        List.of(
                                cover(CoverageType.BASE, TODAY.plusMonths(6)),
                                cover(CoverageType.EXTENDED, end)),
                        new UnitOwners(
                                new Owning(owner, "REGISTRATION", true, TODAY, NOW),
                                List.of(new Saying(1, owner, "OPEN", TODAY, NOW))),
                        List.of(new NoteRow(1, 1, "note", "author", NOW, null, true, null, 0)),
                        Stream.of("made", "printed", "shipped", "scanned", "registered")
                                .map(what -> new Event(TODAY, NOW, what, ""))
                                .toList());
        return new UnitDetail(
                record, "Product", "https://id.example/01/00000000000000/21/A", TODAY);
    }

    private static UnitRow owned(LocalDate end) {
        return row(
                1,
                new UnitFacts(
                        Made.on(TODAY),
                        Shipped.NOT_YET.on(TODAY, "Shop"),
                        null,
                        List.of(new Component("MOTOR", "1"), new Component("FAN", "2")),
                        Map.of("extra", "1")),
                new Standing(UnitState.OWNED, 0, 0, end, false));
    }

    private static Cover cover(CoverageType type, LocalDate to) {
        return new Cover(type.name(), type.name(), TODAY, to, Basis.PROVEN_PURCHASE.name());
    }

    private static UnitRow row(int number, UnitFacts facts, Standing standing) {
        return new UnitRow(
                number,
                new UnitProduct(1, "00000000000000", "A-" + number),
                new UnitBatch(1, "week " + number % DAYS),
                "A-%07d".formatted(number),
                facts,
                standing,
                null,
                null,
                0);
    }

    private MadeUpUnits() {}
}
