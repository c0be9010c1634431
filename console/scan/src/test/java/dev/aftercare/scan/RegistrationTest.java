package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.change.Change;
import dev.aftercare.database.ChangePoller;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

class RegistrationTest extends ScanTest {
    private static final String SERIAL = "A3-25-000001";

    @Test
    void twoFieldsMakeAnOwner() throws Exception {
        long unit = units.unit(SERIAL);
        var noticed = new CompletableFuture<Long>();
        try (var _ =
                serving.changes()
                        .listen(
                                changes -> {
                                    if (changes.contains(new Change("unit", unit))) {
                                        noticed.complete(System.nanoTime());
                                    }
                                })) {
            var sent = send(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
            assertThat(sent.status()).isEqualTo(303);
            assertThat(sent.header("location"))
                    .isEqualTo(label(SERIAL) + "&page=registered")
                    .doesNotContain("ann");
            assertThat(sent.header("cache-control")).isEqualTo("no-store");
            assertThat(noticed).succeedsWithin(Duration.ofSeconds(1));
        }
        assertThat(owners()).containsExactly("ann@mail.example null false");
        var thanks = phone.get(label(SERIAL) + "&page=registered");
        assertThat(thanks.page().select(".note.good h2").text()).isEqualTo("Thank you");
        assertThat(thanks.page().text()).contains("Bought 20 February 2026");
        assertThat(thanks.body()).doesNotContain("ann@mail.example");
    }

    @Test
    void staffInAnotherProcessHearsOfARegistration() {
        long unit = units.unit(SERIAL);
        var console = asAnotherProcess();
        var noticed = new CompletableFuture<Long>();
        try (var _ = new ChangePoller(console, Duration.ofMillis(200));
                var _ =
                        console.changes()
                                .listen(
                                        changes -> {
                                            if (changes.contains(new Change("unit", unit))) {
                                                noticed.complete(System.nanoTime());
                                            }
                                        })) {
            send(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
            long sent = System.nanoTime();
            assertThat(noticed)
                    .as(() -> "after %d ms".formatted((System.nanoTime() - sent) / 1_000_000))
                    .succeedsWithin(Duration.ofSeconds(30));
        }
    }

    @Test
    void whoseAUnitIsNoAnswerToARegistrationSays() {
        var ann = Map.of("contact", "ann@mail.example", "bought", "2026-02-20", "name", "Ann Lee");
        var ben = Map.of("contact", "ben@mail.example", "bought", "2026-02-25", "name", "Ben Orr");
        var wrong = Map.of("contact", "ben@mail.example", "bought", "2027-01-01");
        units.unit(SERIAL);
        units.unit("A3-25-000002");
        send(SERIAL, ann);
        for (var serial : List.of(SERIAL, "A3-25-000002")) {
            var bad = send(serial, wrong);
            var sent = send(serial, ben);
            assertThat(List.of(bad.status(), sent.status())).containsExactly(422, 303);
            assertThat(sent.header("location")).isEqualTo(label(serial) + "&page=registered");
            var thanks = phone.get(sent.header("location"));
            assertThat(thanks.page().select(".note.good h2").text()).isEqualTo("Thank you");
            for (var seen : List.of(bad, sent, thanks, phone.get(label(serial)))) {
                assertThat(seen.body()).doesNotContain("ann@mail", "Ann", "Lee");
            }
            for (var seen : List.of(sent, thanks, phone.get(label(serial)))) {
                assertThat(seen.body()).doesNotContain("ben@mail", "Ben", "Orr");
            }
        }
    }

    @Test
    void aPhoneNumberWillDo() {
        units.unit(SERIAL);
        send(Map.of("contact", "+46 70 123 45 67", "bought", "2026-02-20", "name", "Ann Lee"));
        assertThat(rows("select phone, name from owner", r -> r.text("phone") + r.text("name")))
                .containsExactly("+46 70 123 45 67Ann Lee");
        assertThat(rows("select confirmed from ownership", row -> row.flag("confirmed")))
                .containsExactly(false);
    }

    @Test
    void consentIsGivenOnlyByATick() {
        units.unit(SERIAL);
        send(Map.of("contact", "ann@mail.example", "bought", "2026-02-20", "tips", "yes"));
        assertThat(rows("select purpose from consent", row -> row.text("purpose")))
                .containsExactly("care-tips");
    }

    @Test
    void safetyOnlyIsAChoiceAndLeavesNoConsent() {
        units.unit(SERIAL);
        send(
                Map.of(
                        "contact",
                        "ann@mail.example",
                        "bought",
                        "2026-02-20",
                        "safety",
                        "yes",
                        "tips",
                        "yes"));
        assertThat(rows("select safety_only from owner", row -> row.flag("safety_only")))
                .containsExactly(true);
        assertThat(rows("select purpose from consent", row -> row.text("purpose"))).isEmpty();
    }

    @Test
    void aSecondRegistrationIsAnsweredLikeTheFirstAndKeptForStaff() {
        units.unit(SERIAL);
        var first = send(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        var second = send(Map.of("contact", "ben@mail.example", "bought", "2026-02-25"));
        assertThat(second.withoutDate()).isEqualTo(first.withoutDate());
        assertThat(rows("select state from ownership_conflict", row -> row.text("state")))
                .containsExactly("OPEN");
        assertThat(
                        rows(
                                "select o.email from ownership s join owner o on o.id = s.owner_id",
                                row -> row.text("email")))
                .containsExactly("ann@mail.example");
        assertThat(phone.get(label(SERIAL) + "&page=registered").body())
                .doesNotContain("mail.example");
    }

    @Test
    void aFormSentTwiceIsDoneOnce() {
        units.unit(SERIAL);
        var form = form(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        var first = phone.send(label(SERIAL), form);
        var second = phone.send(label(SERIAL), form);
        assertThat(second.withoutDate()).isEqualTo(first.withoutDate());
        assertThat(owners()).hasSize(1);
        assertThat(rows("select id from ownership_conflict", row -> row.number("id"))).isEmpty();
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() {
        units.unit(SERIAL);
        var sent =
                send(
                        Map.of(
                                "contact",
                                "ann@\"><script>",
                                "bought",
                                "2027-01-01",
                                "name",
                                "Ann <b>",
                                "tips",
                                "yes"));
        assertThat(sent.status()).isEqualTo(422);
        var page = sent.page();
        assertThat(page.select("#contact-wrong").text()).contains("is no e-mail address");
        assertThat(page.select("#bought-wrong").text()).contains("has not come yet");
        assertThat(page.select("#contact").val()).isEqualTo("ann@\"><script>");
        assertThat(page.select("#contact").attr("aria-describedby")).isEqualTo("contact-wrong");
        assertThat(page.select("#bought").val()).isEqualTo("2027-01-01");
        assertThat(page.select("#name").val()).isEqualTo("Ann <b>");
        assertThat(page.select("[name=tips]").hasAttr("checked")).isTrue();
        assertThat(page.select("script, h1 b")).isEmpty();
        assertThat(owners()).isEmpty();
        var mended = sent.form();
        mended.putAll(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        assertThat(phone.send(label(SERIAL), mended).status()).isEqualTo(303);
    }

    @Test
    void emptyFieldsAreAskedFor() {
        units.unit(SERIAL);
        var page = send(Map.of("contact", " ", "bought", "")).page();
        assertThat(page.select(".wrong").eachText()).containsExactly("Missing.", "Missing.");
        assertThat(send(Map.of("contact", "a@b.example", "bought", "20.2.2026")).body())
                .contains("is no day. Write it like 2026-03-31.");
    }

    @Test
    void aFormOfAnotherPageIsNotTakenAndNothingTypedIsLost() {
        units.unit(SERIAL);
        units.unit("A3-25-000002");
        var foreign = phone.get(label("A3-25-000002")).form();
        foreign.putAll(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        var kept = new ArrayList<Phone.Seen>();
        for (var guard : List.of(foreign.get("guard"), "", "x".repeat(43))) {
            foreign.put("guard", guard);
            kept.add(phone.send(label(SERIAL), foreign));
        }
        assertThat(kept).allMatch(seen -> seen.status() == 403);
        assertThat(owners()).isEmpty();
        var again = kept.getLast().form();
        assertThat(again).containsEntry("contact", "ann@mail.example");
        assertThat(phone.send(label(SERIAL), again).status()).isEqualTo(303);
        assertThat(owners()).hasSize(1);
    }

    @Test
    void withoutProofNothingIsRegistered() {
        units.unit(SERIAL);
        var form = form(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        assertThat(phone.send(bare(SERIAL), form).status()).isEqualTo(422);
        assertThat(phone.ask("GET", label(SERIAL) + "&contact=a@b.example").status())
                .isEqualTo(200);
        assertThat(owners()).isEmpty();
    }

    @Test
    void theDayIsFilledInOnlySoonAfterShipping() {
        units.unit("A3-26-000001", LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 10));
        units.unit(SERIAL);
        assertThat(phone.get(label("A3-26-000001")).form()).containsEntry("bought", "2026-03-01");
        assertThat(phone.get(label(SERIAL)).form()).containsEntry("bought", "");
    }

    private Phone.Seen send(Map<String, String> typed) {
        return phone.send(label(SERIAL), form(typed));
    }

    private Phone.Seen send(String serial, Map<String, String> typed) {
        var form = phone.get(label(serial)).form();
        form.putAll(typed);
        return phone.send(label(serial), form);
    }

    /// As a browser sends it: with the hidden fields of the page.
    private Map<String, String> form(Map<String, String> typed) {
        var form = phone.get(label(SERIAL)).form();
        form.putAll(typed);
        return form;
    }

    private List<String> owners() {
        return rows(
                "select email, name, safety_only from owner",
                row ->
                        row.textOrNull("email")
                                + ' '
                                + row.textOrNull("name")
                                + ' '
                                + row.flag("safety_only"));
    }
}
