package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Resolution;

import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/// A symbol found in a page's content, its place in dots from the page's top left: a reader of the
/// file that shares nothing with its writer.
record DrawnSymbol(double x, double y, double module, int modules, String hex) {
    static final Pattern INLINE =
            Pattern.compile(
                    "q (\\S+) 0 0 (\\S+) (\\S+) (\\S+) cm\\s"
                            + "BI/IM true/W (\\d+)/H (\\d+)/BPC 1/D\\[1 0]/F/AHx ID ([0-9a-f]+)>\\s"
                            + "EI Q\\s");

    static List<DrawnSymbol> on(PdfReader pdf, int page, Resolution resolution) throws IOException {
        var content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
        double dotsPerPoint = resolution.dotsPerInch() / 72.0;
        double height = pdf.getPageSize(page).getHeight();
        var found = new ArrayList<DrawnSymbol>();
        var match = INLINE.matcher(content);
        while (match.find()) {
            double side = Double.parseDouble(match.group(1));
            double y = Double.parseDouble(match.group(4));
            int modules = Integer.parseInt(match.group(5));
            found.add(
                    new DrawnSymbol(
                            Double.parseDouble(match.group(3)) * dotsPerPoint,
                            (height - y - side) * dotsPerPoint,
                            side * dotsPerPoint / modules,
                            modules,
                            match.group(7)));
        }
        return found;
    }

    /// What is written on a page; OpenPDF cannot read past a symbol.
    static String textBeside(PdfReader pdf, int page) throws IOException {
        var content = new String(pdf.getPageContent(page), StandardCharsets.ISO_8859_1);
        var withoutSymbols = INLINE.matcher(content).replaceAll("");
        pdf.setPageContent(page, withoutSymbols.getBytes(StandardCharsets.ISO_8859_1));
        return new PdfTextExtractor(pdf).getTextFromPage(page);
    }

    /// Outside of the symbol all is light.
    boolean isDark(int column, int row) {
        if (column < 0 || row < 0 || column >= modules || row >= modules) {
            return false;
        }
        int digit = row * ((modules + 7) / 8) * 2 + column / 4;
        return (HexFormat.fromHexDigit(hex.charAt(digit)) & 8 >> column % 4) != 0;
    }
}
