package dev.aftercare.labels.sheet;

import dev.aftercare.labels.qr.QrDecoder;
import dev.aftercare.labels.qr.QrSymbol;

/// A symbol where the printer sets it: the bits and the dots that go into the file.
final class PlacedSymbol {
    private final int x;
    private final int y;
    private final int modules;
    private final int dots;
    private final QrSymbol symbol;
    private final byte[] bits;

    /// @param x dots from the page's left edge to the symbol, without its quiet zone
    /// @param y dots from the page's top edge
    /// @param dots the side of a module
    PlacedSymbol(int x, int y, QrSymbol symbol, int dots) {
        this.x = x;
        this.y = y;
        this.modules = symbol.modules();
        this.dots = dots;
        this.symbol = symbol;
        this.bits = symbol.bits();
    }

    QrSymbol symbol() {
        return symbol;
    }

    int x() {
        return x;
    }

    int y() {
        return y;
    }

    int modules() {
        return modules;
    }

    int dots() {
        return dots;
    }

    /// Rows of one bit a module, padded to bytes, 1 is dark: what the file holds, not a copy.
    byte[] bits() {
        return bits;
    }

    /// What a scanner reads from these dots; empty if nothing.
    String decoded() {
        return QrDecoder.decode(bits, modules, dots).orElse("");
    }
}
