package dev.aftercare.ui.importing;

import dev.aftercare.importing.BatchRow;
import dev.aftercare.importing.session.UnfinishedSession;
import dev.aftercare.texts.Texts;
import dev.aftercare.ui.importing.ImportViewModel.At;
import dev.aftercare.ui.importing.ImportViewModel.Done;
import dev.aftercare.ui.importing.ImportViewModel.Lists;
import dev.aftercare.ui.importing.ImportViewModel.Opened;
import dev.aftercare.ui.importing.ImportViewModel.Reading;
import dev.aftercare.ui.importing.ImportViewModel.Stage;
import dev.aftercare.ui.importing.ImportViewModel.Step;
import dev.aftercare.ui.importing.open.ImportPage;
import dev.aftercare.ui.importing.review.GridHead;
import dev.aftercare.ui.importing.review.ReviewPage;
import dev.aftercare.ui.importing.setup.ColumnsPage;
import dev.aftercare.ui.importing.setup.SheetPage;
import dev.aftercare.ui.kit.Command;
import dev.aftercare.ui.kit.FileChoice;
import dev.aftercare.ui.kit.FileChoice.Kind;
import dev.aftercare.ui.kit.Places;
import dev.aftercare.ui.kit.Screen;
import dev.aftercare.ui.kit.Surface;
import dev.aftercare.units.UnitBatch;
import dev.aftercare.units.WhichUnits;
import dev.aftercare.units.list.UnitFilter;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Bringing in files of units: the lists, or one import step by step. Files can be dropped on it
/// wherever one is.
public final class ImportView implements Screen {
    private final ImportViewModel model;
    private final ImportsViewModel lists;
    private final BatchUndo undo;
    private final Around around;
    private final Texts texts;
    private final Surface surface;
    private final Asking asking;
    private final Notices notices;
    private final ImportHead head;
    private final BorderPane body = new BorderPane();
    private final ReadOnlyStringWrapper fact = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper unwritten = new ReadOnlyBooleanWrapper();
    private final ListPage listPage;
    private final Map<Step, ImportPage> steps = new EnumMap<>(Step.class);
    private @Nullable Opened built;
    private ImportPage page;
    private boolean visible;

    /// What is around the screen.
    public record Around(Places places, FileChoice files) {}

    public ImportView(
            ImportViewModel model,
            ImportsViewModel lists,
            BatchUndo undo,
            Around around,
            Texts texts,
            Surface surface) {
        this.model = model;
        this.lists = lists;
        this.undo = undo;
        this.around = around;
        this.texts = texts;
        this.surface = surface;
        this.asking = new Asking(surface, texts, undo, this::undone);
        this.notices = new Notices(texts);
        this.head = new ImportHead(model, texts, this::askDiscard);
        this.listPage =
                new ListPage(
                        lists,
                        texts,
                        new ListActs(),
                        surface::keysChanged,
                        notices.ofLists(model, undo));
        this.page = listPage;
    }

    @Override
    public Node build() {
        var screen = new BorderPane(body);
        screen.setTop(head.node());
        screen.getStyleClass().addAll("screen", "import");
        FileDrop.onto(screen, model::importFiles);
        model.stage().subscribe(this::show);
        return screen;
    }

    private void show(Stage stage) {
        head.show(stage);
        page =
                switch (stage) {
                    case Lists() -> listPage;
                    case Reading reading -> new ReadingPage(reading, texts);
                    case At(var step, var opened) -> step(step, opened);
                    case Done done -> report(done);
                };
        body.setTop(stage instanceof At(_, var opened) ? above(opened) : null);
        body.setCenter(page.node());
        fact.set(stage instanceof At ? texts.get("ui.import.fact") : "");
        unwritten.set(stage instanceof At);
        if (visible) {
            if (stage instanceof Lists) {
                lists.refresh();
            }
            surface.keysChanged();
            Platform.runLater(page::shown);
        }
    }

    private @Nullable Node above;

    private @Nullable Node above(Opened opened) {
        return opened.equals(built) ? above : null;
    }

    /// Each step is built once an import: what one did there is found again.
    private ImportPage step(Step step, Opened opened) {
        if (!opened.equals(built)) {
            built = opened;
            steps.clear();
            above = notices.ofOpen(opened, () -> model.resume(opened.open().session().id()));
            opened.open().edition().subscribe((_, _) -> head.say(opened));
        }
        return steps.computeIfAbsent(step, wanted -> make(wanted, opened));
    }

    private ImportPage make(Step step, Opened opened) {
        return switch (step) {
            case SHEET -> new SheetPage(opened.setup(), texts, model::back, model::next);
            case COLUMNS -> new ColumnsPage(opened.setup(), texts, model::back, model::next);
            case REVIEW, FILE, COMMIT -> review(opened);
        };
    }

    private ImportPage review(Opened opened) {
        return new ReviewPage(
                opened.review(),
                opened.commit(),
                texts,
                surface,
                around.files,
                new ReviewPage.Ways(
                        model::back,
                        new GridHead(texts, opened.setup()::map),
                        model::committed,
                        fact::set));
    }

    private ImportPage report(Done done) {
        var session = done.opened().open().session();
        int held = session.review().counts().held();
        return new ReportPage(
                done.committed(), held, texts, new ReportActs(done), notices.ofUndo(undo));
    }

    @Override
    public void shown() {
        visible = true;
        lists.shown();
        page.shown();
    }

    @Override
    public void focus(Node built) {
        page.shown();
    }

    @Override
    public void hidden() {
        visible = false;
        lists.hidden();
    }

    /// Until it is committed nothing of an open import is.
    @Override
    public ObservableValue<Boolean> unsaved() {
        return unwritten.getReadOnlyProperty();
    }

    @Override
    public ReadOnlyStringProperty fact() {
        return fact.getReadOnlyProperty();
    }

    @Override
    public List<Command> commands() {
        var commands = new ArrayList<>(page.commands());
        commands.add(key("choose", "Shortcut+O", texts.get("ui.import.choose")));
        commands.add(key("import", "Shortcut+I", texts.get("ui.import.another")));
        return commands;
    }

    private Command key(String id, String keys, String words) {
        return Command.of(id, keys, words, this::choose);
    }

    private void choose() {
        body.requestFocus(); // what is typed into the import that is left belongs to it
        var kind =
                new Kind(
                        texts.get("ui.import.files"),
                        List.of(".xlsx", ".xlsm", ".xls", ".csv", ".tsv", ".txt"));
        around.files
                .open(texts.get("ui.import.choose"), List.of(kind))
                .ifPresent(file -> model.importFiles(List.of(file)));
    }

    private void askDiscard() {
        if (model.stage().get() instanceof At(_, var opened)) {
            asking.discard(opened.open().session().summary(), () -> model.discard(lists::refresh));
        }
    }

    private void undone(long removed) {
        model.toLists();
        lists.refresh();
        surface.tell(texts.get("ui.import.undo.done", removed), null);
    }

    private final class ListActs implements ListPage.Acts {
        @Override
        public void choose() {
            ImportView.this.choose();
        }

        @Override
        public void resume(UnfinishedSession session) {
            model.resume(session);
        }

        @Override
        public void discard(UnfinishedSession session) {
            asking.discard(session, () -> model.discard(session, lists::refresh));
        }

        @Override
        public void units(BatchRow batch) {
            around.places.units(UnitFilter.ALL.ofBatch(batch.id()));
        }

        @Override
        public void labels(BatchRow batch) {
            around.places.labels(new WhichUnits.OfBatch(batch.name()));
        }

        @Override
        public void undo(BatchRow batch) {
            asking.undo(new UnitBatch(batch.id(), batch.name()), batch.created());
        }
    }

    private final class ReportActs implements ReportPage.Acts {
        private final Done done;

        ReportActs(Done done) {
            this.done = done;
        }

        @Override
        public void units() {
            around.places.units(UnitFilter.ALL.ofBatch(done.committed().batchId()));
        }

        @Override
        public void labels() {
            around.places.labels(new WhichUnits.OfBatch(done.committed().batch()));
        }

        @Override
        public void undo() {
            var batch = done.committed();
            asking.undo(new UnitBatch(batch.batchId(), batch.batch()), batch.created());
        }

        @Override
        public void held() {
            model.go(Step.REVIEW);
        }

        @Override
        public void next() {
            model.toLists();
        }
    }
}
