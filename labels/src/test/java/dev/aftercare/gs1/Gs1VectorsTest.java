package dev.aftercare.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The vectors of GS1's own C engine and of ours, each with its source beside it in the file.
class Gs1VectorsTest {
    private static final JsonNode VECTORS = read();

    /// Stricter in the grammar than in any reader: a raw sub-delimiter (P021, P050) and a fragment
    /// (P046) are read.
    private static final Set<String> ACCEPTED = Set.of("P021", "P046", "P050");

    /// Brackets within a value are escaped in element strings: `\(`.
    private static final Pattern ELEMENT = Pattern.compile("\\(([0-9]{2,4})\\)((?:\\\\\\(|[^(])+)");

    private static JsonNode read() {
        try (var in = Gs1VectorsTest.class.getResourceAsStream("gs1-vectors.json")) {
            return new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> all(String name) {
        return VECTORS.get(name).valueStream();
    }

    private static boolean isExpectedValid(JsonNode v) {
        return ACCEPTED.contains(v.get("id").asText())
                || v.path("valid_in_default_mode").asBoolean(v.get("valid").asBoolean());
    }

    static Stream<JsonNode> accepted() {
        return all("parse").filter(Gs1VectorsTest::isExpectedValid);
    }

    static Stream<JsonNode> refused() {
        return all("parse").filter(v -> !isExpectedValid(v));
    }

    static Stream<JsonNode> built() {
        return all("build").filter(v -> !v.get("uri").isNull());
    }

    static Stream<JsonNode> notBuilt() {
        return all("build").filter(v -> v.get("uri").isNull());
    }

    @Test
    void noneIsMissing() {
        assertThat(all("parse")).hasSize(169);
        assertThat(all("build")).hasSize(12);
        assertThat(all("escape")).hasSize(5);
        assertThat(all("gtin_check")).hasSize(5);
    }

    @ParameterizedTest
    @MethodSource("accepted")
    void aRightUriIsRead(JsonNode vector) {
        var link = DigitalLink.parse(vector.get("uri").asText());
        if (vector.has("elementString")) {
            var read = Stream.concat(link.path().stream(), link.attributes().stream());
            assertThat(read).containsExactlyElementsOf(elements(vector.get("elementString")));
        }
        assertThat(DigitalLink.parse(link.uri())).isEqualTo(link);
    }

    @ParameterizedTest
    @MethodSource("refused")
    void aWrongUriIsRefused(JsonNode vector) {
        assertThatExceptionOfType(Gs1Refused.class)
                .isThrownBy(() -> DigitalLink.parse(vector.get("uri").asText()));
    }

    @ParameterizedTest
    @MethodSource("built")
    void elementsAreWritten(JsonNode vector) {
        var stem = vector.get("stem").asText("https://id.gs1.org");
        var link = DigitalLink.of(stem, elements(vector.get("elements")));
        assertThat(link.uri()).isEqualTo(vector.get("uri").asText());
    }

    @ParameterizedTest
    @MethodSource("notBuilt")
    void whatMakesNoUriIsNotWritten(JsonNode vector) {
        var stem = vector.get("stem").asText();
        var elements = elements(vector.get("elements"));
        assertThatExceptionOfType(Gs1Refused.class)
                .isThrownBy(() -> DigitalLink.of(stem, elements));
    }

    static Stream<JsonNode> escapes() {
        return all("escape");
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void charactersAreEscaped(JsonNode v) {
        if (v.has("value")) {
            String value = v.get("value").asText();
            String path = v.get("path").asText().replace("unchanged", value);
            String query = v.get("query").asText().replace("unchanged", value);
            assertThat(Escapes.inPath(value)).isEqualTo(path);
            assertThat(Escapes.inQuery(value)).isEqualTo(query.replace("same", path));
            assertThat(Escapes.fromPath(path)).isEqualTo(value);
        } else if (v.has("result")) {
            assertThatExceptionOfType(Gs1Refused.class)
                    .isThrownBy(() -> Escapes.fromPath(v.get("decode").asText()));
        } else {
            assertThat(Escapes.fromPath(v.get("decode").asText()))
                    .isEqualTo(v.get("path").asText());
            assertThat(Escapes.fromQuery(v.get("decode").asText()))
                    .isEqualTo(v.get("query").asText());
        }
    }

    static Stream<JsonNode> checkDigits() {
        return all("gtin_check");
    }

    @ParameterizedTest
    @MethodSource("checkDigits")
    void theCheckDigitFollows(JsonNode vector) {
        String body = vector.get("data").asText();
        assertThat(body + CheckDigit.of(body)).isEqualTo(vector.get("gtin14").asText());
    }

    private static List<Element> elements(JsonNode node) {
        String text = node.asText();
        if (text.startsWith("GTIN ")) { // the one vector with brackets in its serial, in words
            var parts = text.substring(5).split(", serial ", -1);
            return List.of(new Element("01", parts[0]), new Element("21", parts[1]));
        }
        var elements = new ArrayList<Element>();
        var match = ELEMENT.matcher(text);
        while (match.find()) {
            elements.add(new Element(match.group(1), match.group(2).replace("\\(", "(")));
        }
        return elements;
    }
}
