package dev.aftercare.printing;

import dev.aftercare.database.Database;
import dev.aftercare.database.sql.Sql;

import java.util.List;
import java.util.Locale;

/// All keys that ever signed labels: the newest signs, every one verifies. Read once; a store's
/// keys are only ever added to, by a newer program.
public final class LabelKeys {
    private final List<LabelKey> newestFirst;

    public LabelKeys(Database database) {
        newestFirst =
                database.read(
                        session ->
                                Sql.of("select key_id, secret from token_key order by made_at desc")
                                        .list(
                                                session,
                                                row ->
                                                        new LabelKey(
                                                                row.text("key_id"),
                                                                row.bytes("secret"))));
    }

    /// What stands behind `?t=` in the code: 17 characters.
    public String token(String gtin, String serial) {
        return newestFirst.getFirst().token(gtin, serial);
    }

    /// As printed: `K7Q4-9MXP`.
    public String checkCode(String gtin, String serial) {
        var code = newestFirst.getFirst().checkCode(gtin, serial);
        return code.substring(0, 4) + '-' + code.substring(4);
    }

    public boolean proves(String token, String gtin, String serial) {
        return newestFirst.stream()
                .anyMatch(key -> token.startsWith(key.id()) && key.made(token, gtin, serial));
    }

    /// `typed` as people type: lower case, with blanks or hyphens, O for 0, I or L for 1.
    public boolean provesTyped(String typed, String gtin, String serial) {
        var code =
                typed.toUpperCase(Locale.ROOT)
                        .replaceAll("[\\s-]", "")
                        .replace('O', '0')
                        .replace('I', '1')
                        .replace('L', '1');
        return newestFirst.stream().anyMatch(key -> key.madeCheckCode(code, gtin, serial));
    }
}
