package dev.aftercare.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stocks;
import dev.aftercare.labels.sheet.LabelSheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/// Labels per second from fields to PDF, each symbol read back, against the rate at which plain
/// ZXing only encodes the same payloads. Both warm.
final class LabelsBench implements Benchmark {
    private static final int LABELS = 10_000;
    private static final Gtin GTIN = new Gtin("09506000134352");

    @Override
    public void run(OptionalInt size, Consumer<Figure> print) throws IOException, WriterException {
        int labels = size.orElse(LABELS);
        var links = IntStream.range(0, labels).mapToObj(LabelsBench::link).toList();
        printed(links);
        encoded(links);
        double ours = labels / seconds(() -> printed(links));
        double zxing = labels / seconds(() -> encoded(links));
        print.accept(new Figure("labels-per-second", ours, zxing));
        double inks = (double) printed(links) / labels;
        print.accept(new Figure("pdf-bytes-per-label", inks, payloadBytes(links)));
    }

    private static DigitalLink link(int n) {
        var serial = new Serial("A3-26-%06d".formatted(n));
        var token = "A%016d".formatted(n * 7_919L);
        return DigitalLink.ofUnit("id.nordvik.example", GTIN, serial, token);
    }

    private static int printed(List<DigitalLink> links) throws IOException {
        var stock = Stocks.named("L7160").orElseThrow();
        var template = ReadyMadeTemplates.forStock(stock).orElseThrow();
        var sheet = LabelSheet.plan(template, stock, Resolution.DPI_300, longest(links));
        var out = new ByteArrayOutputStream();
        sheet.write(links.stream().map(LabelsBench::fields).iterator(), 1, out, _ -> {});
        return out.size();
    }

    private static LabelFields fields(DigitalLink link) {
        return LabelFields.ofUnit(link, "K7Q49MXP")
                .with("product.name", "Air purifier A300")
                .with("product.model", "A300");
    }

    private static int encoded(List<DigitalLink> links) throws WriterException {
        int modules = 0;
        for (var link : links) {
            modules +=
                    Encoder.encode(
                                    link.uri(),
                                    ErrorCorrectionLevel.M,
                                    Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"))
                            .getMatrix()
                            .getWidth();
        }
        return modules;
    }

    private static int longest(List<DigitalLink> links) {
        return links.stream().mapToInt(link -> bytes(link)).max().orElseThrow();
    }

    private static double payloadBytes(List<DigitalLink> links) {
        return links.stream().mapToInt(link -> bytes(link)).average().orElseThrow();
    }

    private static int bytes(DigitalLink link) {
        return link.uri().getBytes(StandardCharsets.UTF_8).length;
    }

    private static double seconds(Work work) throws IOException, WriterException {
        long begin = System.nanoTime();
        if (work.run() == 0) {
            throw new AssertionError("nothing was done");
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    @FunctionalInterface
    private interface Work {
        int run() throws IOException, WriterException;
    }
}
