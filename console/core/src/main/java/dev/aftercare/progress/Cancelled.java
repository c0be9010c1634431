package dev.aftercare.progress;

/// The person who asked for the work wants it no more; nothing of it stays.
public final class Cancelled extends RuntimeException {
    private static final long serialVersionUID = 1;
}
