package dev.aftercare.labels.sheet;

import dev.aftercare.labels.Size;

import org.openpdf.text.Document;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import java.io.IOException;
import java.io.OutputStream;

/// A PDF of pages of one size, each written as soon as it is full. The same content is the same
/// file: no dates, and an identifier that its maker gives.
final class PdfPages {
    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private final Document document;
    private final PdfWriter writer;
    private boolean begun;

    PdfPages(Size page, OutputStream out) {
        document =
                new Document(
                        new Rectangle(
                                (float) page.width() * POINTS_PER_MILLIMETRE,
                                (float) page.height() * POINTS_PER_MILLIMETRE));
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        writer.setPdfVersion(PdfWriter.VERSION_1_4); // what old printers understand
        writer.getInfo().remove(PdfName.CREATIONDATE);
        document.open();
    }

    PdfContentByte next() throws IOException {
        if (begun) {
            unwrapped(document::newPage);
        }
        begun = true;
        writer.setPageEmpty(false);
        return writer.getDirectContent();
    }

    /// Writes what is left.
    ///
    /// @param identifier 16 bytes that follow from the content
    void close(byte[] identifier) throws IOException {
        var id = new PdfString(identifier).setHexWriting(true);
        var both = new PdfArray(id);
        both.add(id);
        writer.getInfo().put(PdfName.FILEID, both);
        unwrapped(document::close);
    }

    /// OpenPDF wraps what goes wrong with the stream.
    private static void unwrapped(Runnable writing) throws IOException {
        try {
            writing.run();
        } catch (ExceptionConverter e) {
            if (e.getException() instanceof IOException io) {
                throw io;
            }
            throw e;
        }
    }
}
