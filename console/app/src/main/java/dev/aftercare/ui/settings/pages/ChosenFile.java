package dev.aftercare.ui.settings.pages;

import dev.aftercare.files.FileKind;
import dev.aftercare.problem.Violation;
import dev.aftercare.ui.background.Background;
import dev.aftercare.ui.background.Latest;

import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A picture or manual that a field refers to: shown, chosen anew, taken away. A chosen file is
/// stored at once; the record refers to it when it is saved.
public final class ChosenFile {
    private static final Shown NONE = new Shown(0, new byte[0]);

    private final Property<Optional<Long>> id;
    private final FileKind kind;
    private final FileStore store;
    private final Background background;
    private final Latest reading = new Latest();
    private final Latest choosing = new Latest();
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<List<Violation>> wrong =
            new ReadOnlyObjectWrapper<>(List.of());

    /// @param id the file that the record refers to; set when another is chosen
    public ChosenFile(
            Property<Optional<Long>> id, FileKind kind, FileStore store, Background background) {
        this.id = id;
        this.kind = kind;
        this.store = store;
        this.background = background;
        id.addListener((_, _, _) -> read());
    }

    /// What can be seen of a file.
    public static final class Shown {
        private final long size;
        private final byte[] picture;

        Shown(long size, byte[] picture) {
            this.size = size;
            this.picture = picture;
        }

        /// In bytes; 0 where there is none.
        public long size() {
            return size;
        }

        /// Its content, empty where it is no picture.
        public byte[] picture() {
            return picture.clone();
        }
    }

    public FileKind kind() {
        return kind;
    }

    public ReadOnlyObjectProperty<Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<List<Violation>> wrong() {
        return wrong.getReadOnlyProperty();
    }

    public void choose(Path file) {
        wrong.set(List.of());
        background
                .call(() -> store.add().apply(file, kind))
                .then(stored -> id.setValue(Optional.of(stored.id())))
                .whenInvalid(no -> wrong.set(no.violations()))
                .onlyLatest(choosing)
                .start();
    }

    /// Another record is shown: a file that is still being stored was chosen for the one before.
    public void forget() {
        choosing.forget();
        wrong.set(List.of());
    }

    public void remove() {
        forget();
        id.setValue(Optional.empty());
    }

    private void read() {
        wrong.set(List.of());
        reading.forget();
        var wanted = id.getValue();
        if (wanted.isEmpty()) {
            shown.set(NONE);
            return;
        }
        long file = wanted.get();
        background.call(() -> read(file)).then(shown::set).onlyLatest(reading).start();
    }

    private Shown read(long file) {
        return kind == FileKind.PICTURE
                ? picture(store.read().apply(file))
                : new Shown(store.find().apply(file).bytes(), new byte[0]);
    }

    private static Shown picture(byte[] content) {
        return new Shown(content.length, content);
    }
}
