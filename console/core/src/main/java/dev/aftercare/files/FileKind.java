package dev.aftercare.files;

import dev.aftercare.problem.Violation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What the catalogue takes as a file: known by how it begins, for a name can say anything.
public enum FileKind {
    PICTURE("image/png", Purpose.PICTURE, "\u0089PNG\r\n\u001a\n", 5, "notPng"),
    MANUAL("application/pdf", Purpose.MANUAL, "%PDF-", 25, "notPdf");

    private static final long MB = 1L << 20;

    private final String media;
    private final Purpose purpose;
    private final String begin;
    private final int mostMegabytes;
    private final String otherwise;

    FileKind(String media, Purpose purpose, String begin, int mostMegabytes, String otherwise) {
        this.media = media;
        this.purpose = purpose;
        this.begin = begin;
        this.mostMegabytes = mostMegabytes;
        this.otherwise = otherwise;
    }

    public String media() {
        return media;
    }

    public Purpose purpose() {
        return purpose;
    }

    /// Why a file that is there is none of the kind.
    public List<Violation> violations(String field, Path file) {
        try {
            if (Files.size(file) > mostMegabytes * MB) {
                return List.of(Violation.of(field, "fileTooBig", mostMegabytes));
            }
            return begins(file) ? List.of() : List.of(new Violation(field, otherwise, List.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean begins(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var start = new String(in.readNBytes(begin.length()), StandardCharsets.ISO_8859_1);
            return start.equals(begin);
        }
    }
}
