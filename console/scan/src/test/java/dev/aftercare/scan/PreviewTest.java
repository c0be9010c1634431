package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.scan.http.Limits;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Staff look at a page on a phone of their own, signed in as staff.
class PreviewTest extends ScanTest {
    private static final String SERIAL = "A3-25-000001";

    @Test
    void itIsThePageThatCustomersSeeAndNoVisit() {
        units.unit(SERIAL);
        try (var preview = preview(Serving.PREVIEW_TO_READ);
                var staff = new Phone(preview.address())) {
            var seen = staff.get(label(SERIAL));
            assertThat(seen.status()).isEqualTo(200);
            assertThat(seen.page().text()).contains("Air purifier", SERIAL);
            assertThat(seen.page().select("form #contact")).hasSize(1);
            assertThat(staff.get(label(SERIAL), "User-Agent", "Other phone").status())
                    .isEqualTo(200);
            assertThat(preview.visits()).isZero();
        }
        assertThat(rows("select scans from unit_life", row -> row.number("scans")))
                .containsExactly(0L);
        assertThat(rows("select id from scan", row -> row.number("id"))).isEmpty();
    }

    @Test
    void whereStaffMayNotWriteForVisitorsAFormIsAnsweredWithAWord() {
        units.unit(SERIAL);
        try (var preview = preview(Serving.PREVIEW_TO_READ);
                var staff = new Phone(preview.address())) {
            var sent = staff.send(label(SERIAL), filledIn(staff));
            assertThat(sent.status()).isEqualTo(403);
            assertThat(sent.page().select("h1").text()).isEqualTo("This is a preview");
        }
        assertThat(owners()).isEmpty();
    }

    @Test
    void onAStoreOfOnesOwnAFormIsDoneAndItsSenderIsNoVisitor() {
        units.unit(SERIAL);
        try (var preview = new ScanServer(serving, "127.0.0.1", 0, limits(), Serving.PREVIEW);
                var staff = new Phone(preview.address())) {
            assertThat(staff.send(label(SERIAL), filledIn(staff)).status()).isEqualTo(303);
        }
        assertThat(owners()).containsExactly("ann@mail.example");
        assertThat(rows("select id from scan", row -> row.number("id"))).isEmpty();
    }

    @Test
    void aScanServerCountsWhomItAnswers() {
        units.unit(SERIAL);
        try (var customers = new ScanServer(serving, "127.0.0.1", 0, Limits.STANDARD);
                var phone = new Phone(customers.address())) {
            phone.get(label(SERIAL));
            phone.get(label(SERIAL));
            phone.get(label(SERIAL), "User-Agent", "Other phone");
            assertThat(customers.visits()).isEqualTo(2);
        }
    }

    @Test
    void whyNobodyCanListenIsSaid() throws Exception {
        try (var taken = new java.net.ServerSocket(0)) {
            assertThatThrownBy(() -> preview("127.0.0.1", taken.getLocalPort()))
                    .isInstanceOfSatisfying(
                            CannotListen.class,
                            no -> assertThat(no.why()).isEqualTo(CannotListen.Why.TAKEN));
        }
        for (var host : List.of("192.0.2.77", "no such name")) {
            assertThatThrownBy(() -> preview(host, 0))
                    .isInstanceOfSatisfying(
                            CannotListen.class,
                            no -> assertThat(no.why()).isEqualTo(CannotListen.Why.ELSEWHERE));
        }
    }

    private ScanServer preview(Serving serving) {
        return new ScanServer(database, "127.0.0.1", 0, limits(), serving);
    }

    private void preview(String host, int port) {
        new ScanServer(database, host, port, limits(), Serving.PREVIEW).close();
    }

    private Map<String, String> filledIn(Phone phone) {
        var form = new HashMap<>(phone.get(label(SERIAL)).form());
        form.putAll(Map.of("contact", "ann@mail.example", "bought", "2026-02-20"));
        return form;
    }

    private List<String> owners() {
        return rows("select email from owner", row -> row.text("email"));
    }

}
