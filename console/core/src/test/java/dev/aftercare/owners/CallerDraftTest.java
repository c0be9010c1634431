package dev.aftercare.owners;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.problem.Violation;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;

class CallerDraftTest {
    @Test
    void aCallerIsReachedByMailOrPhone() {
        var mail = new CallerDraft("ada@mail.example", "Ada", "2026-02-20").registration();
        assertThat(mail.owner().email()).isEqualTo("ada@mail.example");
        assertThat(mail.owner().name()).isEqualTo("Ada");
        assertThat(mail.boughtOn()).isEqualTo(LocalDate.of(2026, 2, 20));
        var phone = new CallerDraft("+47 912 34 567", "", "20.2.2026").registration();
        assertThat(phone.owner().phone()).isEqualTo("+47 912 34 567");
    }

    @Test
    void whatIsWrongIsSaidAllAtOnce() {
        assertThat(new CallerDraft("ada@", "", "soon").violations())
                .containsExactly(
                        Violation.of("email", "email", "ada@"),
                        Violation.of("boughtOn", "day", "soon"));
        assertThat(new CallerDraft("", "", "").violations())
                .containsExactly(
                        Violation.of("contact", "required"), Violation.of("boughtOn", "required"));
    }
}
