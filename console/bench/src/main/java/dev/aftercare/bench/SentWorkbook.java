package dev.aftercare.bench;

import com.fasterxml.aalto.stax.InputFactoryImpl;

import dev.aftercare.sheet.file.SheetWriters;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipFile;

import javax.xml.stream.XMLStreamException;

/// A workbook of 8 columns as a factory sends it, all units of one product.
record SentWorkbook(Path file, int rows) {
    static final String GTIN = "09506000134352";
    private static final LocalDate MADE = LocalDate.of(2026, 3, 2);
    private static final List<String> HEADER =
            List.of(
                    "Serial number",
                    "GTIN",
                    "Lot",
                    "Made on",
                    "Shipped on",
                    "Country",
                    "Channel",
                    "Firmware");

    /// One of its rows.
    record Sent(
            String serial,
            LocalDate made,
            String lot,
            LocalDate shipped,
            String country,
            String firmware) {}

    static Sent row(int i) {
        return new Sent(
                "A3-26-%07d".formatted(i),
                MADE,
                "26W" + (10 + i % 40),
                MADE.plusDays(i % 30),
                i % 3 == 0 ? "DE" : "SE",
                "1." + i % 7);
    }

    SentWorkbook written() throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file));
                var sheet = SheetWriters.xlsx(out, "Units", ZoneId.of("UTC"), HEADER)) {
            for (int i = 0; i < rows; i++) {
                var row = row(i);
                sheet.text(row.serial)
                        .text(GTIN)
                        .text(row.lot)
                        .day(row.made)
                        .day(row.shipped)
                        .text(row.country)
                        .text("Retail")
                        .text(row.firmware)
                        .endRow();
            }
        }
        return this;
    }

    /// All events of the sheet and of the shared strings, and nothing done with them.
    void parse() throws IOException, XMLStreamException {
        long events = 0;
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry :
                    zip.stream().filter(part -> part.getName().endsWith(".xml")).toList()) {
                try (var in = zip.getInputStream(entry)) {
                    var xml = new InputFactoryImpl().createXMLStreamReader(in);
                    while (xml.hasNext()) {
                        xml.next();
                        events++;
                    }
                    xml.close();
                }
            }
        }
        if (events == 0) {
            throw new AssertionError("nothing was read");
        }
    }
}
