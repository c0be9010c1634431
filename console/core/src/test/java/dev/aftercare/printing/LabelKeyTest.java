package dev.aftercare.printing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class LabelKeyTest {
    private static final LabelKey KEY =
            new LabelKey("A", "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.UTF_8));

    /// `printf %s 09506000134352/A3-26-004711 | openssl dgst -sha256 -hmac 0123456789abcdef…`
    /// begins with 5a157f267adb73e49aef67c51a51aab985; its first 96 bits in base64url are the
    /// token, the next 40 the check code.
    @Test
    void tokenAndCheckCodeAreTheFirstBitsOfTheHmac() {
        assertThat(KEY.token("09506000134352", "A3-26-004711")).isEqualTo("AWhV_Jnrbc-Sa72fF");
        assertThat(KEY.checkCode("09506000134352", "A3-26-004711")).isEqualTo("398TNEC5");
    }

    @Test
    void anotherSerialHasAnotherToken() {
        var token = KEY.token("09506000134352", "A3-26-004711");
        assertThat(KEY.made(token, "09506000134352", "A3-26-004711")).isTrue();
        assertThat(KEY.made(token, "09506000134352", "A3-26-004712")).isFalse();
        assertThat(KEY.made(token, "09506000134369", "A3-26-004711")).isFalse();
    }
}
