package dev.aftercare;

import dev.aftercare.actor.Actor;
import dev.aftercare.catalog.Products;
import dev.aftercare.database.Database;
import dev.aftercare.files.Attachments;
import dev.aftercare.importing.Batches;
import dev.aftercare.importing.session.ImportSessions;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.News;
import dev.aftercare.ui.importing.BatchUndo;
import dev.aftercare.ui.importing.ImportView;
import dev.aftercare.ui.importing.ImportViewModel;
import dev.aftercare.ui.importing.ImportsViewModel;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;

/// Puts the import screen together: its view models on the services that they read and act through.
final class ImportWiring {
    private final Texts texts;
    private final ImportViewModel model;
    private final ImportsViewModel lists;
    private final BatchUndo undo;
    private final ImportView.Around around;

    ImportWiring(
            Database database,
            Actor actor,
            Texts texts,
            Background background,
            News news,
            ImportView.Around around) {
        this.texts = texts;
        this.around = around;
        var sessions =
                new ImportSessions(database, new Attachments(database), database.clock());
        var batches = new Batches(database);
        var products = new Products(database);
        this.model = new ImportViewModel(sessions, actor, products::all, background);
        this.lists =
                new ImportsViewModel(
                        () -> new ImportsViewModel.Lists(sessions.unfinished(), batches.all()),
                        background,
                        news);
        this.undo =
                new BatchUndo(
                        (batch, progress) -> batches.undo(actor, batch, progress).removed(),
                        background);
    }

    ImportViewModel model() {
        return model;
    }

    Screen screen(Surface surface) {
        return new ImportView(model, lists, undo, around, texts, surface);
    }
}
