package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement.Box;
import dev.aftercare.labels.LabelElement.Line;
import dev.aftercare.labels.LabelElement.Picture;
import dev.aftercare.labels.LabelElement.Text;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;

/// Draws on one page, in black. Areas are millimetres from the page's top left corner.
interface Ink {
    void symbol(PlacedSymbol symbol);

    /// The lines of a text.
    ///
    /// @param area of the text element, on the page
    void text(Text text, Area area, Typesetter.Setting setting, BaseFont font);

    void line(Line line, Area area);

    void box(Box box, Area area);

    /// A picture, as large as its area allows.
    ///
    /// @param image the same, as read for a PDF
    void picture(Picture picture, Image image, Area area);
}
