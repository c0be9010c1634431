package dev.aftercare.importing.check.days;

import dev.aftercare.importing.check.SerialText;
import dev.aftercare.sheet.Cell;

/// Whether the day or the month comes first in the texts of a column, as far as its rows tell.
public final class DayOrder {
    private boolean dayFirst;
    private boolean monthFirst;

    public enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        /// Nothing tells, or rows contradict each other.
        OPEN
    }

    public void see(Cell cell) {
        if (cell instanceof Cell.Text(var text)
                && DayText.of(SerialText.clean(text)) instanceof DayText.Telling telling) {
            dayFirst |= telling.dayFirst();
            monthFirst |= !telling.dayFirst();
        }
    }

    public Order order() {
        if (dayFirst == monthFirst) {
            return Order.OPEN;
        }
        return dayFirst ? Order.DAY_FIRST : Order.MONTH_FIRST;
    }
}
