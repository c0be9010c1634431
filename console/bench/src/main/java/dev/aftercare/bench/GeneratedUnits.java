package dev.aftercare.bench;

import dev.aftercare.catalog.ProductRow;
import dev.aftercare.units.Made;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.UnitFacts;
import dev.aftercare.units.bulk.NewUnit;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/// What a maker has after 900 days: units of several products in batches that hold some of each.
/// One in ten has no day it was made on, one in four no day it was shipped on, one in twenty
/// neither.
///
/// @param products by id
/// @param size units in all
record GeneratedUnits(List<ProductRow> products, int size) {
    private static final LocalDate BEGIN = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 900;
    private static final int HUNDREDTHS = 100;
    private static final List<String> COUNTRIES = List.of("DE", "SE", "FR", "ES", "NO");

    static final String LATEST = "units 10";
    static final String JOINED = "units joined";

    /// One large batch and five small ones, and one before all of them that more units join at the
    /// end.
    static final List<Portion> PORTIONS =
            List.of(
                    new Portion(JOINED, 0, 2),
                    new Portion("units to 2025", 2, 50),
                    new Portion("units 6", 50, 60),
                    new Portion("units 7", 60, 70),
                    new Portion("units 8", 70, 80),
                    new Portion("units 9", 80, 90),
                    new Portion(LATEST, 90, 98),
                    new Portion(JOINED, 98, 100));

    /// So many hundredths of each product.
    record Portion(String batch, int from, int to) {}

    /// The units of a batch, by product and serial key.
    Iterator<NewUnit> of(Portion portion) {
        return IntStream.range(0, size(portion)).mapToObj(i -> unit(portion, i)).iterator();
    }

    int size(Portion portion) {
        return IntStream.range(0, products.size())
                .map(p -> to(p, portion) - from(p, portion))
                .sum();
    }

    private int from(int product, Portion portion) {
        return (int) ((long) count(product) * portion.from / HUNDREDTHS);
    }

    private int to(int product, Portion portion) {
        return (int) ((long) count(product) * portion.to / HUNDREDTHS);
    }

    int count(int product) {
        return (size + product) / products.size();
    }

    private NewUnit unit(Portion portion, int i) {
        int product = 0;
        int n = from(0, portion) + i;
        while (n >= to(product, portion)) {
            n -= to(product, portion);
            product++;
            n += from(product, portion);
        }
        return unit(product, n);
    }

    /// The unit in the middle of a product's.
    NewUnit middle(int product) {
        return unit(product, count(product) / 2);
    }

    NewUnit unit(int product, int n) {
        var row = products.get(product);
        long day = (long) n * DAYS / count(product);
        var serial = "%s-%02d-%07d".formatted(row.facts().model(), 24 + day / 365, n);
        return new NewUnit(row.id(), serial, SerialKey.of(serial, false), facts(n, day));
    }

    private static UnitFacts facts(int n, long day) {
        var made = n % 20 < 2 ? null : BEGIN.plusDays(day);
        var shipped = n % 4 == 1 ? null : BEGIN.plusDays(day + 5 + n * 7L % 60);
        return new UnitFacts(
                new Made(made, "W" + day / 7, null),
                shipped(n, shipped),
                null,
                List.of(),
                Map.of("Firmware", "1." + day / 100));
    }

    private static Shipped shipped(int n, @Nullable LocalDate on) {
        return new Shipped(on, null, COUNTRIES.get(n % COUNTRIES.size()), "retail");
    }
}
