package dev.aftercare.labels.sheet;

import static java.util.Objects.requireNonNull;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Template;

import org.openpdf.text.BadElementException;
import org.openpdf.text.Image;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Draws the labels of one run, one after the other.
final class LabelDrawing {
    private final Template template;
    private final Fonts fonts = new Fonts();
    private final Typesetter typesetter = new Typesetter(fonts);
    private final Map<Integer, Image> pictures =
            new HashMap<>(); // by element, each once in the file

    /// Reads the template's pictures.
    ///
    /// @throws LabelRefused with `NotAPicture`
    LabelDrawing(Template template) {
        this.template = template;
        for (int i = 0; i < template.elements().size(); i++) {
            if (template.elements().get(i) instanceof LabelElement.Picture picture) {
                pictures.put(i, image(i, picture));
            }
        }
    }

    private static Image image(int element, LabelElement.Picture picture) {
        try {
            return Image.getInstance(picture.file().bytes());
        } catch (IOException | BadElementException _) {
            throw new LabelRefused(new LabelFault.NotAPicture(element));
        }
    }

    /// @param symbols those of this label, already placed on the page
    void draw(Ink ink, Area cell, LabelFields fields, List<PlacedSymbol> symbols) {
        symbols.forEach(ink::symbol);
        for (int i = 0; i < template.elements().size(); i++) {
            var area = template.elements().get(i).area().within(cell);
            switch (template.elements().get(i)) {
                case LabelElement.Symbol _ -> {}
                case LabelElement.Text text -> draw(ink, i, text, area, fields);
                case LabelElement.Line line -> ink.line(line, area);
                case LabelElement.Box box -> ink.box(box, area);
                case LabelElement.Picture picture ->
                        ink.picture(picture, requireNonNull(pictures.get(i)), area);
            }
        }
    }

    private void draw(Ink ink, int element, LabelElement.Text text, Area area, LabelFields fields) {
        String said = text.expression().evaluate(fields);
        if (!said.isBlank()) {
            var setting = typesetter.set(element, text, said);
            ink.text(text, area, setting, fonts.of(text.lettering().face()));
        }
    }
}
