package dev.aftercare;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import dev.aftercare.labels.Stock;

import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

import org.openpdf.text.pdf.PdfReader;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The codes of a PDF of labels, taken from the bits that stand in it and read by a scanner's
/// decoder.
final class PdfCodes {
    private static final double MILLIMETRES_PER_POINT = 25.4 / 72;
    private static final Pattern CODE =
            Pattern.compile(
                    "q (\\S+) 0 0 \\S+ (\\S+) (\\S+) cm\\s+BI/IM true/W (\\d+)/H \\d+"
                            + "/BPC 1/D\\[1 0]/F/AHx ID ([0-9a-f]+)>");

    private PdfCodes() {}

    /// Those of a file of one page, by the cell that each stands in, from 1.
    static Map<Integer, String> byCell(Path pdf, Stock stock) throws IOException {
        var read = new PdfReader(pdf.toString());
        assertThat(read.getNumberOfPages()).isEqualTo(1);
        var cells = new TreeMap<Integer, String>();
        for (var code : codes(read, 1)) {
            cells.put(cell(code, stock), decoded(code));
        }
        return cells;
    }

    /// All of them, page after page.
    static List<String> all(Path pdf) throws IOException {
        var read = new PdfReader(pdf.toString());
        var said = new ArrayList<String>();
        for (int page = 1; page <= read.getNumberOfPages(); page++) {
            codes(read, page).forEach(code -> said.add(decoded(code)));
        }
        return said;
    }

    private static List<MatchResult> codes(PdfReader pdf, int page) throws IOException {
        var content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
        return CODE.matcher(content).results().toList();
    }

    private static int cell(MatchResult code, Stock stock) {
        double side = Double.parseDouble(code.group(1)) * MILLIMETRES_PER_POINT;
        double x = Double.parseDouble(code.group(2)) * MILLIMETRES_PER_POINT + side / 2;
        double up = Double.parseDouble(code.group(3)) * MILLIMETRES_PER_POINT + side / 2;
        double y = stock.page().height() - up;
        for (int cell = 0; cell < stock.cells(); cell++) {
            var area = stock.cell(cell);
            if (x > area.x() && x < area.right() && y > area.y() && y < area.bottom()) {
                return cell + 1;
            }
        }
        throw new AssertionError("A code outside of all labels: " + x + " " + y);
    }

    private static String decoded(MatchResult code) {
        int modules = Integer.parseInt(code.group(4));
        return decoded(HexFormat.of().parseHex(code.group(5)), modules);
    }

    private static String decoded(byte[] bits, int modules) {
        int pixels = 4;
        int quiet = 4;
        int side = (modules + 2 * quiet) * pixels;
        var dots = new int[side * side];
        Arrays.fill(dots, 0xFFFFFF);
        int width = (modules + 7) / 8;
        for (int y = 0; y < modules * pixels; y++) {
            for (int x = 0; x < modules * pixels; x++) {
                int column = x / pixels;
                if ((bits[y / pixels * width + column / 8] & 0x80 >> column % 8) != 0) {
                    dots[(y + quiet * pixels) * side + x + quiet * pixels] = 0;
                }
            }
        }
        return read(dots, side, side);
    }

    /// What a scanner reads from a picture with a code somewhere in it.
    static String seen(Image picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var rgb = new int[width * height];
        var format = PixelFormat.getIntArgbInstance();
        picture.getPixelReader().getPixels(0, 0, width, height, format, rgb, 0, width);
        try {
            var source = new RGBLuminanceSource(width, height, rgb);
            var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
            return new QRCodeReader().decode(bitmap).getText();
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }

    /// What a picture of nothing but a code says.
    private static String read(int[] rgb, int width, int height) {
        try {
            var source = new RGBLuminanceSource(width, height, rgb);
            var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
            var pure = Map.of(DecodeHintType.PURE_BARCODE, true);
            return new QRCodeReader().decode(bitmap, pure).getText();
        } catch (ReaderException e) {
            throw new AssertionError(e);
        }
    }
}
