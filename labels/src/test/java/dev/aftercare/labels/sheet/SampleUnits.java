package dev.aftercare.labels.sheet;

import dev.aftercare.gs1.DigitalLink;
import dev.aftercare.gs1.Gtin;
import dev.aftercare.gs1.Serial;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelText;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Labels of imaginary units, the same for the same numbers.
final class SampleUnits {
    static final String DOMAIN = "id.nordvik.example";
    private static final String BASE64URL =
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final LabelText LINK = LabelText.of("{link}");

    private SampleUnits() {}

    /// With payloads of 62 bytes: a short domain and a short serial.
    static List<LabelFields> shortUnits(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> unit("id.test", "%05d".formatted(i), i))
                .toList();
    }

    static LabelFields unit(String domain, int number) {
        return unit(domain, "V12-26-%06d".formatted(number), number);
    }

    private static LabelFields unit(String domain, String serial, int number) {
        var random = new Random(number);
        var link =
                DigitalLink.ofUnit(
                        domain,
                        new Gtin("09506000134352"),
                        new Serial(serial),
                        "1" + letters(random, BASE64URL, 16));
        return LabelFields.ofUnit(link, letters(random, CROCKFORD, 8))
                .with("product.name", "V12 Cordless Vacuum Cleaner")
                .with("product.model", "NH-V12 · 230 V");
    }

    static List<LabelFields> units(String domain, int count) {
        return IntStream.range(0, count).mapToObj(i -> unit(domain, 4700 + i)).toList();
    }

    static String payload(LabelFields fields) {
        return LINK.evaluate(fields);
    }

    static int longest(List<LabelFields> units) {
        return units.stream().mapToInt(u -> payload(u).length()).max().orElse(0);
    }

    private static String letters(Random random, String of, int count) {
        var letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append(of.charAt(random.nextInt(of.length())));
        }
        return letters.toString();
    }
}
