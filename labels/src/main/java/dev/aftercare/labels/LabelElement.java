package dev.aftercare.labels;

import dev.aftercare.labels.qr.ErrorCorrection;

/// One thing on a label. All of it is black; lengths are millimetres.
public sealed interface LabelElement {

    /// What it may cover, unturned.
    Area area();

    /// A machine-readable symbol, as large as whole dots allow, centred with its quiet zone in the
    /// area.
    record Symbol(Area area, Symbology symbology, LabelText payload) implements LabelElement {}

    /// A text from the top of its area down.
    record Text(Area area, LabelText expression, Lettering lettering, Turn turn)
            implements LabelElement {

        public Text(Area area, String expression, Lettering lettering) {
            this(area, LabelText.of(expression), lettering, Turn.NONE);
        }
    }

    /// A straight line from the area's top left to its bottom right; an area without height is a
    /// level line.
    record Line(Area area, double thickness) implements LabelElement {}

    /// The outline of its area, drawn inwards.
    record Box(Area area, double thickness, double cornerRadius) implements LabelElement {}

    /// A PNG or JPEG, as large as its area allows, centred.
    record Picture(Area area, PictureFile file) implements LabelElement {}

    /// Clockwise.
    enum Turn {
        NONE(0),
        RIGHT(90),
        UPSIDE_DOWN(180),
        LEFT(270);

        private final int degrees;

        Turn(int degrees) {
            this.degrees = degrees;
        }

        public int degrees() {
            return degrees;
        }

        /// Whether lines run along the height of the area.
        public boolean isSideways() {
            return this == RIGHT || this == LEFT;
        }
    }

    /// The kinds of symbol.
    sealed interface Symbology {
        record Qr(ErrorCorrection correction) implements Symbology {}
    }
}
