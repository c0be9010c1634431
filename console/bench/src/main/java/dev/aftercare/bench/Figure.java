package dev.aftercare.bench;

import java.util.Locale;

/// A value and what the same machine could do at best in the same run, in the same unit. Machines
/// are noisy; the ratio is not.
record Figure(String name, double value, double floor) {

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%s %.3f %.3f %.2f", name, value, floor, value / floor);
    }
}
