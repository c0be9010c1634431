package dev.aftercare.catalog.content;

import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One chapter of the manuals: a text, a file, or both.
///
/// @param no its place, from 1
public record Manual(int no, String title, String text, @Nullable Long fileId) {

    public List<Violation> violations() {
        return Chapters.check(no, title).atMost("text", text, 20_000).violations();
    }
}
