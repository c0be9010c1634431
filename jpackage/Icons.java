import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/// Draws the program's icons, as the window shows its letter, in the form each system wants: `java
/// jpackage/Icons.java`.
static final Path FOLDER = Path.of("jpackage");

static final int LARGE = 512;
static final int[] SIZES = {16, 32, 48, 256};
static final Color GROUND = new Color(0x0969da);

void main() throws IOException {
    System.setProperty("java.awt.headless", "true");
    Files.write(FOLDER.resolve("aftercare.png"), png(LARGE));
    Files.write(FOLDER.resolve("aftercare.ico"), windows());
    Files.write(FOLDER.resolve("aftercare.icns"), mac());
}

/// The letter stands in a square of 24 and is 13 wide and high.
static byte[] png(int size) throws IOException {
    var picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
    var pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setTransform(AffineTransform.getScaleInstance(size / 24.0, size / 24.0));
    pen.setColor(GROUND);
    pen.fill(new RoundRectangle2D.Double(0, 0, 24, 24, 12, 12));
    pen.translate(5.7, 5.5);
    pen.setColor(Color.WHITE);
    pen.fill(letter());
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(picture, "png", bytes);
    return bytes.toByteArray();
}

static Path2D letter() {
    var letter = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    polygon(letter, 5, 0, 7.6, 0, 12.6, 13, 10.2, 13, 8.9, 9.4, 3.7, 9.4, 2.4, 13, 0, 13);
    polygon(letter, 6.3, 2.6, 4.5, 7.4, 8.1, 7.4);
    return letter;
}

static void polygon(Path2D path, double... points) {
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
        path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
}

/// A table of PNG files: 16 bytes each, behind 6.
static byte[] windows() throws IOException {
    var pictures = new byte[SIZES.length][];
    int length = 6 + 16 * SIZES.length;
    for (int i = 0; i < SIZES.length; i++) {
        pictures[i] = png(SIZES[i]);
        length += pictures[i].length;
    }
    var file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) SIZES.length);
    int at = 6 + 16 * SIZES.length;
    for (int i = 0; i < SIZES.length; i++) {
        byte side = (byte) (SIZES[i] % 256); // 256 is written as 0
        file.put(side).put(side).put((byte) 0).put((byte) 0);
        file.putShort((short) 1).putShort((short) 32).putInt(pictures[i].length).putInt(at);
        at += pictures[i].length;
    }
    for (var picture : pictures) {
        file.put(picture);
    }
    return file.array();
}

/// One PNG file of 512 pixels, as type `ic09`.
static byte[] mac() throws IOException {
    var picture = png(LARGE);
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
        out.writeBytes("icns");
        out.writeInt(16 + picture.length);
        out.writeBytes("ic09");
        out.writeInt(8 + picture.length);
        out.write(picture);
    }
    return bytes.toByteArray();
}
