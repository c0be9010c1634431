package dev.aftercare.catalog.content;

import java.util.List;

/// What there is to read, and in which language it is written.
public record InLanguage<T>(String language, List<T> items) {}
