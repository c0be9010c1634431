package dev.aftercare.visits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

class VisitRuleTest {
    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/130.0 Mobile";
    private static final VisitRule RULE = new VisitRule(Set.of("10.0.0.7"));

    @Test
    void aPersonWithTheLabelVisits() {
        assertThat(RULE.isVisit(get(PHONE, "", "192.0.2.1"))).isTrue();
        assertThat(RULE.isVisit(get("", "", "192.0.2.1"))).isTrue();
    }

    @Test
    void withoutTheTokenOrWithAnotherMethodItIsNoVisit() {
        assertThat(RULE.isVisit(new PageRequest("GET", false, "", PHONE, "192.0.2.1"))).isFalse();
        assertThat(RULE.isVisit(new PageRequest("HEAD", true, "", PHONE, "192.0.2.1"))).isFalse();
        assertThat(RULE.isVisit(new PageRequest("POST", true, "", PHONE, "192.0.2.1"))).isFalse();
    }

    @Test
    void whatABrowserFetchesInCaseSomebodyComesIsNoVisit() {
        assertThat(RULE.isVisit(get(PHONE, "prefetch", "192.0.2.1"))).isFalse();
        assertThat(RULE.isVisit(get(PHONE, "Prefetch;prerender", "192.0.2.1"))).isFalse();
    }

    @Test
    void staffDoNotVisit() {
        assertThat(RULE.isVisit(get(PHONE, "", "10.0.0.7"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
                "WhatsApp/2.23.20.0 A",
                "TelegramBot (like TwitterBot)",
                "Slackbot-LinkExpanding 1.0 (+https://api.slack.com/robots)",
                "Mozilla/5.0 (compatible; Discordbot/2.0; +https://discordapp.com)",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (Windows NT 6.1) SkypeUriPreview Preview/0.5",
                "Mozilla/5.0 (compatible; bingbot/2.0)",
                "LinkedInBot/1.0 (compatible; Mozilla/5.0)",
                "Twitterbot/1.0",
            })
    void whoFetchesAPictureForALinkDoesNotVisit(String agent) {
        assertThat(RULE.isVisit(get(agent, "", "192.0.2.1"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mozilla/5.0 (Linux; Android 13; CUBOT NOTE 50) AppleWebKit/537.36 Mobile",
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) [FBAN/FBIOS;FBAV/480]",
                "Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Instagram 340.0.0",
            })
    void aPhoneWhoseNameSoundsLikeARobotVisits(String agent) {
        assertThat(RULE.isVisit(get(agent, "", "192.0.2.1"))).isTrue();
    }

    private static PageRequest get(String agent, String purpose, String address) {
        return new PageRequest("GET", true, purpose, agent, address);
    }
}
