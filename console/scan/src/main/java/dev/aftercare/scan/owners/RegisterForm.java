package dev.aftercare.scan.owners;

import dev.aftercare.problem.Violation;
import dev.aftercare.scan.page.Words;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/// The registration form as it is shown: empty, or as it was sent, with what is wrong beside each
/// field.
///
/// @param key used up by sending it
/// @param guard see [FormGuard]
/// @param madeOn no earlier day can be chosen; null where not known
/// @param expired it was open for too long: nothing was lost, it only has to be sent again
public record RegisterForm(
        Words words,
        Fields fields,
        String key,
        String guard,
        LocalDate today,
        @Nullable LocalDate madeOn,
        List<Violation> violations,
        boolean expired) {

    record Fields(String contact, String bought, String name, boolean tips, boolean safetyOnly) {}

    public String contact() {
        return fields.contact;
    }

    public String bought() {
        return fields.bought;
    }

    public String name() {
        return fields.name;
    }

    public boolean tips() {
        return fields.tips;
    }

    public boolean safetyOnly() {
        return fields.safetyOnly;
    }

    /// ISO 8601.
    public String latest() {
        return today.toString();
    }

    /// ISO 8601; null where not known.
    public @Nullable String earliest() {
        return madeOn == null ? null : madeOn.toString();
    }

    /// Not as it is first shown.
    public boolean isSentBack() {
        return expired || !violations.isEmpty();
    }

    /// What is wrong with a field; null if nothing is. E-mail and phone are one field here.
    public @Nullable String wrong(String field) {
        return violations.stream()
                .filter(violation -> fieldOf(violation).equals(field))
                .map(words::violation)
                .findFirst()
                .orElse(null);
    }

    private static String fieldOf(Violation violation) {
        return switch (violation.field()) {
            case "email", "phone" -> "contact";
            default -> violation.field();
        };
    }
}
