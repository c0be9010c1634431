package dev.aftercare.sampledata.damaged;

import dev.aftercare.sampledata.factory.Customer;
import dev.aftercare.sampledata.factory.Days;
import dev.aftercare.sampledata.factory.Made;
import dev.aftercare.sampledata.factory.Product;
import dev.aftercare.sampledata.ooxml.Cell;
import dev.aftercare.sampledata.ooxml.Style;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// The many harmless ways in which one and the same value stands in a workbook.
record Shapes(Random random) {

    Map<Column, Cell> cells(int position, Made unit) {
        var cells = new EnumMap<Column, Cell>(Column.class);
        cells.put(Column.POSITION, Cell.number(position));
        cells.put(Column.PRODUCT, product(unit.product()));
        cells.put(Column.SERIAL, text(unit.serial()));
        cells.put(Column.LOT, new Cell.Text(unit.lot()));
        cells.put(Column.REVISION, new Cell.Text(unit.revision()));
        cells.put(Column.MADE_ON, day(unit.madeOn(), Days.iso(unit.madeOn())));
        cells.put(Column.FIRMWARE, new Cell.Text(unit.firmware()));
        cells.put(Column.ERP, Cell.number(7_000_000_000L + position));
        if (unit.product() == Product.V12) {
            cells.put(Column.MOTOR, new Cell.Text(unit.motorLot()));
        }
        var customer = unit.customer();
        var shippedOn = unit.shippedOn();
        if (customer != null && shippedOn != null) {
            cells.put(Column.SHIPPED_ON, day(shippedOn, Days.german(shippedOn)));
            cells.put(Column.SHIPPED_TO, new Cell.Text(customer.title()));
            cells.put(Column.COUNTRY, new Cell.Text(country(customer)));
            cells.put(Column.CHANNEL, new Cell.Text(customer.channel()));
        }
        return cells;
    }

    private Cell product(Product product) {
        return switch (random.nextInt(10)) {
            case 0 -> new Cell.Text(product.gtin());
            case 1 -> new Cell.Numeric(product.ean(), Style.GENERAL);
            case 2 -> new Cell.Numeric(product.ean(), Style.FOURTEEN_ZEROS);
            case 3, 4 -> new Cell.Inline(product.ean());
            default -> new Cell.Text(product.name());
        };
    }

    Cell text(String text) {
        int half = text.length() / 2;
        var runs = List.of(text.substring(0, half), text.substring(half));
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> new Cell.Inline(text);
            case 4 -> new Cell.Rich(runs);
            case 5 -> new Cell.InlineRich(runs);
            case 6 -> new Cell.TextFormula("\"" + runs.get(0) + "\"&\"" + runs.get(1) + "\"", text);
            default -> new Cell.Text(text);
        };
    }

    /// Made on is never written as 25.03.2026: nothing there may tell how to read 03/04/2026.
    private Cell day(LocalDate day, String inline) {
        var number = Long.toString(Days.number(day));
        return switch (random.nextInt(12)) {
            case 0 -> new Cell.Text(Days.iso(day));
            case 1 -> new Cell.Inline(inline);
            case 2 -> new Cell.Numeric(number, Style.GERMAN_DATE);
            case 3 -> new Cell.Numeric(number, Style.LONG_GERMAN_DATE);
            case 4 -> new Cell.Numeric(number + ".4375", Style.DATE_TIME);
            case 5 -> new Cell.Numeric(number, Style.ISO_DATE);
            default -> new Cell.Numeric(number, Style.DATE);
        };
    }

    private String country(Customer customer) {
        return switch (random.nextInt(8)) {
            case 0 -> customer.english();
            case 1 -> customer.german();
            case 2 -> customer.french();
            case 3 -> customer.spanish();
            case 4 -> Locale.of("", customer.code()).getISO3Country();
            default -> customer.code();
        };
    }
}
