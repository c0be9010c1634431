package dev.aftercare.catalog.policies;

import dev.aftercare.coverage.CoverageType;
import dev.aftercare.coverage.Terms;
import dev.aftercare.problem.Check;
import dev.aftercare.problem.Violation;

import java.util.List;
import java.util.stream.Stream;

/// A policy, or a new version of one, as somebody wants it.
public record PolicyDraft(String code, CoverageType type, Terms terms) {

    public List<Violation> violations() {
        return Stream.concat(
                        new Check().text("code", code, 40).violations().stream(),
                        terms.violations().stream())
                .toList();
    }
}
