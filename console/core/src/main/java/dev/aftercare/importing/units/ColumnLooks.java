package dev.aftercare.importing.units;

import dev.aftercare.catalog.ProductKey;
import dev.aftercare.catalog.serials.Fit;
import dev.aftercare.catalog.serials.SerialRule;
import dev.aftercare.importing.check.days.DayText;
import dev.aftercare.importing.columns.Column.Looks;
import dev.aftercare.importing.columns.TableFinder.LookOf;

import java.util.List;
import java.util.function.Predicate;

/// Recognises columns by what stands in them: serials by the rules of the products there are.
public record ColumnLooks(KnownCatalogue catalogue) implements LookOf {

    @Override
    public boolean isLike(Looks looks, List<String> values) {
        return switch (looks) {
            case SERIAL -> ruled().stream().anyMatch(rule -> most(values, fits(rule)));
            case PRODUCT ->
                    most(
                            values,
                            value ->
                                    ProductKey.gtin(value).isPresent()
                                            || catalogue.product(value) != null);
            case DAY -> most(values, value -> !(DayText.of(value) instanceof DayText.NoDay));
            case ANYTHING -> false;
        };
    }

    private List<SerialRule> ruled() {
        return catalogue.products().stream()
                .map(KnownCatalogue.KnownProduct::rule)
                .filter(rule -> !rule.example().isEmpty())
                .toList();
    }

    private static Predicate<String> fits(SerialRule rule) {
        return value -> rule.check(value, null) instanceof Fit.Right;
    }

    /// At least half: a file may hold two products.
    private static boolean most(List<String> values, Predicate<String> is) {
        return !values.isEmpty() && values.stream().filter(is).count() * 2 >= values.size();
    }
}
