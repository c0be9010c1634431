package dev.aftercare.cli.labels;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/// What people call this computer. Asks nobody else: a look-up by network may take long.
public final class Station {
    private static final Logger LOG = LoggerFactory.getLogger(Station.class);
    private static final Path LINUX = Path.of("/proc/sys/kernel/hostname");
    private static final int LONGEST = 80;

    public static String name() {
        var name =
                Stream.of(System.getenv("COMPUTERNAME"), System.getenv("HOSTNAME"), kernel())
                        .filter(Objects::nonNull)
                        .filter(said -> !said.isBlank())
                        .findFirst()
                        .orElse("?");
        return name.substring(0, Math.min(name.length(), LONGEST));
    }

    private static String kernel() {
        try {
            return Files.exists(LINUX) ? Files.readString(LINUX).strip() : "";
        } catch (IOException e) {
            LOG.debug("This computer does not say its name", e);
            return "";
        }
    }

    private Station() {}
}
