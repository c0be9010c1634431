package dev.aftercare.sampledata.factory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// A run of one product: so many units a working day, numbered as they leave the line, shipped in
/// pallets of twenty some days later; the last ones wait in the warehouse.
public record Production(
        Product product, LocalDate from, LocalDate to, int units, int firstCounter) {
    private static final int PALLET = 20;
    private static final List<Customer> CUSTOMERS = List.of(Customer.values());

    public List<Made> units(int waiting) {
        var random = new Random(product.gtin().hashCode() * 31L + firstCounter);
        var days = workingDays();
        var made = new ArrayList<Made>(units);
        int palletDays = 0;
        Customer customer = Customer.HAMBURG;
        for (int i = 0; i < units; i++) {
            if (i % PALLET == 0) {
                palletDays = 5 + random.nextInt(30);
                customer = CUSTOMERS.get(random.nextInt(CUSTOMERS.size()));
            }
            var day = days.get((int) ((long) i * days.size() / units));
            var serial = product.serial(day.getYear(), firstCounter + i);
            made.add(
                    i < units - waiting
                            ? new Made(product, serial, day, shipping(day, palletDays), customer)
                            : new Made(product, serial, day, null, null));
        }
        return made;
    }

    private List<LocalDate> workingDays() {
        return from.datesUntil(to.plusDays(1)).filter(Production::isWorkingDay).toList();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate shipping(LocalDate made, int daysLater) {
        var day = made.plusDays(daysLater);
        return isWorkingDay(day) ? day : day.plusDays(2);
    }
}
