package dev.aftercare.ui.overview;

import dev.aftercare.insight.Overview;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.Surface;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;

/// Leaves the figures in a file that a person chooses.
///
/// @param write fills a file whose ending says how; what is there was agreed to go
public record OverviewExport(
        FileChoice files, Background background, BiConsumer<Overview, Path> write) {

    void ask(Overview now, Texts texts, Surface surface) {
        var kind =
                new FileChoice.Kind(
                        texts.get("ui.overview.export.kind"), List.of(".xlsx", ".csv"));
        var name = "overview-" + now.week().last() + ".xlsx";
        files.save(texts.get("ui.overview.export.title"), name, kind)
                .ifPresent(
                        file ->
                                background
                                        .run(() -> write.accept(now, file))
                                        .then(_ -> said(file, texts, surface))
                                        .start());
    }

    private static void said(Path file, Texts texts, Surface surface) {
        surface.tell(texts.get("ui.overview.exported", file.getFileName()), null);
    }
}
