package dev.aftercare.scan.owners;

import dev.aftercare.actor.Actor;
import dev.aftercare.owners.Registrations;
import dev.aftercare.problem.Invalid;
import dev.aftercare.problem.Violation;
import dev.aftercare.scan.http.Parameters;
import dev.aftercare.scan.page.Words;
import dev.aftercare.visits.FormKeys;
import dev.aftercare.visits.ShownUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Hands registration forms out and takes them back.
public final class RegisterForms {
    private static final int PREFILLED_DAYS = 60;

    private final Registrations registrations;
    private final FormKeys keys;
    private final FormGuard guard;

    public RegisterForms(Registrations registrations, FormKeys keys, FormGuard guard) {
        this.registrations = registrations;
        this.keys = keys;
        this.guard = guard;
    }

    /// For whom a form is, and on which day.
    public record For(ShownUnit unit, String labelToken, Words words, LocalDate today) {}

    public RegisterForm empty(For whom) {
        var shipped = whom.unit.life().shippedOn();
        boolean justSold = shipped != null && !whom.today.isAfter(shipped.plusDays(PREFILLED_DAYS));
        var typed = new Typed("", justSold ? whom.today.toString() : "", "", false, false);
        return form(whom, typed, keys.fresh(), List.of(), false);
    }

    /// Registers, once for each form's key. Empty if that is done, whatever came of it; else the
    /// form as it goes back.
    public Optional<RegisterForm> send(For whom, Parameters sent) {
        var typed = Typed.from(sent);
        var key = sent.text("key");
        if (!FormKeys.isKey(key)
                || !guard.holds(sent.text("guard"), whom.unit.unitId(), whom.labelToken)) {
            return Optional.of(form(whom, typed, keys.fresh(), typed.violations(), true));
        }
        var violations = typed.violations();
        return violations.isEmpty()
                ? register(whom, typed, key)
                : Optional.of(form(whom, typed, key, violations, false));
    }

    private Optional<RegisterForm> register(For whom, Typed typed, String key) {
        try {
            registrations.register(
                    new Actor.Visitor(),
                    whom.unit.unitId(),
                    typed.registration(whom.words.language()),
                    key);
            return Optional.empty();
        } catch (Invalid no) {
            return Optional.of(form(whom, typed, key, no.violations(), false));
        }
    }

    private RegisterForm form(
            For whom, Typed typed, String key, List<Violation> violations, boolean expired) {
        return new RegisterForm(
                whom.words,
                new RegisterForm.Fields(
                        typed.contact(),
                        typed.bought(),
                        typed.name(),
                        typed.tips(),
                        typed.safetyOnly()),
                key,
                guard.token(whom.unit.unitId(), whom.labelToken),
                whom.today,
                whom.unit.life().madeOn(),
                violations,
                expired);
    }
}
