package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refusal.FileOverLimit.Limit;
import dev.aftercare.problem.Refused;
import dev.aftercare.sheet.ReadingLimits;

import java.io.EOFException;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// The parts of a package (ISO/IEC 29500-2). Their names do not tell upper from lower case; some
/// programs write them with backslashes.
final class ZipParts implements AutoCloseable {
    private static final long MOST_PART_BYTES = 64L << 20;

    private final ZipFile zip;
    private final long fileSize;
    private final ReadingLimits limits;
    private final Map<String, ZipEntry> entries = new HashMap<>();

    ZipParts(Path path, ReadingLimits limits) {
        this.limits = limits;
        File file = path.toFile();
        fileSize = file.length();
        CentralDirectory.mustBeSmall(path);
        try {
            zip = new ZipFile(file);
        } catch (ZipException | EOFException _) {
            throw new Refused(new Refusal.FileDamaged("zip"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        zip.stream().forEach(entry -> entries.putIfAbsent(key(entry.getName()), entry));
    }

    private static String key(String name) {
        var slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /// Unpacked, as the package says.
    long bytes(String name) {
        var entry = entries.get(key(name));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    XmlPart sheet(String name) {
        return part(name, Limit.SHEET_BYTES, limits.sheetBytes());
    }

    XmlPart sharedStrings(String name) {
        return part(name, Limit.SHARED_STRING_BYTES, limits.sharedStringBytes());
    }

    XmlPart part(String name) {
        return part(name, Limit.PART_BYTES, MOST_PART_BYTES);
    }

    private XmlPart part(String name, Limit kind, long most) {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new Refused(new Refusal.FileDamaged(name));
        }
        var limit = new PartLimit(kind, most, limits.inflateRatio(), fileSize);
        return new XmlPart(name, new PartStream(stream(entry), entry, limit));
    }

    private InputStream stream(ZipEntry entry) {
        try {
            return Optional.ofNullable(zip.getInputStream(entry)).orElseThrow(IOException::new);
        } catch (IOException _) {
            throw new Refused(new Refusal.FileDamaged(entry.getName()));
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
