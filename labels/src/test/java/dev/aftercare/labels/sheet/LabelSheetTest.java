package dev.aftercare.labels.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import dev.aftercare.labels.Area;
import dev.aftercare.labels.LabelElement;
import dev.aftercare.labels.LabelElement.Symbology;
import dev.aftercare.labels.LabelFault;
import dev.aftercare.labels.LabelFields;
import dev.aftercare.labels.LabelRefused;
import dev.aftercare.labels.LabelText;
import dev.aftercare.labels.Lettering;
import dev.aftercare.labels.ReadyMadeTemplates;
import dev.aftercare.labels.Resolution;
import dev.aftercare.labels.Size;
import dev.aftercare.labels.Stock;
import dev.aftercare.labels.Stocks;
import dev.aftercare.labels.Template;
import dev.aftercare.labels.Typeface;
import dev.aftercare.labels.qr.ErrorCorrection;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openpdf.text.pdf.PdfReader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

class LabelSheetTest {
    private static final Stock STOCK = Stocks.L7160;
    private static final Template TEMPLATE = ReadyMadeTemplates.forStock(STOCK).orElseThrow();
    private static final int TYPICAL = 81;

    static List<Stock> stocks() {
        return Stocks.all();
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void everyReadyMadeTemplateFitsItsStock(Stock stock) throws IOException {
        var units = SampleUnits.units(SampleUnits.DOMAIN, 2 * stock.cells() + 1);
        var sheet = plan(stock, Resolution.DPI_300, SampleUnits.longest(units));
        assertThat(sheet.module()).isBetween(0.396, 0.990);
        var pdf = new PdfReader(write(sheet, units, 1));
        assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        assertThat((double) pdf.getPageSize(1).getWidth() / 72 * 25.4)
                .isCloseTo(stock.page().width(), within(0.002));
        assertThat(DrawnSymbol.textBeside(pdf, 1))
                .contains("V12-26-004700", "V12 Cordless", "NH-V12 · 230 V", "09506000134352");
    }

    @ParameterizedTest
    @MethodSource("stocks")
    void theLongestPayloadOfVersionFiveFitsAtEachResolution(Stock stock) {
        assertThat(plan(stock, Resolution.DPI_300, 84).module()).isGreaterThan(0.396);
        assertThat(plan(stock, Resolution.DPI_600, 84).module()).isGreaterThan(0.396);
        int at203 = stock.equals(Stocks.L7651) ? 62 : 84;
        assertThat(plan(stock, Resolution.DPI_203, at203).module()).isGreaterThan(0.396);
    }

    @Test
    void aPartUsedSheetSkipsCellsAndPrintsEveryLabel() throws IOException {
        var units = SampleUnits.units(SampleUnits.DOMAIN, 25);
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        var out = new ByteArrayOutputStream();
        var printed = sheet.write(units.iterator(), 20, out, _ -> {});
        assertThat(printed).isEqualTo(new LabelSheet.Printed(25, 3));
        var pdf = new PdfReader(out.toByteArray());
        assertThat(DrawnSymbol.textBeside(pdf, 1))
                .contains("V12-26-004701")
                .doesNotContain("V12-26-004702");
        assertThat(DrawnSymbol.textBeside(pdf, 2)).contains("V12-26-004702", "V12-26-004722");
        assertThat(DrawnSymbol.textBeside(pdf, 3)).contains("V12-26-004723", "V12-26-004724");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 22, -1})
    void aCellThatTheSheetLacksIsRefused(int cell) {
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        assertRefused(() -> write(sheet, List.of(), cell), new LabelFault.NoSuchCell(cell, 21));
    }

    @Test
    void theSameLabelsAreTheSameBytes() throws IOException {
        var units = SampleUnits.units(SampleUnits.DOMAIN, 50);
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        byte[] first = write(sheet, units, 3);
        assertThat(write(sheet, units, 3)).isEqualTo(first);
        assertThat(write(sheet, units, 4)).isNotEqualTo(first);
    }

    @Test
    void aLabelCostsAtMostFourHundredBytesBeyondTheFirstSheet() throws IOException {
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        int few = write(sheet, SampleUnits.units(SampleUnits.DOMAIN, 21), 1).length;
        int many = write(sheet, SampleUnits.units(SampleUnits.DOMAIN, 2121), 1).length;
        assertThat((many - few) / 2100).isLessThan(400);
    }

    @Test
    void progressTellsTheLabelsDoneAfterEachPage() throws IOException {
        var heard = new ArrayList<Long>();
        plan(STOCK, Resolution.DPI_300, TYPICAL)
                .write(
                        SampleUnits.units(SampleUnits.DOMAIN, 50).iterator(),
                        1,
                        OutputStream.nullOutputStream(),
                        heard::add);
        assertThat(heard).containsExactly(21L, 42L, 50L);
    }

    @Test
    void aFullDiskIsAnIoException() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left");
                    }
                };
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        var units = SampleUnits.units(SampleUnits.DOMAIN, 5);
        assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> sheet.write(units.iterator(), 1, full, _ -> {}))
                .withMessage("No space left");
    }

    @Test
    void aModuleTooSmallForScannersIsRefused() {
        assertRefused(
                () -> plan(Stocks.L7651, Resolution.DPI_203, TYPICAL),
                new LabelFault.ModuleTooSmall(
                        0,
                        TYPICAL,
                        Resolution.DPI_203.millimetres(3),
                        0.396,
                        Resolution.DPI_203.millimetres(4 * 45 + 1)));
    }

    @Test
    void aPayloadThatNoSymbolHoldsIsRefused() {
        assertRefused(
                () -> plan(STOCK, Resolution.DPI_300, 3000),
                new LabelFault.PayloadTooLong(3000, 2331));
    }

    @Test
    void aTemplateForAnotherSizeIsRefused() {
        assertRefused(
                () -> LabelSheet.plan(TEMPLATE, Stocks.L7163, Resolution.DPI_300, TYPICAL),
                new LabelFault.OtherSizeThanStock(new Size(63.5, 38.1), new Size(99.1, 38.1)));
    }

    @Test
    void nothingMayReachIntoAQuietZone() {
        var symbol = symbol(new Area(1, 1, 24, 24));
        var zone = new Area(1.6, 1.6, 22.8, 22.8); // 45 modules of 6 dots
        var beside = new Area(zone.right() + 0.1, 1, 10, 4);
        var within = new Area(zone.right() - 0.1, 1, 10, 4);
        layout(symbol, text(beside, "x", 6, 6));
        layout(symbol, new LabelElement.Box(new Area(0.5, 0.5, 60, 37), 0.5, 1));
        layout(symbol, new LabelElement.Line(new Area(0, 25, 60, 0), 0.3));
        var fault = new LabelFault.OverlapsSymbol(0, 1);
        assertRefused(() -> layout(symbol, text(within, "x", 6, 6)), fault);
        assertRefused(
                () -> layout(symbol, new LabelElement.Box(new Area(1.4, 0.5, 60, 37), 0.5, 1)),
                fault);
        assertRefused(
                () -> layout(symbol, new LabelElement.Line(new Area(0, 24.5, 60, 0), 0.5)), fault);
        assertRefused(() -> layout(symbol, symbol(new Area(24, 1, 23, 23))), fault);
    }

    @Test
    void anElementOutsideTheLabelIsRefused() {
        assertRefused(
                () -> layout(text(new Area(60, 1, 4, 4), "x", 6, 6)),
                new LabelFault.OutsideLabel(0));
    }

    @Test
    void aTextShrinksToItsSmallestSizeAndIsThenRefused() throws IOException {
        var area = new Area(1, 1, 20, 4);
        write(text(area, "{product.name}", 8, 4), "A name of twenty-two c");
        assertRefused(
                () -> write(text(area, "{product.name}", 8, 6), "A name of twenty-two c"),
                new LabelFault.AtLabel(
                        1, new LabelFault.TextDoesNotFit(0, "A name of twenty-two c", 6)));
    }

    @Test
    void aCharacterThatTheTypefaceLacksIsRefused() {
        assertRefused(
                () -> write(text(new Area(1, 1, 50, 4), "{product.name}", 8, 4), "Ölçü 測"),
                new LabelFault.AtLabel(1, new LabelFault.CharacterNotInFont(0, "Ölçü 測", '測')));
    }

    @Test
    void anUnknownFieldNamesTheLabel() {
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        var units = new ArrayList<>(SampleUnits.units(SampleUnits.DOMAIN, 30));
        units.set(25, LabelFields.none());
        assertRefused(
                () -> write(sheet, units, 1),
                new LabelFault.AtLabel(26, new LabelFault.UnknownField("link")));
    }

    @Test
    void aPayloadLongerThanPlannedStopsTheRun() {
        var sheet = plan(STOCK, Resolution.DPI_300, TYPICAL);
        assertRefused(
                () -> write(sheet, SampleUnits.units("a." + SampleUnits.DOMAIN, 1), 1),
                new LabelFault.AtLabel(1, new LabelFault.PayloadLongerThanPlanned(83, TYPICAL)));
    }

    private static LabelElement symbol(Area area) {
        return new LabelElement.Symbol(
                area, new Symbology.Qr(ErrorCorrection.M), LabelText.of("{link}"));
    }

    private static LabelElement text(Area area, String said, double size, double smallest) {
        return new LabelElement.Text(area, said, Lettering.oneLine(Typeface.SANS, size, smallest));
    }

    private static LabelSheet layout(LabelElement... elements) {
        var template = new Template("t", 1, STOCK.label(), List.of(elements));
        return LabelSheet.plan(template, STOCK, Resolution.DPI_300, TYPICAL);
    }

    private static LabelSheet plan(Stock stock, Resolution resolution, int longest) {
        return LabelSheet.plan(
                ReadyMadeTemplates.forStock(stock).orElseThrow(), stock, resolution, longest);
    }

    private static void write(LabelElement element, String name) throws IOException {
        write(layout(element), List.of(LabelFields.none().with("product.name", name)), 1);
    }

    private static byte[] write(LabelSheet sheet, List<LabelFields> units, int cell)
            throws IOException {
        var out = new ByteArrayOutputStream();
        sheet.write(units.iterator(), cell, out, _ -> {});
        return out.toByteArray();
    }

    private interface Action {
        void run() throws IOException;
    }

    private static void assertRefused(Action action, LabelFault fault) {
        assertThatExceptionOfType(LabelRefused.class)
                .isThrownBy(action::run)
                .extracting(LabelRefused::fault)
                .isEqualTo(fault);
    }
}
