package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Typeface;

import org.openpdf.text.pdf.BaseFont;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.Map;

/// The typefaces as one PDF embeds them: each once, only the characters used. Of one run, because a
/// `BaseFont` remembers.
final class Fonts {
    private final Map<Typeface, BaseFont> fonts = new EnumMap<>(Typeface.class);

    BaseFont of(Typeface face) {
        return fonts.computeIfAbsent(face, Fonts::load);
    }

    private static BaseFont load(Typeface face) {
        try (var in = Typeface.class.getResourceAsStream("fonts/" + face.file())) {
            if (in == null) {
                throw new FileNotFoundException(face.file());
            }
            var font =
                    BaseFont.createFont(
                            face.file(),
                            BaseFont.IDENTITY_H,
                            BaseFont.EMBEDDED,
                            false,
                            in.readAllBytes(),
                            null);
            font.setSecureRandom(alwaysTheSame(face));
            return font;
        } catch (IOException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("The program's own typeface " + face, e);
        }
    }

    /// OpenPDF draws the six letters before a subset's name from it; the same labels shall be the
    /// same file.
    private static SecureRandom alwaysTheSame(Typeface face) throws NoSuchAlgorithmException {
        var random = SecureRandom.getInstance("SHA1PRNG");
        random.setSeed(face.file().getBytes(StandardCharsets.UTF_8));
        return random;
    }
}
