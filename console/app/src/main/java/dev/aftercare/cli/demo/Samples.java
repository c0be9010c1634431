package dev.aftercare.cli.demo;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// Where the sample data is: beside the installed program's jars, or in the source tree above the
/// compiled classes.
final class Samples {
    private static final int LEVELS = 6;

    static Path folder() {
        try {
            var program =
                    Path.of(
                            Samples.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            return Stream.iterate(program, path -> path != null, Path::getParent)
                    .limit(LEVELS)
                    .map(above -> above.resolve("sample-data"))
                    .filter(found -> Files.exists(found.resolve(Delivery.CATALOGUE)))
                    .findFirst()
                    .orElseThrow(
                            () -> new IllegalStateException("No sample-data above " + program));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private Samples() {}
}
