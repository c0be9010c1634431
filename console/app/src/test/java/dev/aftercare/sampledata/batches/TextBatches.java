package dev.aftercare.sampledata.batches;

import dev.aftercare.sampledata.factory.Days;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.factory.Production;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// The batches that come as delimited text.
public final class TextBatches {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextBatches() {}

    public static void write(Path folder) throws IOException {
        Files.write(folder.resolve("filter-units.csv"), german().getBytes(WINDOWS));
        Files.write(folder.resolve("m40-2025-q3.tsv"), french().getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("v8-2024.csv"), english().getBytes(StandardCharsets.UTF_8));
    }

    /// As a German Excel saves it: Windows-1252, semicolons, decimal commas, a sum below.
    private static String german() {
        var units =
                new Production(
                        Product.F20,
                        LocalDate.of(2026, 1, 12),
                        LocalDate.of(2026, 2, 20),
                        900,
                        310_001);
        var weights = new Random(20);
        var text =
                new StringBuilder(
                        "Artikel;Seriennummer;Charge;Fertigungsdatum;Versanddatum;"
                                + "Empfänger;Land;Gewicht (kg);Prüfer\r\n");
        for (var unit : units.units(60)) {
            var grams = BigDecimal.valueOf(1_780 + weights.nextInt(60), 3);
            text.append(unit.product().ean())
                    .append(';')
                    .append(unit.serial())
                    .append(';')
                    .append(unit.lot())
                    .append(';')
                    .append(Days.german(unit.madeOn()))
                    .append(';')
                    .append(Days.german(unit.shippedOn()))
                    .append(';')
                    .append(unit.customerTitle())
                    .append(';')
                    .append(unit.customer() == null ? "" : unit.customer().german())
                    .append(';')
                    .append(grams.toPlainString().replace('.', ','))
                    .append(';')
                    .append(weights.nextBoolean() ? "Jäger" : "Öztürk")
                    .append("\r\n");
        }
        return text.toString();
    }

    /// UTF-8 with a byte order mark, tabs.
    private static String french() {
        var units =
                new Production(
                        Product.M40,
                        LocalDate.of(2025, 7, 1),
                        LocalDate.of(2025, 9, 30),
                        700,
                        2_001);
        var text =
                new StringBuilder(
                        "\uFEFFNuméro de série\tModèle\tLot\tDate de fabrication\t"
                                + "Date d'expédition\tDestinataire\tPays\tLigne\r\n");
        for (var unit : units.units(0)) {
            text.append(
                    String.join(
                            "\t",
                            unit.serial(),
                            "M40",
                            unit.lot(),
                            Days.dayFirst(unit.madeOn()),
                            Days.dayFirst(unit.shippedOn()),
                            unit.customerTitle(),
                            unit.customer() == null ? "" : unit.customer().french(),
                            unit.line()));
            text.append("\r\n");
        }
        return text.toString();
    }

    /// UTF-8, commas, quotes where needed and a note that goes over two lines.
    private static String english() {
        var units =
                new Production(
                        Product.V8, LocalDate.of(2024, 11, 4), LocalDate.of(2024, 12, 20), 500, 1);
        var text =
                new StringBuilder(
                        "serial,product,lot,made on,shipped on,shipped to,country,"
                                + "channel,note\n");
        int i = 0;
        for (var unit : units.units(0)) {
            text.append(unit.serial())
                    .append(',')
                    .append(unit.product().gtin())
                    .append(',')
                    .append(unit.lot())
                    .append(',')
                    .append(Days.iso(unit.madeOn()))
                    .append(',')
                    .append(Days.iso(unit.shippedOn()))
                    .append(",\"")
                    .append(unit.customerTitle())
                    .append("\",")
                    .append(unit.customer() == null ? "" : unit.customer().code())
                    .append(',')
                    .append(unit.channel())
                    .append(++i % 50 == 0 ? ",\"sample \"\"X\"\"\nkept by quality\"\n" : ",\n");
        }
        return text.toString();
    }
}
