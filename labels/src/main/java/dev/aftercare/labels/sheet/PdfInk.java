package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement.Box;
import dev.aftercare.labels.LabelElement.Line;
import dev.aftercare.labels.LabelElement.Picture;
import dev.aftercare.labels.LabelElement.Text;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Size;

import org.openpdf.text.Image;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;

import java.util.HexFormat;

/// Draws on a page of a PDF.
final class PdfInk implements Ink {
    private static final double POINTS_PER_INCH = 72;
    private static final double POINTS_PER_MILLIMETRE = POINTS_PER_INCH / 25.4;

    /// Dots by which a symbol keeps off the grid's lines: a picture that ends exactly on one is
    /// drawn a dot larger by poppler, its modules uneven. No dot's centre lies in so narrow a
    /// strip.
    private static final double INSET = 0.05;

    private final PdfContentByte page;
    private final double top; // points from the page's lower edge, as rounded in the file
    private final double pointsPerDot;

    PdfInk(PdfContentByte page, Size size, Resolution resolution) {
        this.page = page;
        this.top = Math.round(size.height() * POINTS_PER_MILLIMETRE * 100) / 100.0;
        this.pointsPerDot = POINTS_PER_INCH / resolution.dotsPerInch();
    }

    private double left(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    private double up(double millimetres) {
        return top - millimetres * POINTS_PER_MILLIMETRE;
    }

    /// An inline picture of one bit a module, its modules on the printer's dots. In hexadecimal:
    /// bare bits may hold the end mark that some readers look for, and compressed it costs as
    /// little.
    @Override
    public void symbol(PlacedSymbol symbol) {
        double side = symbol.modules() * symbol.dots() - 2 * INSET;
        double x = (symbol.x() + INSET) * pointsPerDot;
        double y = top - (symbol.y() + INSET + side) * pointsPerDot;
        String size = decimal(side * pointsPerDot);
        var content = page.getInternalBuffer();
        content.append("q " + size + " 0 0 " + size + ' ');
        content.append(decimal(x) + ' ' + decimal(y) + " cm\n");
        content.append("BI/IM true/W " + symbol.modules() + "/H " + symbol.modules());
        content.append("/BPC 1/D[1 0]/F/AHx ID ");
        content.append(HexFormat.of().formatHex(symbol.bits()));
        content.append(">\nEI Q\n");
    }

    /// To a ten-thousandth of a point, far below any printer's dot; OpenPDF would round to
    /// hundredths.
    private static String decimal(double points) {
        long units = Math.round(points * 10_000);
        return units / 10_000
                + "."
                + String.valueOf(10_000 + Math.abs(units % 10_000)).substring(1);
    }

    @Override
    public void text(Text text, Area area, Typesetter.Setting setting, BaseFont font) {
        var line = TurnedLine.of(area, text.turn());
        double size = setting.size();
        page.beginText();
        page.setFontAndSize(font, (float) size);
        for (int i = 0; i < setting.lines().size(); i++) {
            double spare = line.width() * POINTS_PER_MILLIMETRE - setting.widths().get(i);
            double u = text.lettering().align().share() * spare;
            double v = (i * Typesetter.LINE + Typesetter.ASCENT) * size;
            textAt(line, u / POINTS_PER_MILLIMETRE, v / POINTS_PER_MILLIMETRE);
            page.showText(setting.lines().get(i));
        }
        page.endText();
    }

    private void textAt(TurnedLine line, double u, double v) {
        int cos = line.cos();
        int sin = line.sin(); // down the page, so against PDF's direction
        float x = (float) left(line.x() + u * cos - v * sin);
        float y = (float) up(line.y() + u * sin + v * cos);
        if (sin == 0 && cos == 1) {
            page.setTextMatrix(x, y);
        } else {
            page.setTextMatrix(cos, -sin, sin, cos, x, y);
        }
    }

    @Override
    public void line(Line line, Area area) {
        page.setLineWidth((float) left(line.thickness()));
        page.moveTo((float) left(area.x()), (float) up(area.y()));
        page.lineTo((float) left(area.right()), (float) up(area.bottom()));
        page.stroke();
    }

    @Override
    public void box(Box box, Area area) {
        var stroke = area.inset(box.thickness() / 2);
        page.setLineWidth((float) left(box.thickness()));
        page.roundRectangle(
                (float) left(stroke.x()),
                (float) up(stroke.bottom()),
                (float) left(stroke.width()),
                (float) left(stroke.height()),
                (float) left(Math.max(0, box.cornerRadius() - box.thickness() / 2)));
        page.stroke();
    }

    @Override
    public void picture(Picture picture, Image image, Area area) {
        double scale = Math.min(area.width() / image.getWidth(), area.height() / image.getHeight());
        double width = image.getWidth() * scale;
        double height = image.getHeight() * scale;
        page.addImage(
                image,
                (float) left(width),
                0,
                0,
                (float) left(height),
                (float) left(area.x() + (area.width() - width) / 2),
                (float) up(area.bottom() - (area.height() - height) / 2));
    }
}
