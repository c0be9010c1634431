package dev.aftercare.scan.owners;

import dev.aftercare.owners.Consent;
import dev.aftercare.owners.OwnerDraft;
import dev.aftercare.owners.Registration;
import dev.aftercare.problem.Violation;
import dev.aftercare.scan.http.Parameters;
import dev.aftercare.scan.page.Language;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// What somebody typed into the registration form.
///
/// @param bought as the browser sends it, ISO 8601
record Typed(String contact, String bought, String name, boolean tips, boolean safetyOnly) {
    static final String CARE_TIPS = "care-tips";
    private static final String TEXT_VERSION = "2026-11";

    static Typed from(Parameters form) {
        return new Typed(
                form.text("contact"),
                form.text("bought"),
                form.text("name"),
                form.has("tips"),
                form.has("safety"));
    }

    /// What is wrong before anything is asked of the services.
    List<Violation> violations() {
        var violations = new ArrayList<Violation>();
        if (contact.isEmpty()) {
            violations.add(Violation.of("contact", "required"));
        }
        if (boughtOn() == null) {
            violations.add(
                    bought.isEmpty()
                            ? Violation.of("boughtOn", "required")
                            : Violation.of("boughtOn", "day", bought));
        }
        return violations;
    }

    private @Nullable LocalDate boughtOn() {
        try {
            return LocalDate.parse(bought);
        } catch (DateTimeException _) {
            return null;
        }
    }

    Registration registration(Language language) {
        var reached = OwnerDraft.reachedBy(contact, language.tag());
        var owner =
                new OwnerDraft(
                        reached.kind(),
                        name,
                        reached.email(),
                        reached.phone(),
                        reached.language(),
                        safetyOnly);
        var day = boughtOn();
        if (day == null) {
            throw new IllegalStateException("Not checked");
        }
        var consents =
                tips && !safetyOnly
                        ? List.of(new Consent(CARE_TIPS, TEXT_VERSION, "page"))
                        : List.<Consent>of();
        return new Registration(owner, day, false, consents);
    }
}
