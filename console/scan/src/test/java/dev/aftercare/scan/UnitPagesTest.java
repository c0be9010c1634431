package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class UnitPagesTest extends ScanTest {

    @Test
    void whatIsNobodysCodeSaysSo() {
        for (var path :
                List.of(
                        "/01/09506000134353/21/A1",
                        "/01/123",
                        "/gtin/09506000134352/ser/A1",
                        "/01/09506000134352/21/A%20B",
                        "/01/09506000134352/21/",
                        "/01/09506000134352/21/ABCDEFGHIJKLMNOPQRSTU",
                        "/01/09506000134352/21/A1?21=A2",
                        "/01/09506000134352/21/A1/10/L1")) {
            var seen = phone.get(path);
            assertThat(seen.status()).as(path).isEqualTo(400);
            assertThat(seen.page().select("h1").text()).isEqualTo("Not one of our codes");
        }
        assertThat(phone.lines("GET /01/09506000134352/21/%zz HTTP/1.1", "Host: localhost"))
                .startsWith("HTTP/1.1 400 ")
                .contains("Not one of our codes");
    }

    @Test
    void anUnknownGtinAndOtherKeysAreNotFound() {
        assertThat(phone.get("/01/09506000134369").status()).isEqualTo(404);
        assertThat(phone.get("/00/095060001343521234").status()).isIn(400, 404);
        assertThat(phone.get("/8004/0950600013430000001").status()).isEqualTo(404);
        assertThat(phone.get("/favicon.ico").status()).isEqualTo(404);
    }

    @Test
    void withoutProofNobodyLearnsWhetherThereIsSuchAUnit() {
        units.unit("A3-25-000001");
        var known = phone.get(bare("A3-25-000001"));
        assertThat(known.status()).isEqualTo(200);
        assertThat(known.body()).doesNotContain("A3-25-000001").contains("Check code");
        for (var unknown : new String[] {"A3-25-000002", "<script>", "x", "'OR'1'='1"}) {
            assertThat(phone.get(bare(unknown)).withoutDate()).isEqualTo(known.withoutDate());
            assertThat(phone.get(bare(unknown) + "?t=" + token("other")).withoutDate())
                    .isEqualTo(known.withoutDate());
        }
        assertThat(phone.get(bare("A3-25-000001") + "?t=1AAAAAAAAAAAAAAAA").withoutDate())
                .isEqualTo(known.withoutDate());
        assertThat(phone.get(label("no-such-unit")).withoutDate()).isEqualTo(known.withoutDate());
    }

    @Test
    void aWrongCheckCodeAndATryTooManyLookAlikeForAnySerial() {
        units.unit("A3-25-000001");
        var wrong = phone.send(bare("A3-25-000001"), Map.of("code", "0000-0000"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".wrong").text()).startsWith("That does not open it.");
        for (int i = 0; i < 6; i++) {
            assertThat(phone.send(bare("A3-25-000001"), Map.of("code", "0000")).withoutDate())
                    .isEqualTo(wrong.withoutDate());
            assertThat(phone.send(bare("nobody"), Map.of("code", "0000")).withoutDate())
                    .isEqualTo(wrong.withoutDate());
        }
        var right = Map.of("code", checkCode("A3-25-000001"));
        assertThat(phone.send(bare("A3-25-000001"), right).withoutDate())
                .isEqualTo(wrong.withoutDate());
    }

    @Test
    void theRightCheckCodeOpensThePage() {
        units.unit("A3-25-000001");
        var typed = checkCode("A3-25-000001").toLowerCase(Locale.ROOT).replace("-", " ");
        var opened = phone.send(bare("A3-25-000001"), Map.of("code", typed));
        assertThat(opened.status()).isEqualTo(303);
        assertThat(opened.header("cache-control")).isEqualTo("no-store");
        assertThat(opened.header("location")).isEqualTo(label("A3-25-000001"));
        assertThat(phone.get(opened.header("location")).page().select(".hero .serial").text())
                .isEqualTo("A3-25-000001");
    }

    @Test
    void beforeItIsShippedSetupStandsFirstAndTheVisitIsMarked() {
        units.unit("A3-25-000001", LocalDate.of(2026, 2, 1), null);
        var page = phone.get(label("A3-25-000001")).page();
        assertThat(page.select("main h2").eachText())
                .containsSubsequence("Set up your A300", "Register your A300");
        Eventually.equal(() -> rows("select moment from scan", row -> row.text("moment")))
                .to(List.of("MADE_OR_LABELLED"));
    }

    @Test
    void aUnitOfNobodysIsRegisteredFirstThenSetUp() {
        units.unit("A3-25-000001");
        var seen = phone.get(label("A3-25-000001"));
        var page = seen.page();
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("cache-control")).isEqualTo("no-store");
        assertThat(page.select("h1").text()).isEqualTo("Air purifier");
        assertThat(page.select(".pill").text()).isEqualTo("Genuine Nordvik Home unit");
        assertThat(page.select("main h2").eachText())
                .containsSubsequence("Register your A300", "Set up your A300");
        assertThat(page.select("form input:not([type=hidden])").eachAttr("name"))
                .containsExactly("contact", "bought", "tips", "safety", "name");
        assertThat(page.select("input[checked]")).isEmpty();
        var notYours = page.select("details.fold");
        assertThat(notYours.text()).contains("Not yours yet?", "November 2025", GTIN);
        assertThat(notYours.select("form")).isEmpty();
    }

    @Test
    void newOwnersSetItUpFirstAndSeeTheirWarranty() {
        own("A3-25-000001", LocalDate.of(2026, 2, 10), LocalDate.of(2028, 2, 9));
        var page = phone.get(label("A3-25-000001")).page();
        assertThat(page.select("main h2").eachText())
                .containsExactly("Set up your A300", "In warranty");
        assertThat(page.select(".pill").eachText()).containsExactly("Registered", "23 months left");
        assertThat(page.text()).contains("Bought 10 February 2026", "until 9 February 2028");
    }

    @Test
    void ownersSeeDaysAndNobodysName() {
        own("A3-25-000001", LocalDate.of(2025, 12, 1), LocalDate.of(2027, 11, 30));
        var seen = phone.get(label("A3-25-000001"));
        assertThat(seen.page().select("main h2").eachText()).containsExactly("In warranty");
        assertThat(seen.page().select(".tile b").eachText())
                .containsExactly("Set it up", "Manuals", "Contact", "Passport");
        assertThat(seen.page().select("details.fold summary b").eachText())
                .containsExactly("Did you get it second-hand?");
        assertThat(seen.body()).doesNotContain("Ann Owner").doesNotContain("ann@mail.example");
    }

    @Test
    void whenCoverageEndsWithinSixtyDaysThatStandsFirst() {
        own("A3-25-000001", LocalDate.of(2024, 4, 20), LocalDate.of(2026, 4, 19));
        assertThat(phone.get(label("A3-25-000001")).page().select("main h2").eachText())
                .containsExactly("Warranty ends on 19 April 2026", "In warranty");
    }

    @Test
    void whenCoverageHasEndedWhatIsStillFreeStandsFirst() {
        own("A3-25-000001", LocalDate.of(2024, 2, 28), LocalDate.of(2026, 2, 27));
        var page = phone.get(label("A3-25-000001")).page();
        assertThat(page.select("main h2").eachText())
                .containsExactly("The warranty ended on 27 February 2026", "Warranty ended");
        assertThat(page.select(".note").text()).contains("Rights that the law gives you");
    }

    @Test
    void aBlockedUnitTellsNothingOfItself() {
        own("A3-25-000001", LocalDate.of(2025, 12, 1), LocalDate.of(2027, 11, 30));
        units.unit("A3-25-000002");
        units.execute("update unit set blocked_at = ?", CLOCK.instant());
        var owned = label("A3-25-000001");
        var seen = phone.get(owned);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.header("cache-control")).isEqualTo("no-store");
        assertThat(seen.page().select("main").text())
                .isEqualTo(
                        "Please contact Nordvik Home There is a question about this unit that"
                                + " Nordvik Home can answer. help@nordvik.example");
        assertThat(seen.page().select("main a").eachAttr("href"))
                .containsExactly("mailto:help@nordvik.example");
        for (var page : List.of("passport", "registered", "no-such-page")) {
            assertThat(phone.get(owned + "&page=" + page).page().select("main").text())
                    .as(page)
                    .isEqualTo(seen.page().select("main").text());
        }
        assertThat(phone.get(label("A3-25-000002")).page().select("main").html())
                .isEqualTo(seen.page().select("main").html());
        var sent = phone.send(owned, Map.of("contact", "eve@example.com"));
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().select("main").html()).isEqualTo(seen.page().select("main").html());
        assertThat(phone.get(owned + "&linkType=linkset").body())
                .contains("gs1")
                .doesNotContain("registerProduct");
        Eventually.equal(() -> rows("select distinct moment from scan", row -> row.text("moment")))
                .to(List.of("BLOCKED"));
    }

    @Test
    void hostileSerialsAreShownAsTheyArePrinted() {
        for (var serial :
                List.of("=1+1", "<script>", "../../etc", "'OR'1'='1", "\"%26;", "a&amp;b=c")) {
            units.unit(serial);
            var seen = phone.get(label(serial));
            assertThat(seen.page().select(".hero .serial").text()).isEqualTo(serial);
            assertThat(seen.page().select("script")).isEmpty();
            assertThat(phone.get(bare(serial)).page().select(".hero .serial")).isEmpty();
        }
    }

    @Test
    void aSlashAtTheEndIsNoFault() {
        units.unit("A3-25-000001");
        var label = label("A3-25-000001");
        assertThat(phone.get(label.replace("?", "/?")).page().select(".serial").getFirst().text())
                .isEqualTo("A3-25-000001");
    }

    @Test
    void pagesBesideTheFirstKeepTheProof() {
        units.unit("A3-25-000001");
        var path = bare("A3-25-000001");
        var first = phone.get(label("A3-25-000001")).page();
        var guide =
                phone.get(
                        path
                                + first.select(".steps a")
                                        .getFirst()
                                        .attr("href")
                                        .replaceAll("#.*", ""));
        assertThat(guide.page().select("h2").eachText()).containsExactly("Unpack it", "Plug it in");
        assertThat(path + guide.page().select("a.back").attr("href"))
                .isEqualTo(label("A3-25-000001"));
        var manuals = phone.get(path + "?page=manuals").page();
        assertThat(manuals.select("h2").eachText()).containsExactly("Safety", "Sicherheit");
        var manual = phone.get(path + manuals.select(".manual a").getFirst().attr("href")).page();
        assertThat(manual.select(".prose p").eachText())
                .containsExactly("Keep it dry.", "Keep it clean.");
        var passport = phone.get(label("A3-25-000001") + "&page=passport");
        assertThat(passport.page().select("dd").eachText())
                .contains("A3-25-000001", "November 2025", "Air purifier");
        assertThat(passport.header("cache-control")).isEqualTo("no-store");
        assertThat(phone.get(path + "?page=passport").body()).doesNotContain("A3-25-000001");
        assertThat(phone.get(path + "?page=contact").page().select("main a").attr("href"))
                .isEqualTo("mailto:help@nordvik.example");
    }

    @Test
    void languagesFollowTheBrowserAndTheChoice() {
        units.unit("A3-25-000001");
        var german = phone.get(label("A3-25-000001"), "Accept-Language", "de-AT,de;q=0.9,en;q=0.5");
        assertThat(german.page().select("html").attr("lang")).isEqualTo("de");
        assertThat(german.page().select(".steps").attr("lang")).isEqualTo("de");
        assertThat(german.page().select(".steps b").eachText()).containsExactly("Auspacken");
        var chosen = phone.get(label("A3-25-000001") + "&lang=fr", "Accept-Language", "de");
        assertThat(chosen.page().select("html").attr("lang")).isEqualTo("fr");
        assertThat(chosen.page().select(".steps").attr("lang")).isEqualTo("en");
        assertThat(chosen.page().select(".steps a").getFirst().attr("href")).contains("lang=fr");
        assertThat(phone.get("/", "Accept-Language", "%$,;;q=x").status()).isEqualTo(200);
    }

    @Test
    void aVisitIsRecordedOnceForEachVisitor() {
        units.unit("A3-25-000001");
        var label = label("A3-25-000001");
        phone.ask("HEAD", label);
        phone.get(label, "Sec-Purpose", "prefetch");
        phone.get(label, "User-Agent", "WhatsApp/2.23");
        phone.get(bare("A3-25-000001"));
        phone.get(label, "User-Agent", "one");
        phone.get(label, "User-Agent", "one");
        phone.get(label, "User-Agent", "two", "Accept-Language", "de");
        Eventually.equal(
                        () ->
                                rows(
                                        "select language, moment from scan order by language",
                                        row -> row.text("language") + ' ' + row.text("moment")))
                .to(List.of("de NO_OWNER", "en NO_OWNER"));
    }

    @Test
    void everyPageIsSmallAndLoadsNothingFromElsewhere() {
        own("A3-25-000001", LocalDate.of(2025, 12, 1), LocalDate.of(2027, 11, 30));
        units.unit("A3-25-000002");
        for (var path :
                new String[] {
                    "/", label("A3-25-000001"), label("A3-25-000002"), bare("x"), "/01/" + GTIN
                }) {
            var seen = phone.get(path);
            assertThat(seen.body().length()).isLessThan(30_000);
            assertThat(seen.page().select("script, style, [style], iframe, form[action^=http]"))
                    .isEmpty();
            assertThat(seen.page().select("[src]").eachAttr("src"))
                    .allMatch(src -> src.startsWith("/"));
            var sheet = seen.page().select("link[rel=stylesheet]").attr("href");
            var css = phone.get(sheet);
            assertThat(css.header("cache-control")).contains("immutable");
            assertThat(css.body()).doesNotContain("url(").doesNotContain("@import");
            assertThat(seen.page().select("html").attr("lang")).isEqualTo("en");
            assertThat(seen.page().select("main h1")).hasSize(1);
        }
    }

    private void own(String serial, LocalDate bought, LocalDate until) {
        long id = units.unit(serial, LocalDate.of(2024, 1, 2), bought.minusDays(3));
        units.execute(
                "insert into owner (id, kind, name, email, email_key, safety_only, version)"
                        + " values (77, 'PERSON', 'Ann Owner', 'ann@mail.example',"
                        + " 'ann@mail.example', ?, 0)",
                false);
        units.execute(
                "insert into ownership (id, unit_id, owner_id, current_unit, first_unit, how,"
                        + " confirmed, from_on, bought_on, registered_at, sold_month, event_month,"
                        + " version) values (78, ?, 77, ?, ?, 'STAFF', ?, ?, ?, ?, 0, 0, 0)",
                id,
                id,
                id,
                true,
                bought,
                bought,
                CLOCK.instant());
        units.execute(
                "update unit set state = 'OWNED', covered_until = ?, covered_estimated = ?"
                        + " where id = ?",
                until,
                false,
                id);
    }
}
