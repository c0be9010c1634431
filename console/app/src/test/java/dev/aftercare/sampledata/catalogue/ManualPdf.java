package dev.aftercare.sampledata.catalogue;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;

/// A guide as a PDF of one A4 page, in the fonts every reader has (ISO 32000-1, 9.6.2.2).
final class ManualPdf {
    private static final Charset WIN_ANSI = Charset.forName("windows-1252");
    private static final int COLUMNS = 92;

    private final StringBuilder page = new StringBuilder();
    private int y = 780;

    private ManualPdf() {}

    static byte[] of(Guide guide) {
        var manual = new ManualPdf();
        manual.line("F2", 20, "Nordvik " + guide.product().title());
        manual.y -= 14;
        int no = 1;
        for (var step : guide.steps()) {
            manual.paragraph(no++ + ". " + step.title(), step.text());
        }
        manual.y -= 12;
        guide.chapters().forEach(chapter -> manual.paragraph(chapter.title(), chapter.text()));
        return manual.file();
    }

    private void paragraph(String title, String text) {
        line("F2", 11, title);
        wrapped(text).forEach(line -> line("F1", 10, line));
        y -= 8;
    }

    private void line(String font, int size, String text) {
        page.append("BT /%s %d Tf 56 %d Td (%s) Tj ET\n".formatted(font, size, y, escaped(text)));
        y -= size + 5;
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)");
    }

    private static List<String> wrapped(String text) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : text.split(" ", -1)) {
            if (line.length() + word.length() > COLUMNS) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }

    /// All of it is Latin-1 or WinAnsi, one byte a character, so lengths are offsets.
    private byte[] file() {
        var objects =
                List.of(
                        "<< /Type /Catalog /Pages 2 0 R >>",
                        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R"
                                + " /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>",
                        "<< /Length %d >>\nstream\n%s\nendstream".formatted(page.length(), page),
                        font("Helvetica"),
                        font("Helvetica-Bold"));
        var file = new StringBuilder("%PDF-1.4\n");
        var offsets = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            offsets.append("%010d 00000 n \n".formatted(file.length()));
            file.append(i + 1).append(" 0 obj\n").append(objects.get(i)).append("\nendobj\n");
        }
        int xref = file.length();
        file.append("xref\n0 %d\n%s".formatted(objects.size() + 1, offsets));
        file.append("trailer\n<< /Size %d /Root 1 0 R >>\n".formatted(objects.size() + 1));
        file.append("startxref\n%d\n%%%%EOF\n".formatted(xref));
        return file.toString().getBytes(WIN_ANSI);
    }

    private static String font(String name) {
        return "<< /Type /Font /Subtype /Type1 /BaseFont /"
                + name
                + " /Encoding /WinAnsiEncoding >>";
    }
}
