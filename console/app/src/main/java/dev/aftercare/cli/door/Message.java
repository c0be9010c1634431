package dev.aftercare.cli.door;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// One message on the wire: a letter for its type, four for its length, its bytes.
final class Message {
    static final int LONGEST = 1 << 20;

    private final Type type;
    private final byte[] bytes;

    Message(Type type, byte[] bytes) {
        this.type = type;
        this.bytes = bytes;
    }

    enum Type {
        /// Client: the command, as JSON of [Request].
        COMMAND('C'),
        /// Client: bytes of its input that were wanted; none at the end.
        INPUT('I'),
        /// Client: the command shall stop.
        STOP('S'),
        /// Holder: the store is open, the command can begin.
        READY('R'),
        /// Client: it shall begin. From here on it is not safe to give it again.
        BEGIN('B'),
        /// Holder: the command wants input; at most so many bytes.
        WANTED('W'),
        /// Holder: characters (UTF-16) for the client's output.
        OUT('O'),
        /// Holder: characters (UTF-16) for the client's error output.
        ERR('E'),
        /// Holder: the exit code; nothing follows.
        EXIT('X');

        private final char sign;

        Type(char sign) {
            this.sign = sign;
        }

        static Type of(int sign) throws ProtocolException {
            return Arrays.stream(values())
                    .filter(type -> type.sign == sign)
                    .findAny()
                    .orElseThrow(() -> new ProtocolException("Type " + sign));
        }
    }

    Type type() {
        return type;
    }

    byte[] bytes() {
        return bytes;
    }

    static Message of(Type type) {
        return new Message(type, new byte[0]);
    }

    static Message of(Type type, int number) {
        return new Message(type, ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
    }

    /// UTF-16, so that a pair of surrogates may be cut in two.
    static Message of(Type type, char[] text, int from, int length) {
        var bytes = ByteBuffer.allocate(length * Character.BYTES);
        bytes.asCharBuffer().put(text, from, length);
        return new Message(type, bytes.array());
    }

    static Message json(Type type, String json) {
        return new Message(type, json.getBytes(StandardCharsets.UTF_8));
    }

    int number() throws ProtocolException {
        if (bytes.length != Integer.BYTES) {
            throw new ProtocolException("Not a number: " + type);
        }
        return ByteBuffer.wrap(bytes).getInt();
    }

    String characters() {
        return ByteBuffer.wrap(bytes).asCharBuffer().toString();
    }

    String json() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeByte(type.sign);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Message read(DataInputStream in) throws IOException {
        var type = Type.of(in.readUnsignedByte());
        int length = in.readInt();
        if (length < 0 || length > LONGEST) {
            throw new ProtocolException("Length " + length);
        }
        var bytes = new byte[length];
        in.readFully(bytes);
        return new Message(type, bytes);
    }
}
