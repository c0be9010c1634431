package dev.aftercare.catalog.content;

import dev.aftercare.problem.Violation;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One step of a setup guide.
///
/// @param no its place, from 1
public record Step(int no, String title, String text, @Nullable Long pictureId) {

    public List<Violation> violations() {
        return Chapters.check(no, title).text("text", text, 4_000).violations();
    }
}
