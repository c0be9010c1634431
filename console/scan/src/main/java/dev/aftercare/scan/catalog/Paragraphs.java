package dev.aftercare.scan.catalog;

import java.util.List;

/// Texts as people type them: a new line begins a paragraph.
final class Paragraphs {

    static List<String> of(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private Paragraphs() {}
}
