package dev.aftercare.importing.rows;

import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.Row;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;

/// Rows in a temporary file, found by their number in it (from 0) through an index: 12 bytes a row
/// stay in memory. Written once from first to last, then read in any order, by any thread.
public final class RowFile implements Rows, AutoCloseable {
    private final Path path;
    private final FileChannel file;
    private final Arena arena = Arena.ofShared();
    private final CellCode code = new CellCode();
    private final GatheredBytes waiting = new GatheredBytes();
    private long[] offsets = new long[1_024];
    private int[] numbers = new int[1_024];
    private int count;
    private int hidden;
    private MemorySegment mapped = MemorySegment.NULL;

    public static RowFile create() {
        try {
            return new RowFile(Files.createTempFile("aftercare-", ".rows"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private RowFile(Path path) throws IOException {
        this.path = path;
        this.file = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    @Override
    public int count() {
        return count;
    }

    /// How many of them are hidden.
    public int hidden() {
        return hidden;
    }

    public void add(Row row) {
        if (count == offsets.length) {
            offsets = Arrays.copyOf(offsets, count * 2);
            numbers = Arrays.copyOf(numbers, count * 2);
        }
        offsets[count] = waiting.position();
        numbers[count++] = row.number();
        hidden += row.hidden() ? 1 : 0;
        waiting.number(row.cells().size() * 2 + (row.hidden() ? 1 : 0));
        row.cells().forEach(cell -> code.write(cell, waiting));
        try {
            waiting.flushIfMany(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// After the last row, before the first is read.
    public void complete() {
        try {
            waiting.flush(file);
            mapped = file.map(MapMode.READ_ONLY, 0, file.size(), arena);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public int number(int index) {
        return numbers[index];
    }

    @Override
    public int indexOf(int number) {
        return Arrays.binarySearch(numbers, 0, count, number);
    }

    @Override
    public Row row(int index) {
        if (index < 0 || index >= count) {
            throw new IndexOutOfBoundsException(index);
        }
        var in = new Slice(mapped, offsets[index]);
        int head = in.number();
        var cells = new ArrayList<Cell>(head / 2);
        for (int i = 0; i < head / 2; i++) {
            cells.add(code.read(in));
        }
        return new Row(numbers[index], head % 2 == 1, cells);
    }

    /// The file goes with it.
    @Override
    public void close() {
        arena.close();
        try {
            file.close();
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
