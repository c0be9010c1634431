package dev.aftercare.ui.units;

import dev.aftercare.problem.Invalid;
import dev.aftercare.units.UnitState;
import dev.aftercare.units.list.Apart;
import dev.aftercare.units.list.DayRange;
import dev.aftercare.units.list.UnitFilter;
import dev.aftercare.units.list.UnitOrder;

import org.jspecify.annotations.Nullable;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// A view as a line of text: `name=Mine&product=09506000134352&state=OWNED&order=made:desc`.
/// Products and batches go by their names, for ids are a store's own; days of coverage count from
/// today, for "ends soon" means another day tomorrow.
record ViewText(UnitReading.Around around) {

    String of(UnitView view) {
        var filter = view.filter();
        var parts = new ArrayList<String>();
        add(parts, "name", view.name());
        add(parts, "product", gtin(filter.productId()));
        add(parts, "batch", batch(filter.batchId()));
        add(parts, "state", filter.state());
        add(parts, "apart", filter.apart());
        add(parts, "unscanned", filter.unscanned() ? "yes" : null);
        add(parts, "madeFrom", filter.made().from());
        add(parts, "madeTo", filter.made().to());
        add(parts, "coveredFrom", daysFromNow(filter.covered().from()));
        add(parts, "coveredTo", daysFromNow(filter.covered().to()));
        add(parts, "begins", filter.serialFrom());
        add(parts, "ends", filter.serialEnd());
        var order = view.order();
        add(parts, "order", order.by() + (order.descending() ? ":desc" : ":asc"));
        return String.join("&", parts);
    }

    private static void add(List<String> parts, String key, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) {
            parts.add(key + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }

    /// Empty where it names what this store does not have, or somebody wrote it by hand.
    Optional<UnitView> view(String id, String line) {
        try {
            var said = said(line);
            var filter = filter(said);
            var order = UnitOrder.of(said.getOrDefault("order", "made:desc"));
            return filter.map(
                    found -> new UnitView(id, said.getOrDefault("name", "?"), found, order));
        } catch (IllegalArgumentException
                | DateTimeException
                | Invalid _) {
            return Optional.empty();
        }
    }

    private static Map<String, String> said(String line) {
        return Arrays.stream(line.split("&"))
                .map(part -> part.split("=", 2))
                .filter(part -> part.length == 2)
                .collect(
                        Collectors.toMap(
                                part -> part[0],
                                part -> URLDecoder.decode(part[1], StandardCharsets.UTF_8),
                                (one, _) -> one,
                                HashMap::new));
    }

    private Optional<UnitFilter> filter(Map<String, String> said) {
        var filter =
                UnitFilter.ALL
                        .inAny(said.containsKey("state") ? UnitState.valueOf(said.get("state")) : null)
                        .apart(said.containsKey("apart") ? Apart.valueOf(said.get("apart")) : null)
                        .unscanned(said.containsKey("unscanned"))
                        .made(new DayRange(day(said.get("madeFrom")), day(said.get("madeTo"))))
                        .covered(
                                new DayRange(
                                        fromNow(said.get("coveredFrom")),
                                        fromNow(said.get("coveredTo"))))
                        .serial(said.getOrDefault("begins", ""), said.getOrDefault("ends", ""));
        return Optional.of(filter)
                .flatMap(one -> ofProduct(one, said.get("product")))
                .flatMap(one -> ofBatch(one, said.get("batch")));
    }

    private Optional<UnitFilter> ofProduct(UnitFilter filter, @Nullable String gtin) {
        return gtin == null
                ? Optional.of(filter)
                : around.products().stream()
                        .filter(one -> one.facts().gtin().equals(gtin))
                        .findFirst()
                        .map(one -> filter.ofProduct(one.id()));
    }

    private Optional<UnitFilter> ofBatch(UnitFilter filter, @Nullable String name) {
        return name == null
                ? Optional.of(filter)
                : around.batches().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .map(one -> filter.ofBatch(one.id()));
    }

    private @Nullable String gtin(@Nullable Long product) {
        return around.products().stream()
                .filter(one -> product != null && one.id() == product)
                .map(one -> one.facts().gtin())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String batch(@Nullable Long batch) {
        return batch == null ? null : around.nameOfBatch(batch).orElse(null);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    private @Nullable Long daysFromNow(@Nullable LocalDate day) {
        return day == null ? null : day.toEpochDay() - around.today().toEpochDay();
    }

    private @Nullable LocalDate fromNow(@Nullable String days) {
        return days == null ? null : around.today().plusDays(Long.parseLong(days));
    }
}
