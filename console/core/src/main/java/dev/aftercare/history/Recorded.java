package dev.aftercare.history;

/// A record that history can name: most rows of services are.
public interface Recorded {
    Subject subject();
}
