package dev.aftercare.cli.demo;

import java.nio.file.Path;
import java.util.List;

/// Pictures of the console's screens.
///
/// @param whyNot empty, or what this computer lacks to draw them
public record Drawn(List<Path> pictures, String whyNot) {

    public Drawn {
        pictures = List.copyOf(pictures);
    }

    public static Drawn nothing(String whyNot) {
        return new Drawn(List.of(), whyNot);
    }
}
