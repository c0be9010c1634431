package dev.aftercare.problem;

import java.util.List;

/// What is wrong with one value that a person typed or imported: the field it stands in, the key of
/// the sentence, and what the sentence names.
public record Violation(String field, String key, List<Object> args) {

    public static Violation of(String field, String key, Object... args) {
        return new Violation(field, key, List.of(args));
    }
}
