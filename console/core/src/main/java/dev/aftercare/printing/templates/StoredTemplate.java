package dev.aftercare.printing.templates;

import dev.aftercare.labels.Template;

/// A revision of a template as the store has it.
///
/// @param revisionId what a print run refers to
public record StoredTemplate(long revisionId, Template template) {}
