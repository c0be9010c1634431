package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement.Symbol;
import dev.aftercare.labels.LabelElement.Symbology;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.qr.QrEncoder;
import dev.aftercare.labels.qr.QrVersion;

/// One symbol of a template as all labels of a run show it: one version, one module size in whole
/// dots.
final class SymbolPlan {
    /// Module side in millimetres: GS1 General Specifications, symbol specification tables, QR Code
    /// with a GS1 Digital Link URI.
    static final double LEAST_MODULE = 0.396;

    static final double LARGEST_MODULE = 0.990;
    private static final double ROUNDING = 1e-6; // of a dot

    private final int element;
    private final Symbol symbol;
    private final Resolution resolution;
    private final int longestPayload;
    private final QrEncoder encoder;
    private final int dots;

    /// Plans for payloads of at most so many bytes.
    ///
    /// @throws LabelRefused with `PayloadTooLong` or `ModuleTooSmall`
    SymbolPlan(int element, Symbol symbol, Resolution resolution, int longestPayload) {
        var qr = (Symbology.Qr) symbol.symbology();
        this.element = element;
        this.symbol = symbol;
        this.resolution = resolution;
        this.longestPayload = longestPayload;
        var version =
                QrVersion.holding(longestPayload, qr.correction())
                        .orElseThrow(() -> tooLong(qr, longestPayload));
        this.dots = dotsAModule(version);
        this.encoder = new QrEncoder(version, qr.correction());
    }

    private static LabelRefused tooLong(Symbology.Qr qr, int bytes) {
        int most = new QrVersion(QrVersion.LARGEST).capacity(qr.correction());
        return new LabelRefused(new LabelFault.PayloadTooLong(bytes, most));
    }

    private int dotsAModule(QrVersion version) {
        int modules = version.modulesWithQuietZone();
        int room = Math.min(span(symbol.area().width()), span(symbol.area().height()));
        int largest = (int) (resolution.dots(LARGEST_MODULE) + ROUNDING);
        int fitting = Math.min(room / modules, largest);
        int least = (int) Math.ceil(resolution.dots(LEAST_MODULE) - ROUNDING);
        if (fitting < least) {
            throw new LabelRefused(
                    new LabelFault.ModuleTooSmall(
                            element,
                            longestPayload,
                            resolution.millimetres(fitting),
                            LEAST_MODULE,
                            resolution.millimetres(least * modules + 1)));
        }
        return fitting;
    }

    /// Whole dots that are inside wherever on the grid the area begins: one less than its length.
    private int span(double millimetres) {
        return (int) (resolution.dots(millimetres) + ROUNDING) - 1;
    }

    int element() {
        return element;
    }

    QrVersion version() {
        return encoder.version();
    }

    double module() {
        return resolution.millimetres(dots);
    }

    /// Where on the label nothing else may be: symbol and quiet zone, and the dot by which they may
    /// shift from label to label.
    Area zone() {
        double side = resolution.millimetres(encoder.version().modulesWithQuietZone() * dots + 1);
        var area = symbol.area();
        return new Area(
                area.x() + (area.width() - side) / 2,
                area.y() + (area.height() - side) / 2,
                side,
                side);
    }

    /// The symbol of one label, read back from its dots.
    ///
    /// @param cell the label's place on the page
    /// @throws LabelRefused with `PayloadLongerThanPlanned`, `PayloadNotEncodable` or
    ///   `DoesNotDecode`
    PlacedSymbol place(LabelFields fields, Area cell) {
        String payload = symbol.payload().evaluate(fields);
        if (payload.length() > longestPayload) {
            throw new LabelRefused(
                    new LabelFault.PayloadLongerThanPlanned(payload.length(), longestPayload));
        }
        var encoded =
                encoder.encode(payload)
                        .orElseThrow(
                                () ->
                                        new LabelRefused(
                                                new LabelFault.PayloadNotEncodable(payload)));
        var area = symbol.area();
        var placed =
                new PlacedSymbol(
                        first(cell.x() + area.x(), area.width()),
                        first(cell.y() + area.y(), area.height()),
                        encoded,
                        dots);
        if (!placed.decoded().equals(payload)) {
            throw new LabelRefused(new LabelFault.DoesNotDecode(element, payload));
        }
        return placed;
    }

    /// The first dot of the symbol on one axis of the page.
    private int first(double from, double length) {
        int edge = (int) Math.ceil(resolution.dots(from) - ROUNDING);
        int spare = span(length) - encoder.version().modulesWithQuietZone() * dots;
        return edge + spare / 2 + QrVersion.QUIET * dots;
    }
}
