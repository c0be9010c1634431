package dev.aftercare.ui.kit;

import dev.aftercare.labels.qr.ErrorCorrection;
import dev.aftercare.labels.qr.QrEncoder;
import dev.aftercare.labels.qr.QrSymbol;
import dev.aftercare.labels.qr.QrVersion;

import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

import java.nio.charset.StandardCharsets;

/// A code to be scanned from the screen: whole pixels a module, black on white in both themes, the
/// quiet zone inside the frame.
public final class QrCode extends StackPane {
    private static final ErrorCorrection CORRECTION = ErrorCorrection.M;

    /// @param pixels a module
    /// @param meaning for screen readers: of what it is, never what stands in it
    public QrCode(String payload, int pixels, String meaning) {
        getStyleClass().add("qr-code");
        setAccessibleText(meaning);
        var view = new ImageView(picture(symbol(payload), pixels));
        view.setSmooth(false);
        getChildren().add(view);
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    }

    private static QrSymbol symbol(String payload) {
        int bytes = payload.getBytes(StandardCharsets.UTF_8).length;
        return QrVersion.holding(bytes, CORRECTION)
                .flatMap(version -> new QrEncoder(version, CORRECTION).encode(payload))
                .orElseThrow(() -> new IllegalArgumentException(bytes + " bytes"));
    }

    private static WritableImage picture(QrSymbol symbol, int pixels) {
        int size = (symbol.modules() + 2 * QrVersion.QUIET) * pixels;
        var image = new WritableImage(size, size);
        var writer = image.getPixelWriter();
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                boolean dark =
                        symbol.isDark(x / pixels - QrVersion.QUIET, y / pixels - QrVersion.QUIET);
                writer.setColor(x, y, dark ? Color.BLACK : Color.WHITE);
            }
        }
        return image;
    }
}
