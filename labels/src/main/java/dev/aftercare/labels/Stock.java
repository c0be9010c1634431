package dev.aftercare.labels;

/// A sheet of labels, or one label of a roll: all in millimetres.
///
/// @param cornerRadius of the labels
public record Stock(String name, Size page, Size label, Grid grid, double cornerRadius) {

    /// Where the labels stand: left and top of the first, and from each to the next (pitch, not
    /// gap).
    public record Grid(
            int columns, int rows, double left, double top, double pitchX, double pitchY) {}

    /// Takes labels that lie within the page and do not overlap.
    public Stock {
        double lastX = grid.left + (grid.columns - 1) * grid.pitchX;
        double lastY = grid.top + (grid.rows - 1) * grid.pitchY;
        boolean fits =
                grid.columns > 0
                        && grid.rows > 0
                        && grid.left >= 0
                        && grid.top >= 0
                        && (grid.columns == 1 || grid.pitchX >= label.width())
                        && (grid.rows == 1 || grid.pitchY >= label.height())
                        && lastX + label.width() <= page.width() + 0.01
                        && lastY + label.height() <= page.height() + 0.01;
        if (!fits) {
            throw new LabelRefused(new LabelFault.StockDoesNotFitPage(name));
        }
    }

    /// One label a page.
    public static Stock roll(String name, double width, double height) {
        var size = new Size(width, height);
        return new Stock(name, size, size, new Grid(1, 1, 0, 0, width, height), 0);
    }

    /// Labels on a page.
    public int cells() {
        return grid.columns * grid.rows;
    }

    /// Where a cell lies on the page.
    ///
    /// @param cell from 0, row by row
    public Area cell(int cell) {
        int column = cell % grid.columns;
        int row = cell / grid.columns;
        return new Area(
                grid.left + column * grid.pitchX,
                grid.top + row * grid.pitchY,
                label.width(),
                label.height());
    }
}
