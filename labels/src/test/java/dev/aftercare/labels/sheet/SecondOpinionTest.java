package dev.aftercare.labels.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import javax.imageio.ImageIO;

/// The files as poppler draws and zbar reads them. `-Dlabels.count=1000` for the long form.
@Tag("debian")
@ExtendWith(DebianTools.class)
class SecondOpinionTest {
    private static final int COUNT = Integer.getInteger("labels.count", 24);

    @TempDir Path folder;

    static List<GoldenCase> cases() {
        return GoldenCase.all();
    }

    /// A new poppler may set a few dots of letters otherwise. The picture drawn is left in
    /// `target/golden`: look at it, and it is the expected one of a new case.
    @ParameterizedTest
    @MethodSource("cases")
    void thePageIsTheExpectedPicture(GoldenCase golden) throws IOException, InterruptedException {
        var pdf = Files.write(folder.resolve("labels.pdf"), golden.pdf());
        var pages = DebianTools.rendered(pdf, golden.resolution().dotsPerInch(), folder);
        var left = Files.createDirectories(Path.of("target", "golden")).resolve(golden + ".png");
        Files.copy(pages.getFirst(), left, StandardCopyOption.REPLACE_EXISTING);
        var drawn = ImageIO.read(left.toFile());
        var expected = golden.expected();
        assertThat(drawn.getWidth()).isEqualTo(expected.getWidth());
        assertThat(drawn.getHeight()).isEqualTo(expected.getHeight());
        int differing = 0;
        for (int y = 0; y < drawn.getHeight(); y++) {
            for (int x = 0; x < drawn.getWidth(); x++) {
                differing += drawn.getRGB(x, y) == expected.getRGB(x, y) ? 0 : 1;
            }
        }
        assertThat(differing).isLessThan(200);
    }

    static List<Stock> stocks() {
        return Stocks.all();
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void everyLabelIsScannedAt300Dpi(Stock stock) throws IOException, InterruptedException {
        assertScanned(stock, Resolution.DPI_300, SampleUnits.DOMAIN);
    }

    /// At 203 dpi the smallest label holds 62 bytes: a short domain.
    @ParameterizedTest
    @MethodSource("stocks")
    void everyLabelIsScannedAt203Dpi(Stock stock) throws IOException, InterruptedException {
        var domain = stock.equals(Stocks.L7651) ? "" : SampleUnits.DOMAIN;
        assertScanned(stock, Resolution.DPI_203, domain);
    }

    private void assertScanned(Stock stock, Resolution resolution, String domain)
            throws IOException, InterruptedException {
        var units =
                domain.isEmpty() ? SampleUnits.shortUnits(COUNT) : SampleUnits.units(domain, COUNT);
        var template = ReadyMadeTemplates.forStock(stock).orElseThrow();
        var pdf = folder.resolve("labels.pdf");
        try (var out = Files.newOutputStream(pdf)) {
            LabelSheet.plan(template, stock, resolution, SampleUnits.longest(units))
                    .write(units.iterator(), 1, out, _ -> {});
        }
        var pages = DebianTools.rendered(pdf, resolution.dotsPerInch(), folder);
        assertThat(DebianTools.scanned(pages))
                .containsExactlyInAnyOrderElementsOf(
                        units.stream().map(SampleUnits::payload).toList());
    }
}
