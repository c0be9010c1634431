package dev.aftercare.search;

import dev.aftercare.history.Personal;
import dev.aftercare.units.SerialKey;
import dev.aftercare.units.UnitMark;
import dev.aftercare.units.UnitState;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// Something that a text may mean.
public sealed interface Hit {

    /// Whether the text is all of a name of it.
    boolean isCalled(String text);

    /// A unit.
    ///
    /// @param serial as printed
    /// @param product its product's name
    record Unit(
            long id,
            String serial,
            String product,
            String gtin,
            UnitState state,
            @Nullable UnitMark mark)
            implements Hit {
        @Override
        public boolean isCalled(String text) {
            return SerialKey.of(serial, false).equals(SerialKey.of(text, false));
        }
    }

    /// An owner.
    ///
    /// @param called their name, else how they can be reached
    /// @param reached e-mail or telephone; empty where they are called so
    /// @param unitIds what is theirs, or they say is; the one bought last first
    @Personal
    record Owner(String called, String reached, List<Long> unitIds)
            implements Hit {
        @Override
        public boolean isCalled(String text) {
            return called.equalsIgnoreCase(text) || reached.equalsIgnoreCase(text);
        }
    }

    /// An import.
    ///
    /// @param units how many it brought
    record Batch(long id, String name, Instant madeAt, long units) implements Hit {
        @Override
        public boolean isCalled(String text) {
            return name.equalsIgnoreCase(text);
        }
    }

    /// A product.
    record Product(long id, String name, String model, String gtin) implements Hit {
        private static final int GTIN_DIGITS = 14;

        @Override
        public boolean isCalled(String text) {
            return model.equalsIgnoreCase(text)
                    || name.equalsIgnoreCase(text)
                    || (text.length() <= GTIN_DIGITS
                            && gtin.equals("0".repeat(GTIN_DIGITS - text.length()) + text));
        }
    }
}
