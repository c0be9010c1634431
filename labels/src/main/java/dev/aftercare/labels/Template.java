package dev.aftercare.labels;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// How a label of one size looks. A change makes a new revision.
///
/// @param elements drawn in this order
public record Template(String name, int revision, Size size, List<LabelElement> elements) {

    /// Takes elements that lie within the label.
    ///
    /// @throws LabelRefused with `OutsideLabel`
    public Template {
        elements = List.copyOf(elements);
        var label = size.area();
        for (int i = 0; i < elements.size(); i++) {
            if (!label.holds(elements.get(i).area())) {
                throw new LabelRefused(new LabelFault.OutsideLabel(i));
            }
        }
    }

    /// The fields that its expressions take.
    public Set<String> fields() {
        var fields = new TreeSet<String>();
        for (var element : elements) {
            switch (element) {
                case LabelElement.Symbol symbol -> fields.addAll(symbol.payload().fields());
                case LabelElement.Text text -> fields.addAll(text.expression().fields());
                case LabelElement.Line _, LabelElement.Box _, LabelElement.Picture _ -> {}
            }
        }
        return fields;
    }
}
