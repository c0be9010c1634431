package dev.aftercare.ui.scan;

import dev.aftercare.ui.kit.SmallFile;

import java.nio.file.Path;
import java.util.Properties;

/// Where the scan server of this computer listens, and whether it starts with the window. It
/// belongs to the computer, so it is a file in the person's data folder, not in the store.
///
/// @param host 127.0.0.1 is for this computer only
public record ServerSettings(String host, int port, boolean atStart) {
    public static final ServerSettings FIRST = new ServerSettings("127.0.0.1", 8080, false);

    /// What was kept; where nothing was, or it cannot be read, what is safe.
    public static ServerSettings read(Path file) {
        var kept = SmallFile.read(file);
        try {
            return new ServerSettings(
                    kept.getProperty("host", FIRST.host),
                    Integer.parseInt(kept.getProperty("port", String.valueOf(FIRST.port))),
                    Boolean.parseBoolean(kept.getProperty("atStart")));
        } catch (IllegalArgumentException _) {
            return FIRST;
        }
    }

    /// Where it cannot be kept, it is typed again the next time.
    public void write(Path file) {
        var kept = new Properties();
        kept.setProperty("host", host);
        kept.setProperty("port", String.valueOf(port));
        kept.setProperty("atStart", Boolean.toString(atStart));
        SmallFile.writeIfPossible(file, kept);
    }
}
