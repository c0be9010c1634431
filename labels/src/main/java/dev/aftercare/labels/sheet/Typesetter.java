package dev.aftercare.labels.sheet;

import dev.aftercare.labels.LabelElement.Text;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.Lettering;

import org.openpdf.text.pdf.BaseFont;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Breaks a text into lines and finds the largest letters that fit its area.
final class Typesetter {
    /// Of the size: what letters with accents and descenders need, from line to line.
    static final double LINE = 1.2;

    /// Of the size: from the top of a line to its baseline.
    static final double ASCENT = 0.93;

    private static final double STEP = 0.25; // points
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;
    private static final double ROUNDING = 1e-6;

    /// Lines as they are drawn.
    ///
    /// @param widths in points
    record Setting(List<String> lines, List<Double> widths, double size) {}

    private record Set(String text, Setting setting) {}

    private final Fonts fonts;

    /// The last of each element: names repeat from label to label.
    private final Map<Integer, Set> last = new HashMap<>();

    Typesetter(Fonts fonts) {
        this.fonts = fonts;
    }

    /// The text in its area.
    ///
    /// @throws LabelRefused with `TextDoesNotFit` or `CharacterNotInFont`
    Setting set(int element, Text text, String said) {
        var before = last.get(element);
        if (before != null && before.text.equals(said)) {
            return before.setting;
        }
        var setting = setAnew(element, text, said);
        last.put(element, new Set(said, setting));
        return setting;
    }

    private Setting setAnew(int element, Text text, String said) {
        var lettering = text.lettering();
        var font = fonts.of(lettering.face());
        String blanksOnly = said.replaceAll("\\s", " ").strip();
        mustBeInFont(element, blanksOnly, font);
        boolean sideways = text.turn().isSideways();
        double width = sideways ? text.area().height() : text.area().width();
        double height = sideways ? text.area().width() : text.area().height();
        return largest(
                element,
                blanksOnly,
                lettering,
                width * POINTS_PER_MILLIMETRE,
                height * POINTS_PER_MILLIMETRE);
    }

    private Setting largest(
            int element, String said, Lettering lettering, double width, double height) {
        var font = fonts.of(lettering.face());
        for (double size = lettering.size();
                size >= lettering.smallest() - ROUNDING;
                size -= STEP) {
            int most = Math.min(lettering.lines(), (int) (height / (LINE * size) + ROUNDING));
            var lines = broken(said, font, width / size);
            if (lines.size() <= most) {
                double scale = size;
                var widths = lines.stream().map(line -> width(line, font) * scale).toList();
                if (widths.stream().allMatch(w -> w <= width + ROUNDING)) {
                    return new Setting(lines, widths, size);
                }
            }
        }
        throw new LabelRefused(new LabelFault.TextDoesNotFit(element, said, lettering.smallest()));
    }

    /// Broken at blanks, each line as full as it gets; a word longer than the line stands alone.
    private static List<String> broken(String text, BaseFont font, double width) {
        var lines = new ArrayList<String>();
        int begin = 0;
        int end = -1; // of what surely fits
        for (int i = 0; i <= text.length(); i++) {
            boolean wordEnds = i == text.length() || (text.charAt(i) == ' ' && i > begin);
            if (!wordEnds || text.charAt(i - 1) == ' ') {
                continue;
            }
            if (end > begin && width(text.substring(begin, i), font) > width) {
                lines.add(text.substring(begin, end));
                begin = end + countBlanks(text, end);
            }
            end = i;
        }
        lines.add(text.substring(begin));
        return lines;
    }

    private static int countBlanks(String text, int from) {
        int blanks = 0;
        while (text.charAt(from + blanks) == ' ') {
            blanks++;
        }
        return blanks;
    }

    /// In letters of one point.
    private static double width(String text, BaseFont font) {
        return font.getWidth(text) / 1000.0;
    }

    private static void mustBeInFont(int element, String text, BaseFont font) {
        text.codePoints()
                .filter(c -> !font.charExists(c))
                .findFirst()
                .ifPresent(
                        c -> {
                            throw new LabelRefused(
                                    new LabelFault.CharacterNotInFont(element, text, c));
                        });
    }
}
