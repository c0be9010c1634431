package dev.aftercare.sheet.xlsx;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// The list of entries at the end of a ZIP file (APPNOTE 4.3.16), which its reader takes into
/// memory whole.
final class CentralDirectory {
    private static final int MOST_BYTES = 16 << 20; // some 200,000 parts
    private static final int END_RECORD = 22;
    private static final int MOST_COMMENT = 0xffff;
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int SIZE_AT = 12;

    private CentralDirectory() {}

    static void mustBeSmall(Path file) {
        var tail = tail(file);
        for (int i = tail.limit() - END_RECORD; i >= 0; i--) {
            if (tail.getInt(i) == END_SIGNATURE) {
                // 0xffffffff means "see the ZIP64 record": 4 GB and more, or a file made to harm
                if (Integer.toUnsignedLong(tail.getInt(i + SIZE_AT)) > MOST_BYTES) {
                    throw damaged();
                }
                return;
            }
        }
        throw damaged();
    }

    private static ByteBuffer tail(Path file) {
        try (var channel = FileChannel.open(file)) {
            long from = Math.max(0, channel.size() - END_RECORD - MOST_COMMENT);
            var tail = ByteBuffer.allocate((int) (channel.size() - from));
            while (tail.hasRemaining() && channel.read(tail, from + tail.position()) > 0) {
                // until it is full
            }
            return tail.flip().order(ByteOrder.LITTLE_ENDIAN);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Refused damaged() {
        return new Refused(new Refusal.FileDamaged("zip"));
    }
}
