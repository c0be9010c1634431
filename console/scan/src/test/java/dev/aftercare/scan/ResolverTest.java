package dev.aftercare.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;
import java.util.Set;

class ResolverTest extends ScanTest {
    private static final String VOCABULARY = "https://gs1.org/voc/";

    /// GS1 Web Vocabulary 1.16.
    private static final Set<String> RATIFIED =
            Set.of("pip", "registerProduct", "quickStartGuide", "instructions", "support", "dpp");

    @Test
    void aLinkSetHasOneDefaultAndOnlyRatifiedTypes() throws IOException {
        units.unit("A1");
        var asked = phone.get(bare("A1"), "Accept", "application/linkset+json");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.header("content-type")).isEqualTo("application/linkset+json");
        assertThat(asked.header("access-control-allow-origin")).isEqualTo("*");
        var set = set(asked);
        assertThat(set.get("anchor").asText()).endsWith("/01/" + GTIN);
        var first = set.get(VOCABULARY + "defaultLink");
        assertThat(first).hasSize(1);
        assertThat(first.get(0).fieldNames()).toIterable().containsOnly("href", "title");
        for (var entry : set.properties()) {
            if (entry.getKey().startsWith(VOCABULARY) && !entry.getKey().endsWith("defaultLink")) {
                assertThat(RATIFIED).contains(entry.getKey().substring(VOCABULARY.length()));
                entry.getValue().forEach(link -> assertThat(link.hasNonNull("href")).isTrue());
                entry.getValue()
                        .forEach(link -> assertThat(link.get("title").asText()).isNotEmpty());
            }
        }
        assertThat(set.get(VOCABULARY + "instructions"))
                .extracting(link -> link.get("hreflang").get(0).asText())
                .containsExactly("en", "de");
        assertThat(phone.get(bare("A1") + "?linkType=linkset").body()).isEqualTo(asked.body());
        assertThat(phone.get(bare("A1") + "?linkType=all").status()).isEqualTo(200);
        assertThat(asked.body()).doesNotContain("A1");
    }

    @Test
    void whoHoldsTheLabelIsShownTheUnitsLinks() throws IOException {
        units.unit("A1");
        var set = set(phone.get(label("A1") + "&linkType=linkset"));
        assertThat(set.get("anchor").asText()).endsWith("/21/A1");
        assertThat(set.get(VOCABULARY + "registerProduct").get(0).get("href").asText())
                .endsWith(label("A1"));
    }

    @Test
    void everyLinkOfTheSetLeadsSomewhere() throws IOException {
        var set = set(phone.get("/01/" + GTIN + "?linkType=linkset"));
        for (var entry : set.properties()) {
            if (entry.getKey().startsWith(VOCABULARY)) {
                for (var link : entry.getValue()) {
                    var href = link.get("href").asText();
                    assertThat(phone.get(href.substring(href.indexOf("/01/"))).status())
                            .as(href)
                            .isEqualTo(200);
                }
            }
        }
    }

    @Test
    void aLinkTypeRedirectsAndPassesTheQueryOn() {
        units.unit("A1");
        for (var type : List.of("gs1:quickStartGuide", "https://gs1.org/voc/quickStartGuide")) {
            var seen = phone.get(label("A1") + "&x=y%26z&linkType=" + type.replace(":", "%3A"));
            assertThat(seen.status()).isEqualTo(307);
            assertThat(seen.header("location")).isEqualTo(label("A1") + "&page=setup&x=y%26z");
            assertThat(phone.get(seen.header("location")).page().select("h1").text())
                    .isEqualTo("Set up your A300");
        }
        assertThat(phone.get(label("A1") + "&linkType=gs1:pip").status()).isEqualTo(200);
    }

    @Test
    void theLanguageChoosesAmongLinksOfOneType() {
        var address = "/01/" + GTIN + "?linkType=gs1:instructions";
        assertThat(phone.get(address, "Accept-Language", "de").header("location"))
                .isEqualTo("/01/" + GTIN + "?page=manual&in=de&no=1");
        assertThat(phone.get(address + "&lang=en").header("location"))
                .contains("in=en")
                .contains("lang=en");
    }

    @Test
    void whereSeveralRemainThePersonChooses() {
        units.execute(
                "insert into manual (product_id, language, no, title, body)"
                        + " values (?, 'en', 2, 'Care', 'Wash it.')",
                units.product());
        var seen = phone.get("/01/" + GTIN + "?linkType=gs1:instructions");
        assertThat(seen.status()).isEqualTo(300);
        assertThat(seen.page().select("main a").eachText()).containsExactly("Safety", "Care");
    }

    @Test
    void aLinkTypeThatIsNotHeldIsNotFound() {
        for (var type : List.of("gs1:recallStatus", "gs1:productPassport", "nonsense", "gs1:")) {
            assertThat(phone.get("/01/" + GTIN + "?linkType=" + type).status())
                    .as(type)
                    .isEqualTo(404);
        }
    }

    @Test
    void keysBelowTheGtinWalkUp() {
        assertThat(phone.get("/01/" + GTIN + "/10/L7").withoutDate())
                .isEqualTo(phone.get("/01/" + GTIN).withoutDate());
        assertThat(phone.get("/some/stem/01/" + GTIN + "/22/v1/10/L7").status()).isEqualTo(200);
    }

    @Test
    void theResolverSaysWhatItIs() throws IOException {
        var seen = phone.get("/.well-known/gs1resolver");
        var json = new ObjectMapper().readTree(seen.body());
        assertThat(seen.header("content-type")).isEqualTo("application/json");
        assertThat(json.get("resolverRoot").asText()).startsWith("http://127.0.0.1:");
        assertThat(json.get("supportedPrimaryKeys").get(0).asText()).isEqualTo("01");
        assertThat(json.fieldNames()).toIterable().contains("name", "contact");
    }

    @Test
    void healthAnswers() {
        assertThat(phone.get("/health").body()).isEqualTo("ok\n");
    }

    @Test
    void headAnswersLikeGetWithoutABody() {
        units.unit("A1");
        var head = phone.ask("HEAD", bare("A1"));
        var get = phone.get(bare("A1"));
        assertThat(head.body()).isEmpty();
        assertThat(new Phone.Seen(200, head.headers(), get.body()).withoutDate())
                .isEqualTo(get.withoutDate());
    }

    @Test
    void theFinderLeadsToTheCode() {
        var found = phone.get("/?model=A300&serial=A3%2F25");
        assertThat(found.status()).isEqualTo(303);
        assertThat(found.header("location")).isEqualTo("/01/" + GTIN + "/21/A3%2F25");
        assertThat(phone.get("/?model=a%22%3E%3Cscript%3E").status()).isEqualTo(404);
        assertThat(phone.get("/?model=A300&serial=%20x%20y").status()).isEqualTo(422);
    }

    private static JsonNode set(Phone.Seen seen) throws IOException {
        return new ObjectMapper().readTree(seen.body()).get("linkset").get(0);
    }
}
