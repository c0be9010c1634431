package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Companies;
import dev.aftercare.catalog.Products;
import dev.aftercare.cli.labels.Station;
import dev.aftercare.database.Database;
import dev.aftercare.files.NewFile;
import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.Batches;
import dev.aftercare.printing.LabelKeys;
import dev.aftercare.printing.history.RunExport;
import dev.aftercare.printing.history.RunFilter;
import dev.aftercare.printing.history.RunHistory;
import dev.aftercare.printing.runs.PrintPreviews;
import dev.aftercare.printing.runs.PrintRuns;
import dev.aftercare.progress.Progress;
import dev.aftercare.sheet.SheetWriter;
import dev.aftercare.sheet.file.OutputFormat;
import dev.aftercare.sheet.file.SheetWriters;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.ui.kit.ToCopy;
import dev.aftercare.ui.kit.Workplace;
import dev.aftercare.ui.labels.LabelDeeds;
import dev.aftercare.ui.labels.LabelReading;
import dev.aftercare.ui.labels.LabelsView;
import dev.aftercare.ui.labels.LabelsViewModel;
import dev.aftercare.ui.labels.PrintViewModel;
import dev.aftercare.ui.labels.history.HistoryReading;
import dev.aftercare.ui.labels.history.HistoryViewModel;

import java.io.OutputStream;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/// Puts the labels together: what is printed and what was, on the services that print.
final class LabelWiring {
    private final Background background;
    private final Texts texts;
    private final Workplace workplace;
    private final LabelsViewModel model;

    LabelWiring(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            Workplace workplace) {
        this.background = background;
        this.texts = texts;
        this.workplace = workplace;
        var keys = new LabelKeys(database);
        var runs = new PrintRuns(database, keys, Station.name());
        this.model =
                new LabelsViewModel(
                        new PrintViewModel(
                                reading(database, keys, runs),
                                new LabelDeeds(
                                        (order, progress) -> runs.print(actor, order, progress)),
                                background,
                                news),
                        new HistoryViewModel(history(database), background, news));
    }

    LabelsViewModel model() {
        return model;
    }

    Screen screen(Surface surface) {
        var opening =
                new Opening(
                        background,
                        (key, file) ->
                                ToCopy.open(
                                        surface,
                                        texts,
                                        texts.get(key + ".title"),
                                        texts.get(key + ".why"),
                                        file.toString()));
        return new LabelsView(model, texts, surface, workplace, opening::open);
    }

    static LabelReading reading(Database database, LabelKeys keys, PrintRuns runs) {
        var previews = new PrintPreviews(database, keys);
        var products = new Products(database);
        var batches = new Batches(database);
        return new LabelReading(
                previews::stocks,
                () ->
                        new LabelReading.Around(
                                products.all(),
                                batches.all().stream()
                                        .filter(batch -> batch.undoneAt() == null)
                                        .map(BatchRow::name)
                                        .toList(),
                                runs.nextCells()),
                previews::forecast,
                previews::label);
    }

    static HistoryReading history(Database database) {
        var export = new RunExport(database);
        var companies = new Companies(database);
        return new HistoryReading(
                new RunHistory(database),
                (filter, file, progress) ->
                        write(export, companies.get().zone(), filter, file, progress));
    }

    /// The person has said that a file which is there may go.
    private static long write(
            RunExport export, ZoneId zone, RunFilter filter, Path file, Progress progress) {
        return NewFile.write(
                file,
                true,
                bytes ->
                        export.write(filter, header -> sheet(file, bytes, zone, header), progress));
    }

    private static SheetWriter sheet(
            Path file, OutputStream bytes, ZoneId zone, List<String> header) {
        return OutputFormat.of(file).filter(OutputFormat::isText).isPresent()
                ? SheetWriters.csv(bytes, header)
                : SheetWriters.xlsx(bytes, "runs", zone, header);
    }
}
