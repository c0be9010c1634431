package dev.aftercare.labels;

import dev.aftercare.labels.LabelElement.Symbology;
import dev.aftercare.labels.LabelElement.Text;
import dev.aftercare.labels.qr.ErrorCorrection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Templates that come with the program, one for each stock: symbol on the left, and what people
/// read on its right. They take `link`, `gtin`, `serial`, `hri`, `check`, `product.name` and
/// `product.model`. Measured for payloads of up to 84 bytes at 203, 300 and 600 dpi, but L7651: 62
/// bytes at 203 dpi.
public final class ReadyMadeTemplates {
    private static final Symbology QR = new Symbology.Qr(ErrorCorrection.M);
    private static final String GTIN_LINE = "(01) {gtin}";
    private static final String SERIAL_LINE = "(21) {serial}";

    private ReadyMadeTemplates() {}

    public static List<Template> all() {
        return List.of(
                l7160(), l7163(), l7651(), avery5160(), avery5163(), a4(), roll50(), roll100());
    }

    /// The template of this stock's label size.
    public static Optional<Template> forStock(Stock stock) {
        return named(stock.name());
    }

    public static Optional<Template> named(String name) {
        return all().stream().filter(t -> t.name().equalsIgnoreCase(name)).findFirst();
    }

    /// Human-readable text and check code run below the symbol.
    private static Template l7160() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(1.5, 1.5, 24.5));
        e.add(name(27, 3, 34.5, 9.5, 10, 2));
        e.add(model(27, 13.2, 34.5, 3.8, 8));
        e.add(mono(new Area(4.4, 27.2, 57.1, 3), "{hri}", 6.75, 5, 1));
        e.add(mono(new Area(4.4, 31, 57.1, 5), "{check}", 11, 11, 1));
        return template(Stocks.L7160, e);
    }

    private static Template l7163() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(1.5, 1.5, 35.1));
        e.add(name(39, 4, 57, 11.5, 13, 2));
        e.add(model(39, 15.7, 57, 4.4, 9));
        e.add(mono(new Area(39, 21.8, 57, 3.4), GTIN_LINE, 8, 6, 1));
        e.add(mono(new Area(39, 25.3, 57, 3.4), SERIAL_LINE, 8, 6, 1));
        e.add(mono(new Area(39, 29.2, 57, 6), "{check}", 13, 13, 1));
        return template(Stocks.L7163, e);
    }

    private static Template l7651() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(0.25, 0.25, 20.7));
        e.add(name(21, 1.2, 16.4, 4.5, 5.25, 2));
        e.add(model(21, 5.7, 16.4, 2.1, 4.75));
        e.add(mono(new Area(21, 8.2, 16.4, 4.3), GTIN_LINE, 5, 3.75, 2));
        e.add(mono(new Area(21, 12.5, 16.4, 4.3), SERIAL_LINE, 5, 3.75, 2));
        e.add(mono(new Area(21, 17.2, 16.4, 2.8), "{check}", 6.5, 6.5, 1));
        return template(Stocks.L7651, e);
    }

    private static Template avery5160() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(1, 1, 23.4));
        e.add(name(25.5, 2.2, 39, 8, 9, 2));
        e.add(model(25.5, 10.1, 39, 3.2, 7));
        e.add(mono(new Area(25.5, 13.7, 39, 2.8), GTIN_LINE, 6.5, 5, 1));
        e.add(mono(new Area(25.5, 16.4, 39, 2.8), SERIAL_LINE, 6.5, 5, 1));
        e.add(mono(new Area(25.5, 19.4, 39, 4.3), "{check}", 10, 10, 1));
        return template(Stocks.AVERY_5160, e);
    }

    private static Template avery5163() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(2, 2, 46.8));
        e.add(name(50.5, 6, 47.5, 14, 15, 2));
        e.add(model(50.5, 20.3, 47.5, 5.2, 11));
        e.add(mono(new Area(50.5, 30, 47.5, 3.7), GTIN_LINE, 8.5, 6, 1));
        e.add(mono(new Area(50.5, 33.8, 47.5, 3.7), SERIAL_LINE, 8.5, 6, 1));
        e.add(mono(new Area(50.5, 38.5, 47.5, 6.5), "{check}", 14, 14, 1));
        return template(Stocks.AVERY_5163, e);
    }

    /// 5 mm of each side stay free: without margins the outer labels reach the page's edge.
    private static Template a4() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(5, 5, 27));
        e.add(name(33.2, 5.8, 31.8, 9.5, 10, 2));
        e.add(model(33.2, 15.2, 31.8, 3.6, 7.5));
        e.add(mono(new Area(33.2, 20.2, 31.8, 2.8), GTIN_LINE, 6.5, 5, 1));
        e.add(mono(new Area(33.2, 23, 31.8, 2.8), SERIAL_LINE, 6.5, 5, 1));
        e.add(mono(new Area(33.2, 26.4, 31.8, 4.6), "{check}", 10.5, 10.5, 1));
        return template(Stocks.A4_3X8, e);
    }

    private static Template roll50() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(0.5, 3.3, 23.4));
        e.add(name(25, 4.5, 23.5, 7, 8, 2));
        e.add(model(25, 11.6, 23.5, 3, 6.5));
        e.add(mono(new Area(25, 16, 23.5, 2.4), GTIN_LINE, 5.5, 4, 1));
        e.add(mono(new Area(25, 18.4, 23.5, 2.4), SERIAL_LINE, 5.5, 4, 1));
        e.add(mono(new Area(25, 21.2, 23.5, 4), "{check}", 9, 9, 1));
        return template(Stocks.ROLL_50X30, e);
    }

    private static Template roll100() {
        var e = new ArrayList<LabelElement>();
        e.add(symbol(2, 2, 46));
        e.add(name(50, 6, 47, 14, 15, 2));
        e.add(model(50, 20.3, 47, 5.2, 11));
        e.add(mono(new Area(50, 29.5, 47, 3.7), GTIN_LINE, 8.5, 6, 1));
        e.add(mono(new Area(50, 33.3, 47, 3.7), SERIAL_LINE, 8.5, 6, 1));
        e.add(mono(new Area(50, 38, 47, 6.5), "{check}", 14, 14, 1));
        return template(Stocks.ROLL_100X50, e);
    }

    private static Template template(Stock stock, List<LabelElement> elements) {
        return new Template(stock.name(), 1, stock.label(), elements);
    }

    private static LabelElement symbol(double x, double y, double side) {
        return new LabelElement.Symbol(
                new Area(x, y, side, side), QR, LabelText.of("{" + LabelFields.LINK + "}"));
    }

    private static LabelElement name(
            double x, double y, double width, double height, double size, int lines) {
        var lettering = Lettering.wrapped(Typeface.SANS_BOLD, size, Math.min(size, 4.5), lines);
        return new Text(new Area(x, y, width, height), "{product.name}", lettering);
    }

    private static LabelElement model(
            double x, double y, double width, double height, double size) {
        var lettering = Lettering.oneLine(Typeface.SANS, size, Math.min(size, 4));
        return new Text(new Area(x, y, width, height), "{product.model}", lettering);
    }

    private static LabelElement mono(
            Area area, String expression, double size, double smallest, int lines) {
        return new Text(area, expression, Lettering.wrapped(Typeface.MONO, size, smallest, lines));
    }
}
