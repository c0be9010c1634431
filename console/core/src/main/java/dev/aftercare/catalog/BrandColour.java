package dev.aftercare.catalog;

import java.util.HexFormat;
import java.util.Locale;

/// A brand's colour as pages can use it: as far towards black (on light pages) or white (on dark
/// ones) as text in it, and text on it, needs to be read.
///
/// @param rgb 0xRRGGBB
public record BrandColour(int rgb) {
    /// WCAG 2.2, success criterion 1.4.3.
    public static final double ENOUGH = 4.5;

    /// What the colour is read against: the darkest ground of light pages, the lightest of dark
    /// ones.
    static final BrandColour LIGHT_GROUND = new BrandColour(0xE3ECE9);

    static final BrandColour DARK_GROUND = new BrandColour(0x24302D);

    private static final BrandColour BLACK = new BrandColour(0);
    private static final BrandColour WHITE = new BrandColour(0xFFFFFF);
    private static final double STEP = 0.04;
    private static final int FULL = 255;

    /// Takes six hex digits, with or without `#`.
    ///
    /// @throws IllegalArgumentException if they are none
    public static BrandColour of(String hex) {
        return new BrandColour(
                HexFormat.fromHexDigits(hex.startsWith("#") ? hex.substring(1) : hex));
    }

    /// How well white is read on it: what a brand is chosen by, for it is what people see first.
    public double underWhite() {
        return contrast(WHITE);
    }

    /// On light pages; white is readable on it.
    public BrandColour onLight() {
        return towards(BLACK, LIGHT_GROUND);
    }

    /// On dark pages; black is readable on it.
    public BrandColour onDark() {
        return brightened().towards(WHITE, DARK_GROUND);
    }

    /// The same hue with more light, before white is mixed in and takes the colour away.
    private BrandColour brightened() {
        var colour = this;
        for (double factor = 1; colour.contrast(DARK_GROUND) < ENOUGH; factor += STEP) {
            if (brightest() == 0 || brightest() * factor > FULL) {
                return colour;
            }
            colour = times(factor);
        }
        return colour;
    }

    private BrandColour times(double factor) {
        return BLACK.mixedInto(this, 1 - factor);
    }

    private int brightest() {
        return Math.max(channel(16), Math.max(channel(8), channel(0)));
    }

    /// `share` of this in `other`.
    public BrandColour mixedInto(BrandColour other, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            double value = channel(shift) * share + other.channel(shift) * (1 - share);
            mixed |= (int) Math.round(value) << shift;
        }
        return new BrandColour(mixed);
    }

    /// WCAG 2.2: (L1 + 0.05) / (L2 + 0.05) of the relative luminances, from 1 to 21.
    public double contrast(BrandColour other) {
        double one = luminance();
        double two = other.luminance();
        return (Math.max(one, two) + 0.05) / (Math.min(one, two) + 0.05);
    }

    /// Six hex digits, lower case, for the address of the stylesheet.
    public String digits() {
        return String.format(Locale.ROOT, "%06x", rgb);
    }

    @Override
    public String toString() {
        return "#" + digits();
    }

    private BrandColour towards(BrandColour end, BrandColour ground) {
        var colour = this;
        for (double share = 0; colour.contrast(ground) < ENOUGH; share += STEP) {
            colour = end.mixedInto(this, Math.min(share, 1));
        }
        return colour;
    }

    private double luminance() {
        return 0.2126 * linear(16) + 0.7152 * linear(8) + 0.0722 * linear(0);
    }

    private double linear(int shift) {
        double value = channel(shift) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private int channel(int shift) {
        return rgb >> shift & 0xFF;
    }
}
