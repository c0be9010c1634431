package dev.aftercare.ui.search;

import dev.aftercare.search.Found;
import dev.aftercare.search.Hit;

import java.util.List;
import java.util.function.Function;

/// What the field reads. Each call waits for the database.
public record SearchReading(
        Function<String, Found> find, Function<List<Long>, List<Hit.Unit>> units) {}
