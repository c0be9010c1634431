package dev.aftercare.ui.labels;

import dev.aftercare.units.WhichUnits;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import java.util.Optional;

/// Which units somebody wants labels of, in one of four ways; what was said in the other ways
/// stays.
final class WantedUnits {
    private final ObjectProperty<Way> way = new SimpleObjectProperty<>(Way.BATCH);
    private final ObjectProperty<@Nullable String> batch = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> product = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> ofBatch = new SimpleObjectProperty<>();
    private final StringProperty from = new SimpleStringProperty("");
    private final StringProperty to = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable String> ofProduct = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable WhichUnits> given = new SimpleObjectProperty<>();

    enum Way {
        BATCH,
        RANGE,
        UNLABELLED,
        /// What another screen gave.
        GIVEN
    }

    ObjectProperty<Way> way() {
        return way;
    }

    /// By name.
    ObjectProperty<@Nullable String> batch() {
        return batch;
    }

    /// By model code: of those that have no label.
    ObjectProperty<@Nullable String> product() {
        return product;
    }

    /// By name: of those that have no label.
    ObjectProperty<@Nullable String> ofBatch() {
        return ofBatch;
    }

    StringProperty from() {
        return from;
    }

    StringProperty to() {
        return to;
    }

    /// Whose serials the range is of, by model code; null where one product alone has the first.
    ObjectProperty<@Nullable String> ofProduct() {
        return ofProduct;
    }

    /// Ticked in a list, or those of an earlier run.
    ObjectProperty<@Nullable WhichUnits> given() {
        return given;
    }

    /// What other screens want to see here, in the way in which a person would say it.
    void want(WhichUnits units) {
        switch (units) {
            case WhichUnits.OfBatch(var name) -> {
                batch.set(name);
                way.set(Way.BATCH);
            }
            case WhichUnits.Range(var first, var last, var model) -> {
                ofProduct.set(model);
                from.set(first);
                to.set(last);
                way.set(Way.RANGE);
            }
            case WhichUnits.Unlabelled(var model, var name) -> {
                product.set(model);
                ofBatch.set(name);
                way.set(Way.UNLABELLED);
            }
            case WhichUnits.One _, WhichUnits.Picked _, WhichUnits.OfRun _ -> {
                given.set(units);
                way.set(Way.GIVEN);
            }
        }
    }

    /// Empty while too little was said.
    Optional<WhichUnits> units() {
        return switch (way.get()) {
            case BATCH -> Optional.ofNullable(batch.get()).map(WhichUnits.OfBatch::new);
            case RANGE -> range();
            case UNLABELLED ->
                    product.get() == null && ofBatch.get() == null
                            ? Optional.empty()
                            : Optional.of(new WhichUnits.Unlabelled(product.get(), ofBatch.get()));
            case GIVEN -> Optional.ofNullable(given.get());
        };
    }

    /// One serial is a range, too.
    private Optional<WhichUnits> range() {
        var first = from.get().strip();
        var last = to.get().strip();
        return first.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new WhichUnits.Range(
                                first, last.isEmpty() ? first : last, ofProduct.get()));
    }

    void onChange(Runnable told) {
        way.subscribe((_, _) -> told.run());
        batch.subscribe((_, _) -> told.run());
        product.subscribe((_, _) -> told.run());
        ofBatch.subscribe((_, _) -> told.run());
        from.subscribe((_, _) -> told.run());
        to.subscribe((_, _) -> told.run());
        ofProduct.subscribe((_, _) -> told.run());
        given.subscribe((_, _) -> told.run());
    }
}
