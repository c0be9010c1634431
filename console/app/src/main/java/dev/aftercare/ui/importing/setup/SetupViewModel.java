package dev.aftercare.ui.importing.setup;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.importing.session.ColumnUse;
import dev.aftercare.importing.session.FileChoices;
import dev.aftercare.importing.session.SessionColumn;
import dev.aftercare.importing.session.SessionReading;
import dev.aftercare.importing.session.SheetNotes;
import dev.aftercare.importing.session.SheetPreview;
import dev.aftercare.importing.units.UnitColumns;
import dev.aftercare.progress.Progress;
import dev.aftercare.ui.importing.open.OpenImport;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// How the file of an import is read. What is chosen for the whole file is a draft until it is
/// saved; sheets, header rows and columns are taken at once.
public final class SetupViewModel {
    private final OpenImport open;
    private final StringProperty batch = new SimpleStringProperty("");
    private final StringProperty product = new SimpleStringProperty("");
    private final BooleanProperty updateExisting = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<List<ProductRow>> products =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param products waits for the database
    public SetupViewModel(OpenImport open, Supplier<List<ProductRow>> products) {
        this.open = open;
        var reading = open.session().reading();
        batch.set(reading.batch());
        product.set(reading.product() == null ? "" : reading.product());
        updateExisting.set(reading.updateExisting());
        open.ask(_ -> products.get()).then(this.products::set).start();
    }

    OpenImport open() {
        return open;
    }

    List<SheetPreview> sheets() {
        return open.session().sheets();
    }

    SessionReading reading() {
        return open.session().reading();
    }

    SheetNotes notes() {
        return open.session().notes();
    }

    List<SessionColumn> columns() {
        return open.session().columns();
    }

    /// What can be chosen for rows that name no product.
    ReadOnlyObjectProperty<List<ProductRow>> products() {
        return products.getReadOnlyProperty();
    }

    StringProperty batch() {
        return batch;
    }

    /// GTIN or model code of rows that name none; empty: none.
    StringProperty product() {
        return product;
    }

    BooleanProperty updateExisting() {
        return updateExisting;
    }

    /// Whether rows say themselves of which product they are.
    boolean namesProducts() {
        return columns().stream()
                .anyMatch(
                        column ->
                                column.use() instanceof ColumnUse.Field(var key)
                                        && key.equals(UnitColumns.PRODUCT));
    }

    /// Some rows have been committed: the file stays as it was read.
    boolean isFixed() {
        return open.session().summary().batchId() != null;
    }

    /// Reads another sheet, from the row on that looks like its header.
    void sheet(SheetPreview sheet) {
        if (!sheet.name().equals(reading().sheet())) {
            int first = sheet.firstRows().isEmpty() ? 1 : sheet.firstRows().getFirst().number();
            read(sheet.name(), first);
        }
    }

    /// Takes another row of the sheet for the header.
    void headerRow(int number) {
        if (number != reading().headerRow()) {
            read(reading().sheet(), number);
        }
    }

    private void read(String sheet, int headerRow) {
        open.work(
                "ui.import.reading",
                (session, actor, progress) -> {
                    session.read(actor, sheet, headerRow, progress);
                    return true;
                },
                _ -> {});
    }

    /// Says what a column is.
    public void map(SessionColumn column, ColumnUse use) {
        if (!use.equals(column.use())) {
            open.work(
                    "ui.import.checking",
                    (session, actor, progress) -> {
                        session.map(actor, column.index(), use, progress);
                        return true;
                    },
                    _ -> {});
        }
    }

    /// What is chosen for the whole file, as it stands in the fields.
    private FileChoices draft() {
        var said = product.get().strip();
        return new FileChoices(orNull(said), batch.get().strip(), updateExisting.get());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /// Saves what is chosen for the whole file, if that is something else than before.
    ///
    /// @param then once it is saved
    void save(Runnable then) {
        var draft = draft();
        if (draft.equals(chosen(draft.batch()))) {
            saveName(draft.batch(), then);
            return;
        }
        open.work(
                "ui.import.checking",
                (session, actor, progress) -> {
                    session.choose(actor, draft, progress);
                    return true;
                },
                _ -> then.run());
    }

    /// What is chosen, but for the batch's name.
    private FileChoices chosen(String batch) {
        var now = reading();
        return new FileChoices(now.product(), batch, now.updateExisting());
    }

    /// Saves the batch's name as it stands in its field.
    void saveName() {
        saveName(batch.get().strip(), () -> {});
    }

    /// A name alone checks no row anew: it is a decision like those about rows. What else is chosen
    /// for the file by then stays.
    private void saveName(String name, Runnable then) {
        if (!open.isBusy() && name.equals(reading().batch())) {
            then.run();
            return;
        }
        open.decide(
                (session, actor) -> {
                    var now = session.reading();
                    var named = new FileChoices(now.product(), name, now.updateExisting());
                    session.choose(actor, named, Progress.silent());
                    return true;
                },
                _ -> then.run());
    }
}
