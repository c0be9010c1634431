package dev.aftercare.search;

import dev.aftercare.database.Database;
import dev.aftercare.gs1.Gs1Refused;
import dev.aftercare.gs1.UnitCode;
import dev.aftercare.search.Found.Asked;
import dev.aftercare.units.serials.SerialMatches;

import org.hibernate.StatelessSession;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds what a person types or scans. It takes the time of a few look-ups however many units there
/// are: serials by their beginning or end, owners by words, and the small tables as a whole.
public final class Search {
    private static final int MOST_UNITS = 6;
    private static final int MOST_OTHERS = 4;

    private final Database database;

    public Search(Database database) {
        this.database = database;
    }

    /// A serial from its beginning, or else by its end; an owner by name, e-mail or telephone; a
    /// batch or product by a part of its name; exactly one unit by what its label says.
    public Found find(String text) {
        var typed = text.strip();
        try {
            var code = UnitCode.in(typed);
            return database.read(
                    session ->
                            code.isPresent()
                                    ? named(session, code.get())
                                    : new Found(new Asked.Words(typed), called(session, typed)));
        } catch (Gs1Refused _) {
            return new Found(new Asked.Unreadable(typed), List.of());
        }
    }

    /// These units, in this order; without those that are gone.
    public List<Hit.Unit> units(List<Long> ids) {
        return database.read(session -> UnitHits.byId(session, ids));
    }

    private static List<Hit> called(StatelessSession session, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        var hits = new ArrayList<Hit>();
        hits.addAll(
                UnitHits.byId(session, SerialMatches.first(session, text, MOST_UNITS)));
        hits.addAll(OwnerHits.called(session, text, MOST_OTHERS));
        hits.addAll(CatalogueHits.batches(session, text, MOST_OTHERS));
        hits.addAll(CatalogueHits.products(session, text, MOST_OTHERS));
        return hits;
    }

    private static Found named(StatelessSession session, UnitCode code) {
        var gtin = code.gtin().digits();
        var serial = Optional.ofNullable(code.serial()).map(Object::toString);
        var hits = new ArrayList<Hit>();
        serial.flatMap(text -> UnitHits.exactly(session, gtin, text)).ifPresent(hits::add);
        if (hits.isEmpty()) {
            CatalogueHits.product(session, gtin).ifPresent(hits::add);
        }
        return new Found(new Asked.Code(gtin, serial.orElse(null)), hits);
    }
}
