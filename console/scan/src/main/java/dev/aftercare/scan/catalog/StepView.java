package dev.aftercare.scan.catalog;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.regex.Pattern;

/// A step of the setup guide as it is shown.
///
/// @param picture its address
public record StepView(int no, String title, String text, @Nullable String picture) {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?])\\s|\\R");

    public String firstSentence() {
        return SENTENCE_END.split(text.strip(), 2)[0];
    }

    public List<String> paragraphs() {
        return Paragraphs.of(text);
    }
}
