package dev.aftercare.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

class StocksTest {

    @ParameterizedTest
    @CsvSource({
        "L7160, 63.5, 38.1, 21", "L7163, 99.1, 38.1, 14", "L7651, 38.1, 21.2, 65",
        "5160, 66.675, 25.4, 30", "5163, 101.6, 50.8, 10", "A4-3x8, 70, 37, 24",
        "50x30, 50, 30, 1", "100x50, 100, 50, 1",
    })
    void aSheetIsWhatItsMakerSells(String name, double width, double height, int cells) {
        var stock = Stocks.named(name).orElseThrow();
        assertThat(stock.label()).isEqualTo(new Size(width, height));
        assertThat(stock.cells()).isEqualTo(cells);
    }

    static List<Stock> all() {
        return Stocks.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void theGridStandsInTheMiddleOfThePage(Stock stock) {
        var first = stock.cell(0);
        var last = stock.cell(stock.cells() - 1);
        assertThat(stock.page().width() - last.right()).isCloseTo(first.x(), within(0.02));
        assertThat(stock.page().height() - last.bottom()).isCloseTo(first.y(), within(0.02));
    }

    @ParameterizedTest
    @MethodSource("all")
    void noTwoLabelsOverlap(Stock stock) {
        for (int a = 0; a < stock.cells(); a++) {
            for (int b = 0; b < a; b++) {
                assertThat(stock.cell(a).inset(1e-9).overlaps(stock.cell(b))).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("all")
    void eachHasItsTemplate(Stock stock) {
        var template = ReadyMadeTemplates.forStock(stock).orElseThrow();
        assertThat(template.size()).isEqualTo(stock.label());
        assertThat(template.fields())
                .contains("link", "check", "product.name", "product.model")
                .containsAnyOf("hri", "serial");
    }

    @Test
    void cellsRunRowByRow() {
        assertThat(Stocks.L7160.cell(4))
                .isEqualTo(new Area(7.21 + 66.04, 15.15 + 38.1, 63.5, 38.1));
    }

    @Test
    void labelsThatLeaveThePageAreRefused() {
        var grid = new Stock.Grid(3, 8, 0, 0.5, 70, 37.2);
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(() -> new Stock("x", Size.A4, new Size(70, 37), grid, 0))
                .extracting(LabelRefused::fault)
                .isEqualTo(new LabelFault.StockDoesNotFitPage("x"));
    }
}
