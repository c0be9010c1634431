package dev.aftercare.labels.sheet;

import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

import javax.imageio.ImageIO;

/// A folder with `case.properties` (what to print) and `expected.png` (its first page, drawn by
/// poppler at the printer's resolution, one bit a dot). Adding a case is adding a folder.
record GoldenCase(Path folder, Stock stock, Resolution resolution, int startCell, int labels) {

    static List<GoldenCase> all() {
        try (var folders = Files.list(Path.of(resource("cases")))) {
            return folders.sorted().map(GoldenCase::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI resource(String name) {
        try {
            return GoldenCase.class.getResource(name).toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static GoldenCase read(Path folder) {
        var properties = new Properties();
        try (var in = Files.newInputStream(folder.resolve("case.properties"))) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new GoldenCase(
                folder,
                Stocks.named(properties.getProperty("stock")).orElseThrow(),
                new Resolution(Integer.parseInt(properties.getProperty("dotsPerInch"))),
                Integer.parseInt(properties.getProperty("startCell")),
                Integer.parseInt(properties.getProperty("labels")));
    }

    List<LabelFields> units() {
        return SampleUnits.units(SampleUnits.DOMAIN, labels);
    }

    /// Those of the first page.
    List<LabelFields> unitsOnPicture() {
        return units().subList(0, Math.min(labels, stock.cells() - startCell + 1));
    }

    byte[] pdf() throws IOException {
        var units = units();
        var out = new ByteArrayOutputStream();
        LabelSheet.plan(
                        ReadyMadeTemplates.forStock(stock).orElseThrow(),
                        stock,
                        resolution,
                        SampleUnits.longest(units))
                .write(units.iterator(), startCell, out, _ -> {});
        return out.toByteArray();
    }

    BufferedImage expected() throws IOException {
        return ImageIO.read(folder.resolve("expected.png").toFile());
    }

    @Override
    public String toString() {
        return folder.getFileName().toString();
    }
}
