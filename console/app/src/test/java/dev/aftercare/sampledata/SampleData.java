package dev.aftercare.sampledata;

import dev.aftercare.sampledata.batches.SpreadsheetBatches;
import dev.aftercare.sampledata.batches.TextBatches;
import dev.aftercare.sampledata.catalogue.CatalogueFile;
import dev.aftercare.sampledata.damaged.DamagedFile;
import dev.aftercare.sampledata.pictures.Pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes `sample-data/`, or the folder it is given. The same files every time.
public final class SampleData {
    private SampleData() {}

    public static void main(String[] args) throws IOException {
        write(Path.of(args.length == 0 ? "sample-data" : args[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        CatalogueFile.write(folder);
        SpreadsheetBatches.write(folder);
        TextBatches.write(folder);
        DamagedFile.write(folder);
        Pictures.write(folder.resolve("pictures"));
    }
}
