/// QR codes: encoding, bit for bit what ZXing makes but several times faster, and decoding of what
/// was drawn. Knows payloads and dots, no label; labels use it.
@NullMarked
package dev.aftercare.labels.qr;

import org.jspecify.annotations.NullMarked;
