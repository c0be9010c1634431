package dev.aftercare.change;

/// Something of this kind, with this id, is no longer as it was.
public record Change(String kind, long id) {}
