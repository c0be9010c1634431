package dev.aftercare.catalog.content;

import dev.aftercare.problem.Violation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All that there is to read about a product, by language; a language that has none of a kind is
/// left out.
public record ProductContent(
        long productId,
        SortedMap<String, List<Step>> steps,
        SortedMap<String, List<Manual>> manuals) {

    public ProductContent {
        steps = withoutEmpty(steps);
        manuals = withoutEmpty(manuals);
    }

    public static ProductContent none(long productId) {
        return new ProductContent(productId, new TreeMap<>(), new TreeMap<>());
    }

    private static <T> SortedMap<String, List<T>> withoutEmpty(Map<String, List<T>> all) {
        var kept = new TreeMap<String, List<T>>();
        all.forEach(
                (language, items) -> {
                    if (!items.isEmpty()) {
                        kept.put(language, List.copyOf(items));
                    }
                });
        return kept;
    }

    /// All that is wrong, each in the field that names its place: `steps.de.2.title` for the second
    /// step in German.
    public List<Violation> violations() {
        var all = new ArrayList<Violation>();
        steps.forEach((language, items) -> all.addAll(wrong("steps." + language, ofSteps(items))));
        manuals.forEach(
                (language, items) -> all.addAll(wrong("manuals." + language, ofManuals(items))));
        return all;
    }

    private static List<List<Violation>> ofSteps(List<Step> items) {
        return items.stream().map(Step::violations).toList();
    }

    private static List<List<Violation>> ofManuals(List<Manual> items) {
        return items.stream()
                .map(
                        item ->
                                item.text().isEmpty() && item.fileId() == null
                                        ? with(item.violations(), Violation.of("text", "required"))
                                        : item.violations())
                .toList();
    }

    private static List<Violation> with(List<Violation> some, Violation more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private static List<Violation> wrong(String place, List<List<Violation>> items) {
        return IntStream.range(0, items.size())
                .boxed()
                .flatMap(
                        at ->
                                items.get(at).stream()
                                        .map(
                                                one ->
                                                        new Violation(
                                                                "%s.%d.%s"
                                                                        .formatted(
                                                                                place,
                                                                                at + 1,
                                                                                one.field()),
                                                                one.key(),
                                                                one.args())))
                .toList();
    }
}
