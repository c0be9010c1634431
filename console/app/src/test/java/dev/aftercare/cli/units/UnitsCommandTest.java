package dev.aftercare.cli.units;

import static dev.aftercare.units.SomeUnits.unit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.cli.CommandTest;
import dev.aftercare.sheet.Cell;
import dev.aftercare.sheet.FormulaEscape;
import dev.aftercare.sheet.Row;
import dev.aftercare.sheet.file.SpreadsheetFile;
import dev.aftercare.units.Component;
import dev.aftercare.units.Made;
import dev.aftercare.units.Shipped;
import dev.aftercare.units.SomeUnits;
import dev.aftercare.units.UnitFacts;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class UnitsCommandTest extends CommandTest {
    private static final Pattern NEXT = Pattern.compile("\\{\"next\":\"([^\"]+)\"}");
    private static final LocalDate MADE = LocalDate.of(2026, 1, 10);

    @BeforeEach
    void twelveOfOneAndOneOfAnother() {
        var some = new SomeUnits(database);
        long a300 = some.product("09506000134352", "A300");
        long v12 = some.product("09506000134369", "V12");
        some.batch("march", a300, "A", 12);
        var facts =
                new UnitFacts(
                        new Made(MADE, "L7", null),
                        new Shipped(MADE.plusDays(2), "Elgros", "SE", null),
                        null,
                        List.of(new Component("MOTOR-12", "M2"), new Component("MOTOR-12", "M3")),
                        Map.of("Prüfer", "=1+1"));
        some.batch("april", List.of(unit(v12, "A1", facts)));
    }

    @Test
    void aPageSaysHowToGetTheNext() {
        assertThat(aftercare("units", "list", "--product", "A300", "--limit", "10")).isZero();
        assertThat(out())
                .startsWith("Serial  Product  State  Made")
                .contains("A9 ", "A10")
                .doesNotContain("A11");
        var token = err().replaceFirst("More: --after ", "").strip();
        assertThat(
                        aftercare(
                                "units",
                                "list",
                                "--product",
                                "A300",
                                "--limit",
                                "10",
                                "--after",
                                token))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        Serial  Product  State  Made        Shipped  Covered until  Batch
                        A11     A300     MADE   2026-01-10  -        2028-07-09~    march
                        A12     A300     MADE   2026-01-10  -        2028-07-09~    march
                        """);
        assertThat(err()).isEmpty();
    }

    @Test
    void filtersAndOrdersMeetAndProgramsReadLines() {
        assertThat(
                        aftercare(
                                "units",
                                "list",
                                "--state",
                                "shipped",
                                "--ends-with",
                                "1",
                                "--sort",
                                "made:desc",
                                "--json"))
                .isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        {"serial":"A1","product":"09506000134369","model":"V12","batch":"april",\
                        "state":"SHIPPED","blocked":false,"madeOn":"2026-01-10","lot":"L7","shippedOn":"2026-01-12",\
                        "shippedTo":"Elgros","country":"SE","coveredUntil":"2028-04-11",\
                        "coveredEstimated":true,"components":[{"partNo":"MOTOR-12","lot":"M2"},\
                        {"partNo":"MOTOR-12","lot":"M3"}],"extra":{"Prüfer":"=1+1"}}
                        """);
    }

    @Test
    void programsReadWhereTheNextPageBegins() {
        var serials = new ArrayList<String>();
        var page = List.of("units", "list", "--product", "A300", "--limit", "5", "--json");
        for (var typed = page; !typed.isEmpty(); ) {
            assertThat(aftercare(typed.toArray(String[]::new))).isZero();
            assertThat(err()).isEmpty();
            typed = List.of();
            for (var line : out().lines().toList()) {
                var next = NEXT.matcher(line);
                if (next.matches()) {
                    typed =
                            Stream.concat(page.stream(), Stream.of("--after", next.group(1)))
                                    .toList();
                } else {
                    serials.add(line);
                }
            }
        }
        assertThat(serials)
                .extracting(line -> line.replaceFirst(".*\"serial\":\"(A\\d+)\".*", "$1"))
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 12).mapToObj(n -> "A" + n).toList());
    }

    @Test
    void jumpsReachTheMiddleAndTheEnd() {
        aftercare("units", "list", "--product", "A300", "--at", "50", "--limit", "1");
        assertThat(out()).contains("\nA7 ");
        aftercare("units", "list", "--product", "A300", "--last", "--limit", "1");
        assertThat(out()).contains("\nA12 ");
    }

    @Test
    void whatIsTypedWronglyIsNamed() {
        assertThat(aftercare("units", "list", "--sort", "colour")).isEqualTo(2);
        assertThat(err()).contains("\"colour\" is no order of units");
        assertThat(aftercare("units", "list", "--product", "Z9")).isEqualTo(3);
        assertThat(err())
                .isEqualTo(
                        "There is no product \"Z9\". `aftercare catalog list` shows what there"
                                + " is.\n");
        assertThat(aftercare("units", "show", "A1")).isEqualTo(3);
        assertThat(err()).contains("09506000134352 A300, 09506000134369 V12");
    }

    @Test
    void shippingARangeSaysHowMany() {
        assertThat(aftercare("units", "ship", "--from", "A9", "--to", "A11", "--on", "2026-02-20"))
                .isZero();
        assertThat(out()).isEqualTo("3 units, 3 of them changed: shipped on 2026-02-20.\n");
        assertThat(aftercare("units", "ship", "--batch", "march", "--on", "2026-02-20")).isZero();
        assertThat(out()).isEqualTo("12 units, 9 of them changed: shipped on 2026-02-20.\n");
        assertThat(aftercare("units", "ship", "--from", "A9", "--on", "2026-02-20")).isEqualTo(2);
    }

    @Test
    void shippingWithoutSayingWhichIsTypedWrongly() {
        assertThat(aftercare("units", "ship", "--on", "2026-02-20")).isEqualTo(2);
        assertThat(err()).contains("SERIAL", "--batch", "--from").doesNotContain("null");
        assertThat(aftercare("units", "ship", "A1", "--batch", "march", "--on", "2026-02-20"))
                .isEqualTo(2);
    }

    @Test
    void aMarkedUnitSaysSoUntilItIsUnmarked() {
        assertThat(aftercare("units", "mark", "a2", "--as", "demo")).isZero();
        assertThat(out()).isEqualTo("Unit A2 (A300) is marked DEMO: no figure counts it.\n");
        assertThat(aftercare("units", "mark", "A2", "--as", "DEMO")).isZero();
        assertThat(out()).isEqualTo("Unit A2 (A300) was so already; nothing was changed.\n");
        assertThat(state("A2")).isEqualTo("MADE DEMO");
        assertThat(aftercare("units", "unmark", "A2")).isZero();
        assertThat(out()).isEqualTo("Unit A2 (A300) is counted again.\n");
        assertThat(state("A2")).isEqualTo("MADE");
        assertThat(aftercare("units", "mark", "A2")).isEqualTo(2);
        assertThat(aftercare("units", "mark", "A2", "--as", "LOST")).isEqualTo(2);
        assertThat(aftercare("units", "mark", "A1", "--as", "TEST")).isEqualTo(3);
        assertThat(err()).contains("09506000134352 A300, 09506000134369 V12");
    }

    @Test
    void aBlockedUnitSaysSoUntilItIsUnblocked() {
        assertThat(aftercare("units", "block", "A1", "--product", "V12")).isZero();
        assertThat(out()).startsWith("Unit A1 (V12) is blocked: ");
        assertThat(aftercare("units", "show", "A1", "--product", "V12")).isZero();
        assertThat(out()).contains("\nState          SHIPPED BLOCKED\n").contains("unit.block");
        assertThat(aftercare("units", "list", "--product", "V12")).isZero();
        assertThat(out()).contains(" SHIPPED BLOCKED  2026-01-10");
        assertThat(aftercare("units", "list", "--product", "V12", "--json")).isZero();
        assertThat(out()).contains("\"blocked\":true");
        assertThat(aftercare("units", "unblock", "A1", "--product", "V12")).isZero();
        assertThat(out()).isEqualTo("Unit A1 (V12) is no longer blocked.\n");
        assertThat(aftercare("units", "unblock", "A1", "--product", "V12")).isZero();
        assertThat(out()).isEqualTo("Unit A1 (V12) was so already; nothing was changed.\n");
        assertThat(aftercare("units", "block", "Z9")).isEqualTo(3);
    }

    private String state(String serial) {
        aftercare("units", "show", serial);
        return out().lines()
                .filter(line -> line.startsWith("State "))
                .map(line -> line.substring("State".length()).strip())
                .collect(Collectors.joining());
    }

    @Test
    void anExportHoldsAllThatWasImported() throws IOException {
        for (var name : List.of("units.xlsx", "units.csv")) {
            assertThat(aftercare("units", "export", "--out", name)).isZero();
            assertThat(out()).isEqualTo("13 units are in " + name + ".\n");
            assertThat(rows(name))
                    .hasSize(14)
                    .contains(
                            "Serial number|Product|Lot|Revision|Made on|Shipped on|Shipped"
                                    + " to|Country|Channel|Policy|component:MOTOR-12|Prüfer",
                            "A1|09506000134369|L7||2026-01-10|2026-01-12|Elgros|SE|||M2; M3|=1+1");
        }
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString()))
                    .containsOnlyOnce("units.xlsx", "units.csv")
                    .noneMatch(path -> path.endsWith(".part"));
        }
    }

    @Test
    void anExportSaysFirstThatItsFolderIsMissing() {
        assertThat(aftercare("units", "export", "--out", "nowhere/units.csv")).isEqualTo(3);
        assertThat(err()).contains("There is no folder " + folder.resolve("nowhere"));
        assertThat(folder.resolve("nowhere")).doesNotExist();
    }

    @Test
    void anExportReplacesNothingUnlessForced() throws IOException {
        Files.writeString(folder.resolve("units.csv"), "mine");
        assertThat(aftercare("units", "export", "--out", "units.csv")).isEqualTo(3);
        assertThat(folder.resolve("units.csv")).hasContent("mine");
        assertThat(aftercare("units", "export", "--out", "units.csv", "--force")).isZero();
        assertThat(rows("units.csv")).hasSize(14);
        assertThat(aftercare("units", "export", "--out", "units.pdf")).isEqualTo(2);
    }

    @Test
    void aUnitsRecordIsItsFactsAndItsTimeline() {
        aftercare("units", "ship", "A1", "--product", "V12", "--on", "2026-02-01");
        assertThat(aftercare("units", "show", "a1", "--product", "V12")).isZero();
        assertThat(out())
                .isEqualTo(
                        """
                        Serial         A1
                        Product        09506000134369 V12
                        State          SHIPPED
                        Batch          april
                        Made           2026-01-10
                        Lot            L7
                        Shipped        2026-02-01
                        Shipped to     Elgros
                        Country        SE
                        Component      MOTOR-12 M2
                        Component      MOTOR-12 M3
                        Prüfer         =1+1
                        Covered until  2028-05-01~

                        2026-01-10        made
                        2026-02-01        shipped    Elgros
                        2026-03-01 12:00  imported   units.xlsx
                        2026-03-01 12:00  unit.ship  kim
                        """);
    }

    private List<String> rows(String name) {
        try (var file = SpreadsheetFile.open(folder.resolve(name))) {
            return file.firstRows(file.sheets().getFirst(), 100).stream()
                    .map(UnitsCommandTest::text)
                    .toList();
        }
    }

    private static String text(Row row) {
        return row.cells().stream().map(UnitsCommandTest::text).collect(Collectors.joining("|"));
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Date date -> date.value().orElseThrow().toLocalDate().toString();
            default -> FormulaEscape.unescape(cell.raw());
        };
    }
}
