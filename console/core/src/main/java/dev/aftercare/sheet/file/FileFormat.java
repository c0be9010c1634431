package dev.aftercare.sheet.file;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// What a file is, by its first bytes.
enum FileFormat {
    XLSX,
    XLS,
    ENCRYPTED,
    DELIMITED,
    OTHER;

    private static final int HEAD = 1 << 13;
    private static final String COMPOUND_FILE = "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1";
    private static final List<String> BYTE_ORDER_MARKS =
            List.of("\u00ef\u00bb\u00bf", "\u00ff\u00fe", "\u00fe\u00ff");

    /// PNG, JPEG, gzip, 7z, and texts that are markup.
    private static final List<String> OTHERS =
            List.of(
                    "\u0089PNG",
                    "\u00ff\u00d8\u00ff",
                    "\u001f\u008b",
                    "7z\u00bc\u00af",
                    "%PDF",
                    "{\\rtf",
                    "Rar!",
                    "<?xml",
                    "<!doctype",
                    "<html",
                    "<table");

    static FileFormat of(Path file) {
        var head = head(file);
        if (head.startsWith("PK\u0003\u0004") || head.startsWith("PK\u0005\u0006")) {
            return XLSX;
        }
        if (head.startsWith(COMPOUND_FILE)) {
            return holds(file, "EncryptedPackage") ? ENCRYPTED : XLS;
        }
        return isText(head) ? DELIMITED : OTHER;
    }

    /// One character a byte.
    private static String head(Path file) {
        try (var in = Files.newInputStream(file)) {
            return new String(in.readNBytes(HEAD), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isText(String head) {
        if (BYTE_ORDER_MARKS.stream().anyMatch(head::startsWith)) {
            return true;
        }
        var start = head.stripLeading().toLowerCase(Locale.ROOT);
        long controls = head.chars().filter(c -> c < ' ' && "\t\n\r\f".indexOf(c) < 0).count();
        return controls <= 2 + head.length() / 20
                && OTHERS.stream()
                        .noneMatch(other -> start.startsWith(other.toLowerCase(Locale.ROOT)));
    }

    /// Whether a compound file (MS-CFB) has an entry of that name: looked for in all its bytes, as
    /// a damaged one has no directory to be trusted.
    private static boolean holds(Path file, String name) {
        var wanted = name.getBytes(UTF_16LE);
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int matched = 0;
            for (int next = in.read(); next >= 0; next = in.read()) {
                if (next != wanted[matched]) {
                    matched = 0;
                }
                if (next == wanted[matched] && ++matched == wanted.length) {
                    return true;
                }
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
