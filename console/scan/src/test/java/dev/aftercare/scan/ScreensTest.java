package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.files.Attachments;
import dev.aftercare.files.Content;
import dev.aftercare.files.Purpose;
import dev.aftercare.history.Deed;
import dev.aftercare.history.Subject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// Every page in a real browser, in light and dark: nothing sticks out, whatever is touched is
/// large enough. Leaves pictures in `target/screenshots`. Needs Chromium, and `-Dscreens`.
@EnabledIfSystemProperty(named = "screens", matches = ".*")
class ScreensTest extends ScanTest {
    private static final String TOO_SMALL =
            """
            [...document.querySelectorAll(
                'a, button, summary, input:not([type=hidden]):not([type=checkbox]), label.tick')]
              .filter(e => e.checkVisibility() && !e.classList.contains('skip'))
              .filter(e => e.getBoundingClientRect().height < 44)
              .map(e => e.outerHTML.slice(0, 80)).join(' | ')
            """;

    @BeforeEach
    void drawProduct() throws IOException {
        picture("update product set picture_id = ?, name = 'Nordvik A300'", "a300.png");
        picture("update setup_step set picture_id = ? where no = 1", "step-unpack.png");
        picture("update setup_step set picture_id = ? where no = 2", "step-plug.png");
    }

    private void picture(String sql, String name) throws IOException {
        var file = Path.of("../../sample-data/pictures", name);
        if (!Files.exists(file)) {
            return;
        }
        var attachments = new Attachments(database);
        var stored =
                database.write(
                        KIM,
                        tx -> {
                            tx.did(Deed.done("test.file", Subject.of("test", 0), Map.of()));
                            return attachments.store(
                                    tx, Content.of(file), "image/png", Purpose.PICTURE);
                        });
        units.execute(sql, stored.id());
    }

    @Test
    void nothingSticksOutAndEverythingCanBeTouched() throws IOException {
        var pages = pages();
        var profile = Files.createDirectories(folder.resolve("chromium"));
        try (var browser = new Chromium(profile)) {
            for (var scheme : new String[] {"light", "dark"}) {
                for (var page : pages.entrySet()) {
                    browser.open(URI.create(root() + page.getValue()), scheme);
                    if (page.getKey().contains("open")) {
                        browser.evaluate(
                                "document.querySelectorAll('main details')"
                                        + ".forEach(d => d.open = true)");
                    }
                    browser.shoot(
                            Path.of("target/screenshots", page.getKey() + '-' + scheme + ".png"));
                    assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                            .as(page.getKey())
                            .isLessThanOrEqualTo(390);
                    assertThat(browser.evaluate(TOO_SMALL).asText()).as(page.getKey()).isEmpty();
                }
            }
        }
    }

    private String root() {
        return phone.address().toString().replaceAll("/$", "");
    }

    private Map<String, String> pages() {
        var days = new Days();
        var pages = new LinkedHashMap<String, String>();
        units.unit("A3-25-004711");
        units.unit("A3-26-000001", LocalDate.of(2026, 2, 1), null);
        days.own("A3-25-004712", 10, "2026-02-10", "2028-02-09");
        days.own("A3-25-004713", 20, "2025-09-01", "2027-08-31");
        days.own("A3-25-004714", 30, "2024-04-20", "2026-04-19");
        days.own("A3-25-004715", 40, "2023-02-28", "2026-02-27");
        pages.put("1-product", bare("A3-25-004711"));
        pages.put("2-no-owner", label("A3-25-004711"));
        pages.put("2-no-owner-open", label("A3-25-004711"));
        pages.put("2-no-owner-de", label("A3-25-004711") + "&lang=de");
        pages.put("3-early", label("A3-26-000001"));
        pages.put("4-owned-new", label("A3-25-004712") + "&page=registered");
        pages.put("5-owned", label("A3-25-004713"));
        pages.put("5-owned-open", label("A3-25-004713"));
        pages.put("6-ends", label("A3-25-004714"));
        pages.put("7-ended", label("A3-25-004715"));
        pages.put("8-setup", label("A3-25-004711") + "&page=setup");
        pages.put("8-manuals", label("A3-25-004711") + "&page=manuals");
        pages.put("8-manual", label("A3-25-004711") + "&page=manual&in=en&no=1");
        pages.put("8-passport", label("A3-25-004711") + "&page=passport");
        pages.put("8-contact", label("A3-25-004711") + "&page=contact");
        pages.put("9-finder", "/?model=nope");
        pages.put("9-bad", "/01/123/21/x");
        pages.put("9-gtin", "/01/" + GTIN);
        return pages;
    }

    /// Units with an owner, by the days that matter.
    private final class Days {
        void own(String serial, long id, String bought, String until) {
            var day = LocalDate.parse(bought);
            long unit = units.unit(serial, LocalDate.of(2023, 1, 2), day.minusDays(3));
            units.execute(
                    "insert into owner (id, kind, safety_only, version) values (?, 'PERSON', ?, 0)",
                    id,
                    false);
            units.execute(
                    "insert into ownership (id, unit_id, owner_id, current_unit, first_unit, how,"
                            + " confirmed, from_on, bought_on, registered_at, sold_month,"
                            + " event_month, version)"
                            + " values (?, ?, ?, ?, ?, 'REGISTRATION', ?, ?, ?, ?, 0, 0, 0)",
                    id,
                    unit,
                    id,
                    unit,
                    unit,
                    false,
                    day,
                    day,
                    CLOCK.instant());
            units.execute(
                    "update unit set covered_until = ?, covered_estimated = ? where id = ?",
                    LocalDate.parse(until),
                    false,
                    unit);
        }
    }
}
