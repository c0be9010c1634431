package dev.aftercare.labels;

import dev.aftercare.labels.Stock.Grid;

import java.util.List;
import java.util.Optional;

/// Stocks that come with the program. Sheet sizes and label sizes are the makers'; where a maker
/// gives none, margins follow from centring the grid on the page, as on all of these sheets.
public final class Stocks {
    private static final double INCH = 25.4;

    /// Avery L7160 (= J8160): 63.5 × 38.1 mm, 21 a sheet.
    public static final Stock L7160 =
            new Stock(
                    "L7160",
                    Size.A4,
                    new Size(63.5, 38.1),
                    new Grid(3, 7, 7.21, 15.15, 66.04, 38.1),
                    1.5);

    /// Avery L7163 (= J8163): 99.1 × 38.1 mm, 14 a sheet.
    public static final Stock L7163 =
            new Stock(
                    "L7163",
                    Size.A4,
                    new Size(99.1, 38.1),
                    new Grid(2, 7, 4.65, 15.15, 101.6, 38.1),
                    1.5);

    /// Avery L7651 (= J8651): 38.1 × 21.2 mm, 65 a sheet.
    public static final Stock L7651 =
            new Stock(
                    "L7651",
                    Size.A4,
                    new Size(38.1, 21.2),
                    new Grid(5, 13, 4.75, 10.7, 40.6, 21.2),
                    1.5);

    /// Avery 5160 (= 8160): 2 5/8 × 1 inch, 30 a sheet.
    public static final Stock AVERY_5160 =
            new Stock(
                    "5160",
                    Size.US_LETTER,
                    new Size(2.625 * INCH, INCH),
                    new Grid(3, 10, 0.1875 * INCH, 0.5 * INCH, 2.75 * INCH, INCH),
                    1.6);

    /// Avery 5163 (= 8163): 4 × 2 inches, 10 a sheet.
    public static final Stock AVERY_5163 =
            new Stock(
                    "5163",
                    Size.US_LETTER,
                    new Size(4 * INCH, 2 * INCH),
                    new Grid(2, 5, 0.15625 * INCH, 0.5 * INCH, 4.1875 * INCH, 2 * INCH),
                    3.2);

    /// A4 cut into 3 × 8 without gaps (Avery 3474, Herma 4464): 70 × 37 mm, 24 a sheet. What lies
    /// within 5 mm of the page's edge many printers cannot reach.
    public static final Stock A4_3X8 =
            new Stock("A4-3x8", Size.A4, new Size(70, 37), new Grid(3, 8, 0, 0.5, 70, 37), 0);

    public static final Stock ROLL_50X30 = Stock.roll("50x30", 50, 30);
    public static final Stock ROLL_100X50 = Stock.roll("100x50", 100, 50);

    private Stocks() {}

    public static List<Stock> all() {
        return List.of(
                L7160, L7163, L7651, AVERY_5160, AVERY_5163, A4_3X8, ROLL_50X30, ROLL_100X50);
    }

    public static Optional<Stock> named(String name) {
        return all().stream().filter(s -> s.name().equalsIgnoreCase(name)).findFirst();
    }
}
