package dev.aftercare.scan.catalog;

import dev.aftercare.catalog.content.Manual;
import dev.aftercare.files.Attachment;
import dev.aftercare.scan.page.Words;

import org.jspecify.annotations.Nullable;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;

/// A manual as it is shown.
///
/// @param language the one it is written in
/// @param file what can be kept of it
public record ManualView(
        Words words, Here here, String language, Manual manual, @Nullable Attachment file) {
    private static final double MEGABYTE = 1_000_000;

    public String title() {
        return manual.title();
    }

    /// In the language of the page.
    public String languageName() {
        var name = Locale.forLanguageTag(language).getDisplayLanguage(words.language().locale());
        return name.substring(0, 1).toUpperCase(words.language().locale()) + name.substring(1);
    }

    public boolean hasText() {
        return !manual.text().isBlank();
    }

    public String readAt() {
        return here.page("manual", "in", language, "no", String.valueOf(manual.no()));
    }

    public List<String> paragraphs() {
        return Paragraphs.of(manual.text());
    }

    public @Nullable String fileAt() {
        return file == null ? null : Pictures.address(file, manual.title());
    }

    /// `PDF`.
    public String fileKind() {
        return file == null ? "" : Pictures.extension(file).toUpperCase(Locale.ROOT);
    }

    /// `1.2 MB`.
    public String fileSize() {
        var number = NumberFormat.getInstance(words.language().locale());
        number.setMaximumFractionDigits(1);
        number.setMinimumFractionDigits(1);
        return file == null ? "" : number.format(Math.max(file.bytes() / MEGABYTE, 0.1)) + " MB";
    }
}
