package dev.aftercare.labels.qr;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Map;
import java.util.Random;

class QrEncoderTest {
    private static final String CHARACTERS =
            "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:abcdefghijklmnopqrstuvwxyz?=_&";

    @ParameterizedTest
    @CsvSource({
        "1, L, 300", "1, H, 300", "2, Q, 300", "3, M, 400", "4, M, 800", "5, M, 2000", "5, L, 800",
        "5, Q, 400", "5, H, 400", "6, M, 800", "7, M, 300", "8, H, 300", "10, M, 200", "11, L, 200",
        "11, H, 200", "12, M, 50", "25, Q, 20", "40, L, 5",
    })
    void everySymbolIsBitForBitWhatZxingMakes(int number, ErrorCorrection correction, int payloads)
            throws WriterException {
        var encoder = new QrEncoder(new QrVersion(number), correction);
        var random = new Random(number);
        for (int i = 0; i < payloads; i++) {
            String payload = payload(random, encoder.version().capacity(correction));
            var hints = Map.of(EncodeHintType.QR_VERSION, number);
            var zxing = Encoder.encode(payload, correction.level(), hints).getMatrix();
            assertThat(picture(encoder.encode(payload).orElseThrow()))
                    .as(payload)
                    .isEqualTo(picture(zxing));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theVersionIsTheSmallestThatHolds(ErrorCorrection correction) throws WriterException {
        for (int bytes = 1; bytes <= 250; bytes++) {
            var zxing = Encoder.encode("a".repeat(bytes), correction.level());
            assertThat(QrVersion.holding(bytes, correction))
                    .contains(new QrVersion(zxing.getVersion().getVersionNumber()));
        }
    }

    @Test
    void whatDoesNotFitIsNotEncoded() {
        var encoder = new QrEncoder(new QrVersion(5), ErrorCorrection.M);
        assertThat(encoder.version().capacity(ErrorCorrection.M)).isEqualTo(84);
        assertThat(encoder.encode("a".repeat(84))).isPresent();
        assertThat(encoder.encode("a".repeat(85))).isEmpty();
        assertThat(encoder.encode("https://例")).isEmpty();
        assertThat(encoder.encode("")).isEmpty();
        assertThat(QrVersion.holding(2954, ErrorCorrection.L)).isEmpty();
    }

    @Test
    void whatIsRenderedIsReadBack() {
        var random = new Random(7);
        for (int number : new int[] {2, 3, 4, 5, 6, 10, 12}) {
            var encoder = new QrEncoder(new QrVersion(number), ErrorCorrection.M);
            for (int i = 0; i < 200; i++) {
                String payload = payload(random, encoder.version().capacity(ErrorCorrection.M));
                var symbol = encoder.encode(payload).orElseThrow();
                assertThat(QrDecoder.decode(symbol.bits(), symbol.modules(), 1 + i % 8))
                        .contains(payload);
            }
        }
    }

    @Test
    void aSpoiledSymbolIsNotReadAsItsPayload() {
        var symbol =
                new QrEncoder(new QrVersion(5), ErrorCorrection.M)
                        .encode("https://id.example/01/09506000134352/21/1")
                        .orElseThrow();
        byte[] bits = symbol.bits();
        for (int i = 60; i < 120; i++) {
            bits[i] = (byte) ~bits[i];
        }
        assertThat(QrDecoder.decode(bits, symbol.modules(), 5)).isEmpty();
        assertThat(QrDecoder.decode(new byte[bits.length], symbol.modules(), 5)).isEmpty();
    }

    /// Any mix of modes: digits only, upper case only, bytes.
    private static String payload(Random random, int most) {
        int of = new int[] {10, 45, CHARACTERS.length()}[random.nextInt(3)];
        var payload = new StringBuilder();
        for (int n = 1 + random.nextInt(most); n > 0; n--) {
            payload.append(CHARACTERS.charAt(random.nextInt(of)));
        }
        return payload.toString();
    }

    private static String picture(ByteMatrix matrix) {
        var picture = new StringBuilder();
        for (int y = 0; y < matrix.getHeight(); y++) {
            for (int x = 0; x < matrix.getWidth(); x++) {
                picture.append(matrix.get(x, y) == 1 ? '#' : ' ');
            }
            picture.append('\n');
        }
        return picture.toString();
    }

    private static String picture(QrSymbol symbol) {
        var picture = new StringBuilder();
        byte[] bits = symbol.bits();
        int width = (symbol.modules() + 7) / 8;
        for (int y = 0; y < symbol.modules(); y++) {
            for (int x = 0; x < symbol.modules(); x++) {
                boolean dark = (bits[y * width + x / 8] & 0x80 >> x % 8) != 0;
                picture.append(dark ? '#' : ' ');
            }
            picture.append('\n');
        }
        return picture.toString();
    }
}
