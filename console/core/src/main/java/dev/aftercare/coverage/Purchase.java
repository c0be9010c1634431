package dev.aftercare.coverage;

import java.time.LocalDate;

/// When it was bought, as the owner says or as a receipt proves.
public record Purchase(LocalDate day, boolean proven) {}
