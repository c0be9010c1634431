package dev.aftercare.importing.session;

import dev.aftercare.importing.session.Step.Touched;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// Rows and texts of a step as bytes and back: row numbers as differences, texts by their UTF-16
/// units, all deflated. A serial for each of a million rows takes a few megabytes.
final class TouchedBytes {

    static byte[] write(Touched touched) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(touched.rows().length);
            out.writeInt(touched.columns().length);
            int before = 0;
            for (int row : touched.rows()) {
                out.writeInt(row - before);
                before = row;
            }
            for (int column : touched.columns()) {
                out.writeShort(column);
            }
            for (var text : touched.texts()) {
                out.writeInt(text.length());
                out.writeChars(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static Touched read(byte[] bytes) {
        try (var in =
                new DataInputStream(
                        new java.io.BufferedInputStream(
                                new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
            var rows = new int[in.readInt()];
            var columns = new int[in.readInt()];
            int before = 0;
            for (int i = 0; i < rows.length; i++) {
                before += in.readInt();
                rows[i] = before;
            }
            for (int i = 0; i < columns.length; i++) {
                columns[i] = in.readUnsignedShort();
            }
            var texts = new String[columns.length];
            for (int i = 0; i < texts.length; i++) {
                texts[i] = text(in);
            }
            return new Touched(rows, columns, texts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(DataInputStream in) throws IOException {
        var text = new char[in.readInt()];
        for (int i = 0; i < text.length; i++) {
            text[i] = in.readChar();
        }
        return new String(text);
    }

    private TouchedBytes() {}
}
