package dev.aftercare;

import dev.aftercare.database.Database;
import dev.aftercare.files.NewFile;
import dev.aftercare.insight.Overview;
import dev.aftercare.insight.Overviews;
import dev.aftercare.insight.Waiting;
import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.sheet.file.SheetWriters;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.overview.OverviewExport;
import dev.aftercare.ui.overview.OverviewReading;
import dev.aftercare.ui.overview.OverviewSheet;
import dev.aftercare.ui.overview.OverviewView;
import dev.aftercare.ui.overview.OverviewViewModel;
import dev.aftercare.ui.shell.Section;
import dev.aftercare.ui.shell.ShellViewModel;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts the overview together, and counts what waits beside the sections where it is dealt with.
final class OverviewWiring {
    private final Texts texts;
    private final News news;
    private final OverviewExport export;
    private final OverviewViewModel model;

    OverviewWiring(
            Database database,
            Texts texts,
            Background background,
            News news,
            Workplace workplace,
            Places places) {
        this.texts = texts;
        this.news = news;
        var overviews = new Overviews(database);
        this.model =
                new OverviewViewModel(
                        new OverviewReading(overviews::now, overviews::waiting),
                        background,
                        places);
        this.export = new OverviewExport(workplace.files(), background, this::write);
    }

    Screen screen(Surface surface) {
        return new OverviewView(model, texts, export, surface);
    }

    private void write(Overview now, Path file) {
        NewFile.write(
                file,
                true,
                out -> {
                    new OverviewSheet(texts, now)
                            .write(
                                    header ->
                                            OutputFormat.of(file).orElse(OutputFormat.XLSX).isText()
                                                    ? SheetWriters.csv(out, header)
                                                    : SheetWriters.xlsx(
                                                            out,
                                                            texts.get("ui.section.overview"),
                                                            now.zone(),
                                                            header));
                    return file;
                });
    }

    /// Reads from now on, whichever screen is looked at.
    void start(ShellViewModel shell) {
        model.waiting().subscribe(now -> shell.waits(counts(now)));
        model.start(news);
    }

    private static Map<Section, Long> counts(List<Waiting> waiting) {
        var counts = new EnumMap<Section, Long>(Section.class);
        waiting.forEach(one -> counts.merge(section(one), n(one), Long::sum));
        return counts;
    }

    private static Section section(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Disputed _, Waiting.SeenEarly _ -> Section.UNITS;
            case Waiting.Unfinished _, Waiting.LeftOut _ -> Section.IMPORT;
            case Waiting.NoLabels _, Waiting.NotLabelled _ -> Section.LABELS;
            case Waiting.BrandIncomplete _, Waiting.NotCovered _ -> Section.SETTINGS;
        };
    }

    /// Units in dispute and rows to review are dealt with one by one, the rest at once.
    private static long n(Waiting waiting) {
        return switch (waiting) {
            case Waiting.Disputed one -> one.units();
            case Waiting.LeftOut one -> one.rows();
            case Waiting.Unfinished one -> Math.max(1, one.held());
            case Waiting.NotCovered one -> one.products().size();
            case Waiting.NoLabels _,
                    Waiting.SeenEarly _,
                    Waiting.BrandIncomplete _,
                    Waiting.NotLabelled _ ->
                    1;
        };
    }
}
