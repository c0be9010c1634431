package dev.aftercare.sampledata.factory;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

/// One unit as its factory knows it. Neither shipped nor sold yet: no day, no customer.
public record Made(
        Product product,
        String serial,
        LocalDate madeOn,
        @Nullable LocalDate shippedOn,
        @Nullable Customer customer) {

    /// One lot a week.
    public String lot() {
        return "%02dW%02d".formatted(madeOn.get(IsoFields.WEEK_BASED_YEAR) % 100, week());
    }

    /// One lot of motors lasts four weeks.
    public String motorLot() {
        return "M%02d-%02d".formatted(madeOn.getYear() % 100, 1 + (week() - 1) / 4);
    }

    public String batteryLot() {
        return "B%02d%c".formatted(madeOn.getYear() % 100, (char) ('A' + (week() - 1) / 3));
    }

    public String revision() {
        return madeOn.isBefore(LocalDate.of(2025, 7, 1)) ? "B" : "C";
    }

    public String firmware() {
        return "1.%d.%d".formatted(madeOn.getYear() - 2023, madeOn.getMonthValue() / 4);
    }

    public String line() {
        return "L" + (1 + (madeOn.getDayOfYear() + product.gtin().charAt(12)) % 3);
    }

    public String customerTitle() {
        return customer == null ? "" : customer.title();
    }

    public String channel() {
        return customer == null ? "" : customer.channel();
    }

    private int week() {
        return madeOn.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
