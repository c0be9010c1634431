package dev.aftercare.owners;

import dev.aftercare.history.Personal;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;

/// An owner as somebody describes them. Texts are empty where nothing was said.
///
/// @param email one of e-mail and phone at least
/// @param phone in any way of writing it
/// @param language they read, as in the page they used
/// @param safetyOnly write to them about safety and nothing else
@Personal
public record OwnerDraft(
        OwnerKind kind,
        String name,
        String email,
        String phone,
        String language,
        boolean safetyOnly) {

    /// Somebody known only by what they typed into the one field for "e-mail or phone".
    public static OwnerDraft reachedBy(String emailOrPhone, String language) {
        return emailOrPhone.contains("@")
                ? new OwnerDraft(OwnerKind.PERSON, "", emailOrPhone, "", language, false)
                : new OwnerDraft(OwnerKind.PERSON, "", "", emailOrPhone, language, false);
    }

    public List<Violation> violations() {
        return new Check()
                .line("name", name, 200)
                .that("contact", !email.isBlank() || !phone.isBlank(), "required")
                .that("email", email.isBlank() || Email.of(email).isPresent(), "email", email)
                .that("phone", phone.isBlank() || PhoneNumber.of(phone).isPresent(), "phone", phone)
                .that("email", Check.isStorable(email), "unstorable")
                .line("language", language, 8)
                .violations();
    }

    /// What tells that two people are one.
    List<String> contacts() {
        var contacts = new ArrayList<String>();
        Email.of(email).ifPresent(one -> contacts.add("e:" + one.key()));
        PhoneNumber.of(phone).ifPresent(one -> contacts.add("p:" + one.digits()));
        return contacts;
    }
}
