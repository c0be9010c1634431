package dev.aftercare.sampledata.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;

import javax.imageio.ImageIO;

/// All drawings by file name.
public final class Pictures {
    private static final Map<String, Supplier<Canvas>> ALL =
            Map.ofEntries(
                    Map.entry("nordvik.png", Logo::nordvik),
                    Map.entry("a300.png", AirCare::a300),
                    Map.entry("a120.png", AirCare::a120),
                    Map.entry("f20.png", AirCare::f20),
                    Map.entry("v12.png", FloorCare::v12),
                    Map.entry("v8.png", FloorCare::v8),
                    Map.entry("m40.png", FloorCare::m40),
                    Map.entry("step-unpack.png", Steps::unpack),
                    Map.entry("step-place.png", Steps::place),
                    Map.entry("step-plug.png", Steps::plug),
                    Map.entry("step-filter.png", Steps::filter),
                    Map.entry("step-start.png", Steps::start),
                    Map.entry("step-charge.png", Steps::charge),
                    Map.entry("step-water.png", Steps::water),
                    Map.entry("step-scan.png", Steps::scan));

    private Pictures() {}

    public static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (var picture : ALL.entrySet()) {
            var file = folder.resolve(picture.getKey()).toFile();
            ImageIO.write(picture.getValue().get().image(), "png", file);
        }
    }
}
