package dev.aftercare.cli.labels;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.qrcode.QRCodeReader;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Stock;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/// The pages of a PDF as poppler draws them, read by two scanners. Tests that need poppler and zbar
/// are skipped, loudly, where they are missing; with `-Ddebian.required` they fail there.
final class PrintedPages implements ExecutionCondition {
    private static final boolean CAN_BE_DRAWN = isHere("pdftoppm") && isHere("zbarimg");
    private static final double MILLIMETRES_PER_INCH = 25.4;

    static {
        if (!CAN_BE_DRAWN) {
            System.err.println(
                    "PRINTED LABELS ARE NOT SCANNED: pdftoppm or zbarimg is missing. Debian"
                            + " packages: poppler-utils zbar-tools");
        }
    }

    private static boolean isHere(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        return CAN_BE_DRAWN || Boolean.getBoolean("debian.required")
                ? ConditionEvaluationResult.enabled("")
                : ConditionEvaluationResult.disabled("pdftoppm or zbarimg is missing");
    }

    /// In black and white, as the printer would set them.
    static List<Path> drawn(Path pdf, int dpi, Path folder)
            throws IOException, InterruptedException {
        Files.createDirectories(folder);
        run(
                "pdftoppm",
                "-r",
                Integer.toString(dpi),
                "-mono",
                "-png",
                pdf.toString(),
                folder.resolve("page").toString());
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    static List<String> readByZbar(List<Path> pages) throws IOException, InterruptedException {
        var command =
                new ArrayList<>(List.of("zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable"));
        pages.forEach(page -> command.add(page.toString()));
        return run(command.toArray(String[]::new));
    }

    /// Label by label, up to the first empty cell.
    static List<String> readByZxing(List<Path> pages, Stock stock, int dpi, int labels)
            throws IOException, ReaderException {
        var read = new ArrayList<String>();
        for (var page : pages) {
            var picture = ImageIO.read(page.toFile());
            var code = code(stock);
            for (int cell = 0; cell < stock.cells() && read.size() < labels; cell++) {
                read.add(read(cut(picture, code.within(stock.cell(cell)), dpi)));
            }
        }
        return read;
    }

    /// Where the ready-made template has it, with its quiet zone.
    private static Area code(Stock stock) {
        return ReadyMadeTemplates.forStock(stock).orElseThrow().elements().stream()
                .filter(LabelElement.Symbol.class::isInstance)
                .findFirst()
                .orElseThrow()
                .area();
    }

    private static BufferedImage cut(BufferedImage page, Area area, int dpi) {
        double dotsPerMillimetre = dpi / MILLIMETRES_PER_INCH;
        return page.getSubimage(
                (int) (area.x() * dotsPerMillimetre),
                (int) (area.y() * dotsPerMillimetre),
                (int) (area.width() * dotsPerMillimetre),
                (int) (area.height() * dotsPerMillimetre));
    }

    /// As a picture of nothing but a code: of whole pictures ZXing misses one in two hundred.
    private static String read(BufferedImage code) throws ReaderException {
        int width = code.getWidth();
        int height = code.getHeight();
        var dots = code.getRGB(0, 0, width, height, null, 0, width);
        var source = new RGBLuminanceSource(width, height, dots);
        var bitmap = new BinaryBitmap(new GlobalHistogramBinarizer(source));
        var pure = Map.of(DecodeHintType.PURE_BARCODE, true);
        return new QRCodeReader().decode(bitmap, pure).getText();
    }

    private static List<String> run(String... command) throws IOException, InterruptedException {
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var lines = process.inputReader().lines().toList();
        if (process.waitFor() != 0) {
            throw new IOException("exit " + process.exitValue() + ": " + String.join(" ", command));
        }
        return lines;
    }
}
