package dev.aftercare.sheet;

/// How much of a spreadsheet is read before it is refused. `sheetBytes` and `sharedStringBytes`
/// count unpacked bytes, `inflateRatio` unpacked to packed ones after the first 10 MB.
public record ReadingLimits(
        long sheetBytes,
        long sharedStringBytes,
        int inflateRatio,
        int rows,
        int columns,
        int characters) {

    public static final ReadingLimits STANDARD =
            new ReadingLimits(2L << 30, 512L << 20, 200, 1_048_576, 256, 32_767);
}
