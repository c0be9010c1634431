package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement.Box;
import dev.aftercare.labels.LabelElement.Line;
import dev.aftercare.labels.LabelElement.Picture;
import dev.aftercare.labels.LabelElement.Text;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.sheet.DrawnLabel.Mark;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;

import java.util.ArrayList;
import java.util.List;

/// Notes what is drawn of one label instead of drawing it.
final class MarksOfLabel implements Ink {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;

    private final Area cell;
    private final Resolution resolution;
    private final List<Mark> marks = new ArrayList<>();

    /// @param cell where the label lies on its page
    MarksOfLabel(Area cell, Resolution resolution) {
        this.cell = cell;
        this.resolution = resolution;
    }

    List<Mark> marks() {
        return marks;
    }

    @Override
    public void symbol(PlacedSymbol symbol) {
        marks.add(
                new Mark.Code(
                        resolution.millimetres(symbol.x()) - cell.x(),
                        resolution.millimetres(symbol.y()) - cell.y(),
                        symbol.symbol(),
                        resolution.millimetres(symbol.dots()),
                        symbol.dots(),
                        symbol.decoded()));
    }

    @Override
    public void text(Text text, Area area, Typesetter.Setting setting, BaseFont font) {
        var line = TurnedLine.of(area, text.turn());
        for (int i = 0; i < setting.lines().size(); i++) {
            double width = setting.widths().get(i) * MILLIMETRES_PER_POINT;
            double u = text.lettering().align().share() * (line.width() - width);
            double v =
                    (i * Typesetter.LINE + Typesetter.ASCENT)
                            * setting.size()
                            * MILLIMETRES_PER_POINT;
            marks.add(
                    new Mark.Words(
                            line.x() + u * line.cos() - v * line.sin() - cell.x(),
                            line.y() + u * line.sin() + v * line.cos() - cell.y(),
                            text.turn().degrees(),
                            setting.lines().get(i),
                            text.lettering().face(),
                            setting.size(),
                            width));
        }
    }

    @Override
    public void line(Line line, Area area) {
        marks.add(
                new Mark.Stroke(
                        area.x() - cell.x(),
                        area.y() - cell.y(),
                        area.right() - cell.x(),
                        area.bottom() - cell.y(),
                        line.thickness()));
    }

    @Override
    public void box(Box box, Area area) {
        marks.add(
                new Mark.Outline(
                        onLabel(area.inset(box.thickness() / 2)),
                        box.thickness(),
                        Math.max(0, box.cornerRadius() - box.thickness() / 2)));
    }

    @Override
    public void picture(Picture picture, Image image, Area area) {
        marks.add(new Mark.Picture(onLabel(area), picture.file()));
    }

    private Area onLabel(Area area) {
        return new Area(area.x() - cell.x(), area.y() - cell.y(), area.width(), area.height());
    }
}
