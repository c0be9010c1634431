package dev.aftercare.labels.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.labels.sheet.DrawnLabel.Mark;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/// One label by itself is what is printed of it.
class DrawnLabelTest {
    static List<Stock> stocks() {
        return Stocks.all();
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void itSaysWhatTheFileSays(Stock stock) throws IOException {
        var label = drawn(stock);
        var text = text(stock);
        var words = words(label);
        assertThat(words).isNotEmpty().allSatisfy(line -> assertThat(text).contains(line.text()));
        assertThat(label.code().orElseThrow().says()).isEqualTo(SampleUnits.payload(unit()));
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void allOfItLiesOnTheLabel(Stock stock) {
        var label = drawn(stock);
        var code = label.code().orElseThrow();
        double side = code.symbol().modules() * code.module();
        assertThat(code.x()).isGreaterThanOrEqualTo(4 * code.module());
        assertThat(code.y() + side + 4 * code.module()).isLessThanOrEqualTo(stock.label().height());
        assertThat(code.module()).isCloseTo(code.dots() * 25.4 / 300, within(1e-9));
        assertThat(words(label))
                .allSatisfy(
                        line -> {
                            assertThat(line.x()).isGreaterThan(0);
                            assertThat(line.x() + line.width()).isLessThan(stock.label().width());
                            assertThat(line.y()).isBetween(0.0, stock.label().height());
                        });
    }

    private static LabelFields unit() {
        return SampleUnits.units(SampleUnits.DOMAIN, 1).getFirst();
    }

    private static DrawnLabel drawn(Stock stock) {
        return sheet(stock).draw(unit());
    }

    private static LabelSheet sheet(Stock stock) {
        return LabelSheet.plan(
                ReadyMadeTemplates.forStock(stock).orElseThrow(),
                stock,
                Resolution.DPI_300,
                SampleUnits.longest(List.of(unit())));
    }

    private static List<Mark.Words> words(DrawnLabel label) {
        return label.marks().stream()
                .filter(Mark.Words.class::isInstance)
                .map(Mark.Words.class::cast)
                .toList();
    }

    private static String text(Stock stock) throws IOException {
        var out = new ByteArrayOutputStream();
        sheet(stock).write(List.of(unit()).iterator(), 1, out, _ -> {});
        return DrawnSymbol.textBeside(new PdfReader(out.toByteArray()), 1);
    }
}
