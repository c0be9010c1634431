package dev.aftercare.ui.settings.content;

import dev.aftercare.catalog.content.Manual;
import dev.aftercare.catalog.content.Step;

import java.util.Optional;

/// A step or a manual as it is edited.
///
/// @param no its place, kept where others come and go
record Chapter(int no, String title, String text, Optional<Long> file) {

    static Chapter of(Step step) {
        return new Chapter(
                step.no(), step.title(), step.text(), Optional.ofNullable(step.pictureId()));
    }

    static Chapter of(Manual manual) {
        return new Chapter(
                manual.no(), manual.title(), manual.text(), Optional.ofNullable(manual.fileId()));
    }

    Step step() {
        return new Step(no, title.strip(), text.strip(), file.orElse(null));
    }

    Manual manual() {
        return new Manual(no, title.strip(), text.strip(), file.orElse(null));
    }

    Chapter at(int otherNo) {
        return new Chapter(otherNo, title, text, file);
    }
}
