package dev.aftercare.sampledata;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.sampledata.damaged.Code;
import dev.aftercare.sampledata.factory.Product;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.ZipInputStream;

import javax.imageio.ImageIO;

/// The committed files are those the generator makes: one edited by hand is found here.
class SampleDataTest {
    private static final Path COMMITTED = Path.of("../../sample-data").toAbsolutePath().normalize();

    @TempDir static Path made;

    @BeforeAll
    static void makeThem() throws IOException {
        SampleData.write(made);
    }

    @Test
    void noFileIsMissingAndNoneIsTooMany() throws IOException {
        assertThat(files(COMMITTED)).isEqualTo(files(made));
    }

    @Test
    void eachFileHoldsWhatTheGeneratorMakes() throws IOException {
        for (var name : files(made)) {
            assertThat(contents(COMMITTED.resolve(name)))
                    .as("%s as SampleData.main writes it", name)
                    .isEqualTo(contents(made.resolve(name)));
        }
    }

    @Test
    void makingThemAgainChangesNothing(@TempDir Path again) throws IOException {
        SampleData.write(again);
        for (var name : files(made)) {
            assertThat(again.resolve(name)).hasSameBinaryContentAs(made.resolve(name));
        }
    }

    @Test
    void eachCodeIsPlantedSeveralTimes() throws IOException {
        Map<String, Long> planted =
                problems().stream()
                        .collect(Collectors.groupingBy(p -> p.get(2), Collectors.counting()));
        assertThat(planted.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Code.values()).map(Code::toString).toList());
        assertThat(planted.values()).allMatch(count -> count >= 5);
    }

    @Test
    void aSerialHasAtMostOneProblemThatHoldsIt() throws IOException {
        var held = new HashSet<String>();
        for (var problem : problems()) {
            if (problem.get(2).startsWith("serial-") && !problem.get(2).equals("serial-cleaned")) {
                assertThat(held.add(problem.get(1))).as(problem.toString()).isTrue();
            }
        }
    }

    @Test
    void theUnitsToImportAreOnceEachAndNoneIsHeld() throws IOException {
        var units = Files.readAllLines(made.resolve("damaged-12000.units.csv"));
        assertThat(units).doesNotHaveDuplicates();
        var held =
                problems().stream()
                        .filter(p -> !Code.of(p.get(2)).isWarning())
                        .map(p -> p.get(3))
                        .collect(Collectors.toSet());
        assertThat(units.stream().map(unit -> unit.split(",", -1)[1]))
                .doesNotContainAnyElementsOf(held);
    }

    @Test
    void theTwoProductsEverybodyKnowsHaveTheirGtins() {
        assertThat(Product.A300.gtin()).isEqualTo("09506000134352");
        assertThat(Product.V12.gtin()).isEqualTo("09506000134369");
    }

    private static List<List<String>> problems() throws IOException {
        return Files.readAllLines(made.resolve("damaged-12000.expected.csv")).stream()
                .skip(1)
                .map(line -> List.of(line.split(",", -1)))
                .toList();
    }

    private static List<String> files(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(".gitattributes"))
                    .sorted()
                    .toList();
        }
    }

    /// Compressed bytes depend on the zlib of the machine, so what counts of a workbook are its
    /// parts, and of a picture its pixels.
    private static Object contents(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        var name = file.toString();
        if (name.endsWith(".xlsx")) {
            return parts(bytes);
        }
        if (name.endsWith(".png")) {
            var image = ImageIO.read(new ByteArrayInputStream(bytes));
            int width = image.getWidth();
            return image.getRGB(0, 0, width, image.getHeight(), null, 0, width);
        }
        return bytes;
    }

    private static Map<String, String> parts(byte[] workbook) throws IOException {
        var parts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(
                        part.getName() + " " + part.getTimeLocal(),
                        new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
