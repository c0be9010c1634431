package dev.aftercare.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.ui.background.Background;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a person left is theirs.
class KeptTest {
    private static final String COLUMNS = "units.columns";

    @TempDir private Path folder;

    @Test
    void whoForgetsFindsWhatIsKeptAndLeavesItAsItWas() throws IOException {
        var file = folder.resolve("lists.properties");
        var kept = Kept.in(file, atOnce());
        kept.put(COLUMNS, "serial=118");
        var written = Files.readAllBytes(file);

        var forgetful = kept.forgetful();
        assertThat(forgetful.get(COLUMNS)).contains("serial=118");
        forgetful.put(COLUMNS, "serial=90");
        forgetful.put("units.views", "mine");

        assertThat(file).hasBinaryContent(written);
        assertThat(forgetful.get(COLUMNS)).contains("serial=90");
        assertThat(kept.get(COLUMNS)).contains("serial=118");
        assertThat(kept.get("units.views")).isEmpty();
        kept.write();
        assertThat(Kept.in(file, atOnce()).get(COLUMNS)).contains("serial=118");
        assertThat(Kept.in(file, atOnce()).get("units.views")).isEmpty();
    }

    private static Background atOnce() {
        return new Background((_, work) -> work.run(), Runnable::run, _ -> {});
    }
}
