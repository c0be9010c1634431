package dev.aftercare.cli.demo;

/// What is told on a fresh store, in two parts, by one thread.
public interface Story extends AutoCloseable {

    /// What must be there before anybody looks: the maker and the products.
    void begin();

    /// All the rest; returns when it is told, or somebody wants it to stop.
    void goOn();

    @Override
    void close();
}
