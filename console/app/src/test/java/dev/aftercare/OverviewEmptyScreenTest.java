package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.Database;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.units.SomeUnits;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.time.LocalDate;
import java.util.concurrent.TimeoutException;

/// The overview on the first day.
class OverviewEmptyScreenTest extends ScreenTest {
    @Override
    Section section() {
        return Section.OVERVIEW;
    }

    @Override
    void fill(Database database) {
        // a new store
    }

    @Test
    void aNewStoreSaysHowToBeginAndTicksOffWhatIsDone() throws TimeoutException, IOException {
        until("the first step", () -> there("#step-CATALOGUE"));
        assertThat(shows("0 of 4 done")).isTrue();
        assertThat(there("#tasks")).isFalse();
        pictures("overview-empty");

        inTheBackground(
                () -> {
                    var some = new SomeUnits(database());
                    long product = some.product(OneYear.GTIN, "A300");
                    return some.batch(
                            "first",
                            OneYear.units(product, "A3-", 12, LocalDate.of(2026, 2, 27)));
                });
        until("two are ticked off", () -> shows("2 of 4 done"));
        until("the brand lacks something", () -> there("#tasks"));
        assertThat(shows("Brand Nordvik lacks a contact, a privacy link")).isTrue();
    }
}
