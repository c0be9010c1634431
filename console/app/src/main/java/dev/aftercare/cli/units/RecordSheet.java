package dev.aftercare.cli.units;

import dev.aftercare.cli.Terminal;
import dev.aftercare.cli.TextTable;
import dev.aftercare.owners.OwnerRow;
import dev.aftercare.texts.Texts;
import dev.aftercare.units.record.UnitRecord;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A unit's record as a person reads it: what it says of itself, then what happened.
final class RecordSheet {
    private final Texts texts;
    private final UnitRecord found;
    private final TextTable table = new TextTable();

    RecordSheet(Texts texts, UnitRecord found) {
        this.texts = texts;
        this.found = found;
    }

    void print(Terminal terminal) {
        identity();
        facts();
        coverage();
        owners();
        table.printTo(terminal);
        terminal.line("");
        timeline().printTo(terminal);
    }

    private void identity() {
        var unit = found.unit();
        line("serial", unit.serial());
        line("product", unit.product().gtin() + " " + unit.product().model());
        line("state", UnitLine.state(unit));
        line("batch", unit.batch().name());
    }

    private void facts() {
        var facts = found.unit().facts();
        line("made", facts.made().on());
        line("lot", facts.made().lot());
        line("revision", facts.made().revision());
        line("shipped", facts.shipped().on());
        line("shippedTo", facts.shipped().to());
        line("country", facts.shipped().country());
        line("channel", facts.shipped().channel());
        facts.components().forEach(one -> line("component", one.partNo() + " " + one.lot()));
        facts.extra().forEach((name, value) -> table.row(name, value));
    }

    private void coverage() {
        var standing = found.unit().standing();
        if (standing.coveredUntil() != null) {
            line("covered", standing.coveredUntil() + (standing.coveredEstimated() ? "~" : ""));
        }
        for (var one : found.coverage()) {
            line(
                    "coverage",
                    one.policy()
                            + " "
                            + one.type()
                            + " "
                            + one.from()
                            + " – "
                            + one.to()
                            + " ("
                            + one.basis()
                            + ")");
        }
    }

    private void owners() {
        var owner = found.owners().current();
        if (owner != null) {
            var key = owner.confirmed() ? "units.show.owned" : "units.show.ownedUnconfirmed";
            line("owner", texts.get(key, who(owner.owner()), owner.boughtOn(), owner.how()));
        }
        for (var other : found.owners().conflicts()) {
            line(
                    "conflict",
                    texts.get(
                            "units.show.disputed",
                            who(other.owner()),
                            other.boughtOn(),
                            other.state()));
        }
    }

    private TextTable timeline() {
        var timeline = new TextTable();
        for (var event : found.timeline()) {
            timeline.row(
                    event.at() == null ? event.on().toString() : texts.moment(event.at()),
                    event.what(),
                    event.what().equals("printed")
                            ? texts.get("units.show.run", event.by())
                            : event.by());
        }
        return timeline;
    }

    private void line(String column, @Nullable Object value) {
        if (value != null) {
            table.row(texts.get("units.column." + column), value.toString());
        }
    }

    private static String who(OwnerRow who) {
        return Stream.of(who.name(), who.email(), who.phone())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
