package dev.aftercare.printing.templates;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.LabelElement.Symbology;
import dev.aftercare.labels.LabelElement.Turn;
import dev.aftercare.labels.LabelText;
import dev.aftercare.labels.Lettering;
import dev.aftercare.labels.PictureFile;
import dev.aftercare.labels.qr.ErrorCorrection;

/// One element of a template as JSON. Names of kinds and components are what stands in old stores:
/// they are added to, never changed.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = StoredElement.Qr.class, name = "qr"),
    @JsonSubTypes.Type(value = StoredElement.Text.class, name = "text"),
    @JsonSubTypes.Type(value = StoredElement.Line.class, name = "line"),
    @JsonSubTypes.Type(value = StoredElement.Box.class, name = "box"),
    @JsonSubTypes.Type(value = StoredElement.Picture.class, name = "picture")
})
sealed interface StoredElement {

    LabelElement element();

    static StoredElement of(LabelElement element) {
        return switch (element) {
            case LabelElement.Symbol(var area, Symbology.Qr(var correction), var payload) ->
                    new Qr(area, correction, payload.toString());
            case LabelElement.Text(var area, var said, var lettering, var turn) ->
                    new Text(area, said.toString(), lettering, turn);
            case LabelElement.Line(var area, var thickness) -> new Line(area, thickness);
            case LabelElement.Box(var area, var thickness, var radius) ->
                    new Box(area, thickness, radius);
            case LabelElement.Picture(var area, var file) -> new Picture(area, file.bytes());
        };
    }

    record Qr(Area area, ErrorCorrection correction, String payload) implements StoredElement {
        @Override
        public LabelElement element() {
            return new LabelElement.Symbol(
                    area, new Symbology.Qr(correction), LabelText.of(payload));
        }
    }

    record Text(Area area, String says, Lettering lettering, Turn turn) implements StoredElement {
        @Override
        public LabelElement element() {
            return new LabelElement.Text(area, LabelText.of(says), lettering, turn);
        }
    }

    record Line(Area area, double thickness) implements StoredElement {
        @Override
        public LabelElement element() {
            return new LabelElement.Line(area, thickness);
        }
    }

    record Box(Area area, double thickness, double cornerRadius) implements StoredElement {
        @Override
        public LabelElement element() {
            return new LabelElement.Box(area, thickness, cornerRadius);
        }
    }

    /// The picture's bytes; JSON has them in base 64.
    @SuppressWarnings("ArrayRecordComponent") // never compared, only written and read
    record Picture(Area area, byte[] file) implements StoredElement {
        @Override
        public LabelElement element() {
            return new LabelElement.Picture(area, new PictureFile(file));
        }
    }
}
