package dev.aftercare.labels.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import dev.aftercare.labels.qr.QrVersion;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/// What the file draws against pictures of it by another hand.
class GoldenTest {

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everySymbolStandsOnThePrintersDots(GoldenCase golden) throws IOException {
        var onDot = within(0.06);
        for (var symbol : symbols(golden)) {
            assertThat(symbol.x()).isCloseTo(Math.rint(symbol.x()), onDot);
            assertThat(symbol.y()).isCloseTo(Math.rint(symbol.y()), onDot);
            assertThat(symbol.module()).isCloseTo(Math.rint(symbol.module()), within(0.005));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePictureShowsTheSameDots(GoldenCase golden) throws IOException {
        var picture = golden.expected();
        var symbols = symbols(golden);
        assertThat(symbols).hasSameSizeAs(golden.unitsOnPicture());
        for (var symbol : symbols) {
            assertThat(differing(picture, symbol)).isZero();
        }
    }

    /// Dots of symbol and quiet zone that are otherwise than in the picture.
    private static int differing(BufferedImage picture, DrawnSymbol symbol) {
        int dots = (int) Math.rint(symbol.module());
        int left = (int) Math.rint(symbol.x());
        int top = (int) Math.rint(symbol.y());
        int quiet = QrVersion.QUIET * dots;
        int differing = 0;
        for (int y = -quiet; y < symbol.modules() * dots + quiet; y++) {
            for (int x = -quiet; x < symbol.modules() * dots + quiet; x++) {
                boolean dark = (picture.getRGB(left + x, top + y) & 0xff) < 0x80;
                if (dark != symbol.isDark(Math.floorDiv(x, dots), Math.floorDiv(y, dots))) {
                    differing++;
                }
            }
        }
        return differing;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePictureSaysEveryPayload(GoldenCase golden) throws IOException, ReaderException {
        var picture = golden.expected();
        var symbols = symbols(golden);
        for (int i = 0; i < symbols.size(); i++) {
            assertThat(decoded(picture, symbols.get(i)))
                    .isEqualTo(SampleUnits.payload(golden.unitsOnPicture().get(i)));
        }
    }

    private static String decoded(BufferedImage picture, DrawnSymbol symbol)
            throws ReaderException {
        int quiet = (int) (QrVersion.QUIET * symbol.module());
        int side = (int) (symbol.modules() * symbol.module()) + 2 * quiet;
        int[] pixels =
                picture.getRGB(
                        (int) Math.rint(symbol.x()) - quiet,
                        (int) Math.rint(symbol.y()) - quiet,
                        side,
                        side,
                        null,
                        0,
                        side);
        var source = new RGBLuminanceSource(side, side, pixels);
        return new QRCodeReader()
                .decode(
                        new BinaryBitmap(new GlobalHistogramBinarizer(source)),
                        Map.of(DecodeHintType.PURE_BARCODE, true))
                .getText();
    }

    private static List<DrawnSymbol> symbols(GoldenCase golden) throws IOException {
        return DrawnSymbol.on(new PdfReader(golden.pdf()), 1, golden.resolution());
    }
}
