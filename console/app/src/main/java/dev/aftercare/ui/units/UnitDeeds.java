package dev.aftercare.ui.units;

import dev.aftercare.actor.Actor;
import dev.aftercare.database.Database;
import dev.aftercare.history.Personal;
import dev.aftercare.owners.Outcome;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.OwnerKind;
import dev.aftercare.owners.Registration;
import dev.aftercare.owners.Registrations;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Work;
import dev.aftercare.units.bulk.Shipping;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// What staff do to units here, in the name of who sits at the console.
public final class UnitDeeds {
    private final Actor actor;
    private final Background background;
    private final Registrations registrations;
    private final Shipping shipping;

    public UnitDeeds(Database database, Actor actor, Background background) {
        this.actor = actor;
        this.background = background;
        this.registrations = new Registrations(database);
        this.shipping = new Shipping(database);
    }

    /// Somebody on the telephone, as typed.
    ///
    /// @param contact e-mail or phone
    /// @param boughtOn null where nothing, or no day, was typed
    @Personal
    record Caller(String contact, String name, @Nullable LocalDate boughtOn) {

        Registration registration() {
            Invalid.ifAny(
                    boughtOn == null ? List.of(Violation.of("boughtOn", "required")) : List.of());
            boolean mail = contact.contains("@");
            var owner =
                    new OwnerDraft(
                            OwnerKind.PERSON,
                            name,
                            mail ? contact : "",
                            mail ? "" : contact,
                            "",
                            false);
            return new Registration(owner, boughtOn, false, List.of());
        }
    }

    Work<Outcome> register(Detail detail, Caller caller) {
        return background.call(
                () ->
                        registrations.register(
                                actor, detail.record().unit().id(), caller.registration()));
    }

    Work<Shipping.Done> ship(Detail detail, @Nullable LocalDate day, String receiver) {
        var unit = detail.record().unit();
        return background.call(
                () -> {
                    if (day == null) {
                        throw new Invalid(List.of(Violation.of("shippedOn", "required")));
                    }
                    return shipping.ship(
                            actor,
                            new Shipping.Which.One(unit.serial(), unit.product().gtin()),
                            day,
                            receiver.isBlank() ? null : receiver,
                            Progress.silent());
                });
    }
}
