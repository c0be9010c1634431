package dev.aftercare.sampledata.batches;

import dev.aftercare.sampledata.factory.Days;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.factory.Production;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Sheet;
import dev.aftercare.sampledata.ooxml.Style;
import dev.aftercare.sampledata.ooxml.Workbook;
import dev.aftercare.sampledata.ooxml.Workbook.Dialect;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/// The batches that come as workbooks, each as another factory writes them.
public final class SpreadsheetBatches {
    private SpreadsheetBatches() {}

    public static void write(Path folder) throws IOException {
        letterhead().write(folder.resolve("a300-2026-03.xlsx"));
        german().write(folder.resolve("seriennummern-v12.xlsx"));
        numbers().write(folder.resolve("serials-as-numbers.xlsx"));
        plain().write(folder.resolve("v12-2025.xlsx"));
        since1904().write(folder.resolve("a120-2024.xlsx"));
    }

    /// Header on line 5 below a letterhead with a merged title.
    private static Workbook letterhead() {
        var sheet = new Sheet("Delivery 2026-03");
        sheet.add(1, "Nordvik Home – Plant 2 – Delivery protocol A300");
        sheet.merge("A1:J1");
        sheet.add(2, "Industrigatan 14, 253 69 Helsingborg");
        sheet.add(
                3, "Order", "PO-2026-0381", "", "Printed", Days.cell(day(2026, 4, 1), Style.DATE));
        sheet.add(
                5,
                "Serial number",
                "Model",
                "Lot",
                "Revision",
                "Made on",
                "Shipped on",
                "Ship to",
                "Country",
                "Channel",
                "Line");
        int row = 6;
        for (var unit :
                production(Product.A300, day(2026, 3, 2), day(2026, 3, 31), 4000, 1).units(340)) {
            sheet.add(
                    row++,
                    unit.serial(),
                    "A300",
                    unit.lot(),
                    unit.revision(),
                    Days.cell(unit.madeOn(), Style.DATE),
                    Days.cell(unit.shippedOn(), Style.DATE),
                    unit.customerTitle(),
                    unit.customer() == null ? "" : unit.customer().code(),
                    unit.channel(),
                    unit.line());
        }
        return new Workbook(sheet);
    }

    /// German headers, a blank row after each pallet, a sum at the end.
    private static Workbook german() {
        var sheet = new Sheet("Tabelle1");
        sheet.add(
                1,
                "Pos.",
                "Seriennummer",
                "Artikel (EAN)",
                "Charge",
                "Fertigungsdatum",
                "Versanddatum",
                "Empfänger",
                "Land",
                "Stück");
        int row = 2;
        var units = production(Product.V12, day(2024, 9, 2), day(2024, 10, 31), 1200, 1).units(0);
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            if (i > 0 && i % 100 == 0) {
                row++;
            }
            sheet.add(
                    row++,
                    i + 1,
                    unit.serial(),
                    unit.product().ean(),
                    unit.lot(),
                    Days.cell(unit.madeOn(), Style.GERMAN_DATE),
                    Days.cell(unit.shippedOn(), Style.GERMAN_DATE),
                    unit.customerTitle(),
                    unit.customer() == null ? "" : unit.customer().german(),
                    1);
        }
        row++;
        sheet.add(
                row,
                "Summe",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                new Cell.NumberFormula("SUM(I2:I" + (row - 1) + ")", "1200"));
        return new Workbook(sheet, new Sheet("Tabelle2"), new Sheet("Tabelle3"));
    }

    /// Serials of digits that became numbers: most keep their zeros by their format, the last forty
    /// were pasted without it.
    private static Workbook numbers() {
        var sheet = new Sheet("F20");
        sheet.add(1, "Carton", "Serial no.", "GTIN", "Production date", "Ship date", "Country");
        int row = 2;
        var units =
                production(Product.F20, day(2025, 5, 5), day(2025, 6, 27), 600, 412_001).units(25);
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var number = Integer.toString(Integer.parseInt(unit.serial()));
            sheet.add(
                    row++,
                    "C-" + (i / 12 + 1),
                    new Cell.Numeric(number, i < 560 ? Style.EIGHT_ZEROS : Style.GENERAL),
                    new Cell.Numeric(unit.product().ean(), Style.FOURTEEN_ZEROS),
                    Days.cell(unit.madeOn(), Style.ISO_DATE),
                    Days.cell(unit.shippedOn(), Style.ISO_DATE),
                    unit.customer() == null ? "" : unit.customer().code());
        }
        return new Workbook(sheet);
    }

    /// A year of the best seller, nothing wrong with it.
    private static Workbook plain() {
        var sheet = new Sheet("V12 2025");
        sheet.add(
                1,
                "Serial number",
                "EAN",
                "Lot",
                "Revision",
                "Manufactured",
                "Shipped",
                "Customer",
                "Country",
                "Channel",
                "component:MOTOR-12",
                "component:BATTERY-12",
                "Firmware");
        int row = 2;
        for (var unit :
                production(Product.V12, day(2025, 1, 7), day(2025, 12, 19), 12_000, 1).units(0)) {
            sheet.add(
                    row++,
                    unit.serial(),
                    unit.product().ean(),
                    unit.lot(),
                    unit.revision(),
                    Days.cell(unit.madeOn(), Style.DATE),
                    Days.cell(unit.shippedOn(), Style.DATE),
                    unit.customerTitle(),
                    unit.customer() == null ? "" : unit.customer().english(),
                    unit.channel(),
                    unit.motorLot(),
                    unit.batteryLot(),
                    unit.firmware());
        }
        return new Workbook(sheet);
    }

    /// Strict OOXML, days counted from 1904, as some programs on a Mac leave it.
    private static Workbook since1904() {
        var sheet = new Sheet("A120");
        sheet.add(
                1, "Model", "Serial", "Lot no.", "Made on", "Shipped on", "Shipped to", "Country");
        int row = 2;
        for (var unit :
                production(Product.A120, day(2024, 3, 4), day(2024, 6, 28), 800, 101).units(0)) {
            sheet.add(
                    row++,
                    "A120",
                    unit.serial(),
                    unit.lot(),
                    Days.cellSince1904(unit.madeOn()),
                    Days.cellSince1904(unit.shippedOn()),
                    unit.customerTitle(),
                    unit.customer() == null ? "" : unit.customer().english());
        }
        return new Workbook(List.of(sheet), Dialect.STRICT_SINCE_1904);
    }

    private static Production production(
            Product product, LocalDate from, LocalDate to, int units, int firstCounter) {
        return new Production(product, from, to, units, firstCounter);
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
