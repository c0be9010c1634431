package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class RecentVisitorsTest {
    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PageRequest ADA = from("192.0.2.1", "Firefox");

    private final RecentVisitors visitors = new RecentVisitors();

    @Test
    void theSamePersonWithinHalfAnHourIsOneVisit() {
        assertThat(visitors.isNew(ADA, 1, NOON)).isTrue();
        assertThat(visitors.isNew(ADA, 1, NOON.plus(Duration.ofMinutes(29)))).isFalse();
        assertThat(visitors.isNew(ADA, 1, NOON.plus(Duration.ofMinutes(30)))).isTrue();
        assertThat(visitors.isNew(ADA, 1, NOON.plus(Duration.ofMinutes(59)))).isFalse();
    }

    @Test
    void anotherUnitAddressOrBrowserIsAnotherVisit() {
        assertThat(visitors.isNew(ADA, 1, NOON)).isTrue();
        assertThat(visitors.isNew(ADA, 2, NOON)).isTrue();
        assertThat(visitors.isNew(from("192.0.2.2", "Firefox"), 1, NOON)).isTrue();
        assertThat(visitors.isNew(from("192.0.2.1", "Chrome"), 1, NOON)).isTrue();
        assertThat(visitors.isNew(ADA, 1, NOON)).isFalse();
    }

    @Test
    void theNextDayNobodyIsKnown() {
        var midnight = Instant.parse("2026-03-02T00:00:00Z");
        assertThat(visitors.isNew(ADA, 1, midnight.minusSeconds(1))).isTrue();
        assertThat(visitors.isNew(ADA, 1, midnight)).isTrue();
    }

    @Test
    void aFloodForgetsTheOldestAndNotTheNewest() {
        assertThat(visitors.isNew(ADA, 1, NOON)).isTrue();
        for (int n = 0; n < 200_000; n++) {
            assertThat(visitors.isNew(from("192.0.2.9", "robot " + n), 1, NOON)).isTrue();
        }
        assertThat(visitors.isNew(from("192.0.2.9", "robot 199999"), 1, NOON)).isFalse();
        assertThat(visitors.isNew(ADA, 1, NOON)).isTrue();
    }

    private static PageRequest from(String address, String agent) {
        return new PageRequest("GET", true, "", agent, address);
    }
}
