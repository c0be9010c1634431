package dev.aftercare.ui.kit.editing;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// A record that is edited, field by field.
///
/// ```
/// var brand = new Edited<BrandDraft>();
/// var name = brand.text("name", BrandDraft::name);
/// ```
///
/// @param <D> the record, as its fields are read from it
public final class Edited<D> {
    private final List<EditedField<D, ?>> fields = new ArrayList<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private boolean showing;

    /// A field that is typed as it stands.
    public StringProperty text(String name, Function<D, String> of) {
        var typed = new SimpleStringProperty("");
        add(name, typed, of, text -> text);
        return typed;
    }

    /// A field of any value.
    ///
    /// @param none what it holds before there is a record
    /// @param said how people see it
    public <V> ObjectProperty<V> value(
            String name, V none, Function<D, V> of, Function<V, String> said) {
        var typed = new SimpleObjectProperty<V>(none);
        add(name, typed, of, said);
        return typed;
    }

    private <V> void add(
            String name, Property<V> typed, Function<D, V> of, Function<V, String> said) {
        var field = new EditedField<D, V>(name, typed, of, said);
        field.listen(this::look);
        fields.add(field);
    }

    /// The fields hold what the record says.
    public void show(D record) {
        showing = true;
        fields.forEach(field -> field.show(record));
        showing = false;
        look();
    }

    /// What is typed stays, and is compared with this record from now on.
    public void compareWith(D record) {
        fields.forEach(field -> field.compareWith(record));
        look();
    }

    private void look() {
        if (!showing) {
            dirty.set(fields.stream().anyMatch(EditedField::isChanged));
        }
    }

    /// Something typed would be lost.
    public ReadOnlyBooleanProperty dirty() {
        return dirty.getReadOnlyProperty();
    }

    /// Where what is typed differs from what another saved meanwhile.
    public Conflict against(D theirs) {
        return new Conflict(
                fields.stream().flatMap(field -> field.against(theirs).stream()).toList());
    }
}
