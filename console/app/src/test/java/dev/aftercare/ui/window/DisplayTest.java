package dev.aftercare.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Map;

class DisplayTest {

    @ParameterizedTest
    @CsvSource({
        "Linux, '', '', false",
        "Linux, '', :0, true",
        "Linux, Headless, :0, false",
        "Linux, Gtk, '', true",
        "Windows 11, '', '', true",
        "Mac OS X, '', '', true"
    })
    void aWindowNeedsAScreen(String system, String platform, String display, boolean there) {
        var environment = display.isEmpty() ? Map.<String, String>of() : Map.of("DISPLAY", display);
        assertThat(Display.isThere(system, platform, environment)).isEqualTo(there);
    }
}
