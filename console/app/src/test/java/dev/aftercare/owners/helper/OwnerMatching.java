package dev.aftercare.owners.helper;

/// Wrong on purpose: its own name is good, its package's says nothing.
public final class OwnerMatching {
    private OwnerMatching() {}
}
