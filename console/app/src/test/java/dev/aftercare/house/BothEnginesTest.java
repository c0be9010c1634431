package dev.aftercare.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.database.OpenedInTests;
import dev.aftercare.ui.WindowTest;

import org.junit.jupiter.api.Test;

class BothEnginesTest {

    /// A window is walked through on a local store; what its view models ask of core is tested on
    /// both engines.
    @Test
    void onlyServiceTestAndWindowsOpenDatabases() {
        assertThat(OpenedInTests.besidesServiceTest())
                .filteredOn(name -> !isWindowTest(name))
                .isEmpty();
    }

    private static boolean isWindowTest(String name) {
        try {
            return Class.forName(name).isAnnotationPresent(WindowTest.class);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
