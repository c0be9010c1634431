package dev.aftercare.catalog.workbook;

import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// A catalogue to be damaged: written by a library that the program does not read with.
final class CatalogWorkbook {
    private static final List<String> GARBAGE =
            List.of(
                    "",
                    " ",
                    "-1",
                    "7",
                    "99999999999",
                    "yes",
                    "2026-02-30",
                    "2026-02-28",
                    "BASE",
                    "9506000134352",
                    "9506000134353",
                    "../up.png",
                    "/etc/hostname",
                    "files",
                    "files/a300.pdf",
                    "a\u0000b",
                    "{0",
                    "/(((/",
                    "ü".repeat(300),
                    "x".repeat(30_000));

    private final Map<String, List<List<String>>> sheets = new LinkedHashMap<>();

    static CatalogWorkbook nordvik() {
        return new CatalogWorkbook()
                .sheet(
                        "company",
                        """
                        name|time zone|currency|made-to-sold lag (days)
                        Nordvik Home AB|Europe/Stockholm|EUR|60
                        """)
                .sheet(
                        "brands",
                        """
                        code|name|logo|colour|contact|privacy link|domain
                        N|Nordvik Home|files/a300.png|#1F5F6B|care@nordvik.example||id.nordvik.example
                        """)
                .sheet(
                        "policies",
                        """
                        code|type|months|start rule|days|made months|transferable|countries|valid from
                        BASE-24|BASE|24|PURCHASE|90|6|yes||2023-01-01
                        PLUS-36|EXTENDED|36|SHIPPED|||no|SE; DE|2025-01-01
                        """)
                .sheet(
                        "products",
                        """
                        gtin|model|name|family|brand|picture|serial rule|domain|policies
                        9506000134352|A300|A300 Purifier|Air care|N|files/a300.png|A3-{yy}-{000000}||BASE-24;PLUS-36
                        09506000134369|V12|V12 Vacuum|Floor care|N||V12-{yy}-{000000}|id.v12.example|BASE-24
                        """)
                .sheet(
                        "steps",
                        """
                        product|language|no|title|text|picture
                        A300|en|1|Lift it out|By its base.|files/a300.png
                        9506000134352|en|2|Give it room|30 cm.|
                        A300|de|1|Herausheben|Am Sockel.|
                        """)
                .sheet(
                        "manuals",
                        """
                        product|language|no|title|text|file
                        A300|en|1|Everyday use||files/a300.pdf
                        """);
    }

    private CatalogWorkbook sheet(String name, String rows) {
        sheets.put(
                name,
                new ArrayList<>(
                        rows.lines()
                                .map(
                                        row ->
                                                (List<String>)
                                                        new ArrayList<>(
                                                                List.of(row.split("\\|", -1))))
                                .toList()));
        return this;
    }

    CatalogWorkbook put(String sheet, String cell, String value) {
        var place = new CellReference(cell);
        rows(sheet).get(place.getRow()).set(place.getCol(), value);
        return this;
    }

    /// Puts something else into any cell. Returns which and what.
    String damage(Random random) {
        var sheet = List.copyOf(sheets.keySet()).get(random.nextInt(sheets.size()));
        var row = rows(sheet).get(random.nextInt(rows(sheet).size()));
        int column = random.nextInt(row.size());
        var value = GARBAGE.get(random.nextInt(GARBAGE.size()));
        row.set(column, value);
        return sheet + " " + row + " " + value;
    }

    /// Drops what follows the first rows of a sheet.
    CatalogWorkbook keep(String sheet, int rows) {
        rows(sheet).subList(rows, rows(sheet).size()).clear();
        return this;
    }

    CatalogWorkbook rename(String sheet, String name) {
        sheets.put(name, rows(sheet));
        sheets.remove(sheet);
        return this;
    }

    private List<List<String>> rows(String sheet) {
        return sheets.getOrDefault(sheet, List.of());
    }

    /// Whole numbers of few digits become numeric cells.
    Path writeTo(Path file) {
        try (var book = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            sheets.forEach((name, rows) -> fill(book.createSheet(name), rows));
            book.write(out);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void fill(XSSFSheet sheet, List<List<String>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows.get(r).size(); c++) {
                var value = rows.get(r).get(c);
                if (value.matches("[1-9][0-9]{0,12}")) {
                    row.createCell(c).setCellValue(Double.parseDouble(value));
                } else if (!value.isEmpty()) {
                    row.createCell(c).setCellValue(value);
                }
            }
        }
    }
}
