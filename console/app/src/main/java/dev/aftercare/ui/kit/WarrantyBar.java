package dev.aftercare.ui.kit;

import javafx.scene.layout.Region;

import java.util.List;

/// Elapsed, legal and extra warranty as one bar, with a mark for today.
public final class WarrantyBar extends Region {
    private static final double GAP = 2;
    private static final double MARK = 3;

    private final double today;
    private final double legalEnd;
    private final List<Region> parts =
            List.of(part("elapsed"), part("legal"), part("extra"), part("today"));

    /// @param today share of the whole warranty that has passed, 0 to 1
    /// @param legalEnd share at which the legal part ends, 0 to 1
    /// @param words the same for screen readers
    public WarrantyBar(double today, double legalEnd, String words) {
        this.today = today;
        this.legalEnd = legalEnd;
        getStyleClass().add("warranty-bar");
        setAccessibleText(words);
        getChildren().addAll(parts);
    }

    @Override
    protected void layoutChildren() {
        var width = getWidth();
        var now = snapPositionX(width * today);
        var legal = snapPositionX(width * legalEnd);
        place(parts.get(0), 0, now - GAP);
        place(parts.get(1), now + MARK + GAP, legal);
        place(parts.get(2), legal + GAP, width);
        parts.get(3).resizeRelocate(now, -2, MARK, getHeight() + 4);
    }

    private void place(Region part, double from, double to) {
        part.resizeRelocate(from, 0, to - from, getHeight());
    }

    private static Region part(String style) {
        var part = new Region();
        part.getStyleClass().add(style);
        return part;
    }
}
