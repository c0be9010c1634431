package dev.aftercare.sampledata.catalogue;

import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.ooxml.Sheet;
import dev.aftercare.sampledata.ooxml.Workbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The catalogue workbook, one sheet per table, and the manuals it names.
public final class CatalogueFile {
    private static final String EU =
            "AT;BE;BG;CY;CZ;DE;DK;EE;ES;FI;FR;GR;HR;HU;IE;IT;LT;LU;LV;MT;NL;PL;PT;RO;SE;SI;SK";

    private CatalogueFile() {}

    public static void write(Path folder) throws IOException {
        new Workbook(company(), brands(), policies(), products(), steps(), manuals())
                .write(folder.resolve("products.xlsx"));
        Files.createDirectories(folder.resolve("manuals"));
        for (var guide : Guide.all()) {
            Files.write(folder.resolve(guide.file()), ManualPdf.of(guide));
        }
    }

    private static Sheet company() {
        var sheet = new Sheet("company");
        sheet.add(1, "name", "time zone", "currency", "made-to-sold lag (days)");
        sheet.add(2, "Nordvik Home AB", "Europe/Stockholm", "EUR", 60);
        return sheet;
    }

    private static Sheet brands() {
        var sheet = new Sheet("brands");
        sheet.add(1, "code", "name", "logo", "colour", "contact", "privacy link", "domain");
        sheet.add(
                2,
                "NORDVIK",
                "Nordvik Home",
                "pictures/nordvik.png",
                "#1F5F6B",
                "care@nordvik.example",
                "https://nordvik.example/privacy",
                "id.nordvik.example");
        return sheet;
    }

    private static Sheet policies() {
        var sheet = new Sheet("policies");
        sheet.add(
                1,
                "code",
                "type",
                "months",
                "start rule",
                "days",
                "made months",
                "transferable",
                "countries",
                "valid from");
        sheet.add(2, "BASE-24", "BASE", 24, "PURCHASE", 90, 6, "yes", "", "2023-01-01");
        sheet.add(3, "EU-24", "STATUTORY", 24, "PURCHASE", 90, 6, "yes", EU, "2023-01-01");
        sheet.add(4, "MOTOR-60", "PART", 60, "PURCHASE", 90, 6, "yes", "", "2023-01-01");
        sheet.add(5, "BATTERY-24", "PART", 24, "SHIPPED", 90, 6, "yes", "", "2024-07-01");
        sheet.add(
                6,
                "PLUS-36",
                "EXTENDED",
                36,
                "PURCHASE",
                90,
                6,
                "no",
                "AT;DE;DK;FI;SE",
                "2025-01-01");
        return sheet;
    }

    private static Sheet products() {
        var sheet = new Sheet("products");
        sheet.add(
                1,
                "gtin",
                "model",
                "name",
                "family",
                "brand",
                "picture",
                "serial rule",
                "domain",
                "policies");
        int row = 2;
        for (var product : Product.values()) {
            sheet.add(
                    row++,
                    product.gtin(),
                    product.name(),
                    product.title(),
                    product.family(),
                    "NORDVIK",
                    product.picture(),
                    product.rule(),
                    "",
                    product.policies());
        }
        return sheet;
    }

    private static Sheet steps() {
        var sheet = new Sheet("steps");
        sheet.add(1, "product", "language", "no", "title", "text", "picture");
        int row = 2;
        for (var guide : Guide.all()) {
            int no = 1;
            for (var step : guide.steps()) {
                sheet.add(
                        row++,
                        guide.product().name(),
                        guide.language(),
                        no++,
                        step.title(),
                        step.text(),
                        step.picture());
            }
        }
        return sheet;
    }

    /// The whole manual as a file with its first chapter.
    private static Sheet manuals() {
        var sheet = new Sheet("manuals");
        sheet.add(1, "product", "language", "no", "title", "text", "file");
        int row = 2;
        for (var guide : Guide.all()) {
            int no = 1;
            for (var chapter : guide.chapters()) {
                sheet.add(
                        row++,
                        guide.product().name(),
                        guide.language(),
                        no,
                        chapter.title(),
                        chapter.text(),
                        no == 1 ? guide.file() : "");
                no++;
            }
        }
        return sheet;
    }
}
