package dev.aftercare.progress;

/// Where long work says how far it is. Called often and from any thread: an implementation is quick
/// and decides itself what it shows.
@FunctionalInterface
public interface Progress {

    /// Of `total` things (0: not known) `done` are done, in what is now called `step`: a key of
    /// `Texts`, empty where there is nothing to name.
    ///
    /// @throws Cancelled if the work shall stop here; what it did is taken back
    void at(String step, long done, long total);

    static Progress silent() {
        return (_, _, _) -> {};
    }
}
