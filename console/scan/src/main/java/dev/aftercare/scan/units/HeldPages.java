package dev.aftercare.scan.units;

import dev.aftercare.scan.catalog.Catalogue;
import dev.aftercare.scan.catalog.CodePath;
import dev.aftercare.scan.catalog.Fact;
import dev.aftercare.scan.catalog.ProductPages;
import dev.aftercare.scan.catalog.ProductPages.Seen;
import dev.aftercare.scan.http.Answer;
import dev.aftercare.scan.http.Ask;
import dev.aftercare.scan.owners.RegisterForm;
import dev.aftercare.scan.owners.RegisterForms;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.ShownUnit;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// The pages of a unit, for who holds its label.
public final class HeldPages {
    private final Catalogue catalogue;
    private final ProductPages products;
    private final RegisterForms forms;
    private final Shown visits;

    public HeldPages(
            Catalogue catalogue, ProductPages products, RegisterForms forms, Shown visits) {
        this.catalogue = catalogue;
        this.products = products;
        this.forms = forms;
        this.visits = visits;
    }

    Answer page(Ask ask, Seen seen, ShownUnit unit) {
        var moment = Moment.of(unit, catalogue.today());
        if (moment == Moment.BLOCKED) {
            visits.shown(ask, unit.unitId(), moment, seen.words().language());
            return products.blocked(200, seen).notStored();
        }
        var page = ask.query().text("page");
        if (page.equals("passport")) {
            var facts = Passport.of(unit, seen.article(), seen.words());
            return passport(seen, facts).notStored();
        }
        var form = canRegister(moment) ? forms.empty(whom(seen, unit)) : null;
        var answer = show(200, seen, unit, form, page.equals("registered"));
        visits.shown(ask, unit.unitId(), moment, seen.words().language());
        return answer;
    }

    /// A second registration is answered as the first was: whose the unit is, nobody learns here.
    Answer send(Ask ask, Seen seen, ShownUnit unit) {
        var moment = Moment.of(unit, catalogue.today());
        if (moment == Moment.BLOCKED) {
            return products.blocked(409, seen).notStored();
        }
        if (!canRegister(moment)) {
            return show(409, seen, unit, null, false);
        }
        return forms.send(whom(seen, unit), ask.form())
                .map(form -> show(form.expired() ? 403 : 422, seen, unit, form, false))
                .orElseGet(
                        () ->
                                Answer.seeOther(path(seen, unit) + seen.here().page("registered"))
                                        .notStored());
    }

    Answer passport(Seen seen, List<Fact> facts) {
        var title = seen.words().say("passport.title");
        return products.page(
                200,
                "passport",
                Map.of("frame", products.frame(seen, title, "passport"), "facts", facts));
    }

    private static boolean canRegister(Moment moment) {
        return switch (moment) {
            case BLOCKED, REPLACED_OR_RETIRED -> false;
            case MADE_OR_LABELLED, NO_OWNER, OWNED_NEW, ENDED, ENDS_SOON, OWNED -> true;
        };
    }

    private static String path(Seen seen, ShownUnit unit) {
        return CodePath.of(seen.article().gtin(), unit.serial());
    }

    private RegisterForms.For whom(Seen seen, ShownUnit unit) {
        return new RegisterForms.For(unit, seen.here().token(), seen.words(), catalogue.today());
    }

    private Answer show(
            int status, Seen seen, ShownUnit unit, @Nullable RegisterForm form, boolean thanks) {
        var today = catalogue.today();
        var view =
                new UnitView(
                        seen.words(),
                        products.view(seen),
                        unit,
                        Moment.of(unit, today),
                        today,
                        form,
                        thanks && unit.owned() != null);
        var frame = products.frame(seen, seen.article().name(), "");
        return products.page(status, "unit", Map.of("frame", frame, "unit", view)).notStored();
    }
}
