package dev.aftercare.scan.units;

import dev.aftercare.scan.catalog.Fact;
import dev.aftercare.scan.catalog.ProductView;
import dev.aftercare.scan.owners.RegisterForm;
import dev.aftercare.scan.page.Words;
import dev.aftercare.visits.Moment;
import dev.aftercare.visits.ShownUnit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// A unit as it is shown at one moment of its life; blocked it is not shown.
///
/// @param form null where nobody can register it
/// @param thanks whether a form has just arrived
public record UnitView(
        Words words,
        ProductView product,
        ShownUnit unit,
        Moment moment,
        LocalDate today,
        @Nullable RegisterForm form,
        boolean thanks) {

    /// Of the message that stands above all else.
    public record Alert(String title, String text) {}

    public String serial() {
        return unit.serial();
    }

    public boolean isOwned() {
        return unit.owned() != null;
    }

    public String pill() {
        return words.say(isOwned() ? "pill.registered" : "pill.genuine", product.maker());
    }

    /// New owners, and whoever gets it before it was shipped, set it up first.
    public boolean setupFirst() {
        return switch (moment) {
            case MADE_OR_LABELLED, OWNED_NEW -> true;
            case BLOCKED, REPLACED_OR_RETIRED, NO_OWNER, ENDED, ENDS_SOON, OWNED -> false;
        };
    }

    public @Nullable Alert alert() {
        var until = unit.coverage().until();
        return switch (moment) {
            case REPLACED_OR_RETIRED ->
                    say(unit.standing().replaced() ? "replaced" : "retired", product.maker());
            case ENDS_SOON -> until == null ? null : say("ends", until, product.maker());
            case ENDED -> until == null ? null : say("ended", until, product.maker());
            case BLOCKED, MADE_OR_LABELLED, NO_OWNER, OWNED_NEW, OWNED -> null;
        };
    }

    private Alert say(String key, Object... args) {
        return new Alert(words.say(key + ".title", args), words.say(key, args));
    }

    public @Nullable Warranty warranty() {
        return Warranty.of(unit, today, words).orElse(null);
    }

    /// What who thinks of buying it may know.
    public List<Fact> facts() {
        return Passport.of(unit, product.article(), words);
    }
}
