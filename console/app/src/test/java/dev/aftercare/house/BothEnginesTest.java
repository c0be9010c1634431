package dev.aftercare.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.OpenedInTests;

import org.junit.jupiter.api.Test;

class BothEnginesTest {

    @Test
    void onlyServiceTestOpensDatabases() {
        assertThat(OpenedInTests.besidesServiceTest()).isEmpty();
    }
}
