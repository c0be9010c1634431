package dev.aftercare.printing.templates;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.json.Json;
import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.LabelElement.Symbology;
import dev.aftercare.labels.LabelElement.Turn;
import dev.aftercare.labels.LabelText;
import dev.aftercare.labels.Lettering;
import dev.aftercare.labels.Lettering.Align;
import dev.aftercare.labels.PictureFile;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Size;
import dev.aftercare.labels.Template;
import dev.aftercare.labels.Typeface;
import dev.aftercare.labels.qr.ErrorCorrection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class TemplateBodyTest {
    private static final Area AREA = new Area(1, 2.5, 30, 4);
    private static final Template EVERYTHING =
            new Template(
                    "all",
                    3,
                    new Size(70, 37),
                    List.of(
                            new LabelElement.Symbol(
                                    AREA,
                                    new Symbology.Qr(ErrorCorrection.Q),
                                    LabelText.of("{link}")),
                            new LabelElement.Text(
                                    AREA,
                                    LabelText.of("{madeOn:yyyy-MM}"),
                                    new Lettering(Typeface.MONO, 8, 5.5, 2, Align.RIGHT),
                                    Turn.LEFT),
                            new LabelElement.Line(AREA, 0.25),
                            new LabelElement.Box(AREA, 0.5, 1.5),
                            new LabelElement.Picture(
                                    AREA, new PictureFile(new byte[] {1, 2, -1}))));

    /// As it stands in stores: whatever becomes of our names, this text is read like this.
    private static final Json STORED =
            new Json(
                    """
                    {"size":{"width":70.0,"height":37.0},"elements":[\
                    {"kind":"qr","area":{"x":1.0,"y":2.5,"width":30.0,"height":4.0},\
                    "correction":"Q","payload":"{link}"},\
                    {"kind":"text","area":{"x":1.0,"y":2.5,"width":30.0,"height":4.0},\
                    "says":"{madeOn:yyyy-MM}","lettering":{"face":"MONO","size":8.0,\
                    "smallest":5.5,"lines":2,"align":"RIGHT"},"turn":"LEFT"},\
                    {"kind":"line","area":{"x":1.0,"y":2.5,"width":30.0,"height":4.0},\
                    "thickness":0.25},\
                    {"kind":"box","area":{"x":1.0,"y":2.5,"width":30.0,"height":4.0},\
                    "thickness":0.5,"cornerRadius":1.5},\
                    {"kind":"picture","area":{"x":1.0,"y":2.5,"width":30.0,"height":4.0},\
                    "file":"AQL/"}]}\
                    """);

    @Test
    void everyKindOfElementIsWrittenAsItAlwaysWas() {
        assertThat(TemplateBody.of(EVERYTHING)).isEqualTo(STORED);
    }

    @Test
    void everyKindOfElementIsReadAsItAlwaysWas() {
        assertThat(TemplateBody.template("all", 3, STORED)).isEqualTo(EVERYTHING);
    }

    static List<Template> readyMade() {
        return ReadyMadeTemplates.all();
    }

    @ParameterizedTest
    @MethodSource("readyMade")
    void readyMadeTemplatesComeBackAsTheyAre(Template template) {
        assertThat(
                        TemplateBody.template(
                                template.name(), template.revision(), TemplateBody.of(template)))
                .isEqualTo(template);
    }
}
