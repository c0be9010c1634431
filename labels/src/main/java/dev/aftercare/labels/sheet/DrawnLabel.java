package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.PictureFile;
import dev.aftercare.labels.Size;
import dev.aftercare.labels.Typeface;
import dev.aftercare.labels.qr.QrSymbol;

import java.util.List;
import java.util.Optional;

/// A label as it is printed, for whoever draws it elsewhere than on paper. All of it is black;
/// lengths are millimetres from the label's top left corner.
public record DrawnLabel(Size size, List<Mark> marks) {

    public DrawnLabel {
        marks = List.copyOf(marks);
    }

    public sealed interface Mark {

        /// A code without its quiet zone.
        ///
        /// @param module the side of a module
        /// @param dots the same in the printer's dots
        /// @param says what was read back from these dots
        record Code(double x, double y, QrSymbol symbol, double module, int dots, String says)
                implements Mark {}

        /// One line of text.
        ///
        /// @param x where its baseline begins
        /// @param turned clockwise, in degrees
        /// @param width as it was measured
        record Words(
                double x,
                double y,
                int turned,
                String text,
                Typeface face,
                double points,
                double width)
                implements Mark {}

        /// A straight line.
        record Stroke(double x, double y, double toX, double toY, double thickness)
                implements Mark {}

        /// A box without a filling.
        ///
        /// @param area to the middle of the stroke
        record Outline(Area area, double thickness, double cornerRadius) implements Mark {}

        /// As large as its area allows, centred.
        record Picture(Area area, PictureFile file) implements Mark {}
    }

    /// Its first code.
    public Optional<Mark.Code> code() {
        return marks.stream()
                .filter(Mark.Code.class::isInstance)
                .map(Mark.Code.class::cast)
                .findFirst();
    }
}
