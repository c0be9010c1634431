package dev.aftercare.database.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.Map;

class DataFolderTest {
    private static final Path HOME = Path.of("/home/kim");

    @Test
    void eachSystemHasItsPlace() {
        assertThat(DataFolder.of("Linux", Map.of(), HOME))
                .isEqualTo(HOME.resolve(".local/share/aftercare"));
        assertThat(DataFolder.of("Mac OS X", Map.of(), HOME))
                .isEqualTo(HOME.resolve("Library/Application Support/Aftercare"));
        assertThat(DataFolder.of("Windows 11", Map.of(), HOME))
                .isEqualTo(HOME.resolve("AppData/Local/Aftercare"));
    }

    @Test
    void theEnvironmentMaySayOtherwise() {
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", "/data"), HOME))
                .isEqualTo(Path.of("/data/aftercare"));
        assertThat(DataFolder.of("Windows 11", Map.of("LOCALAPPDATA", "/local"), HOME))
                .isEqualTo(Path.of("/local/Aftercare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "relative/folder"})
    void aDataHomeThatIsNoAbsolutePathIsIgnored(String dataHome) {
        assertThat(DataFolder.of("Linux", Map.of("XDG_DATA_HOME", dataHome), HOME))
                .isEqualTo(HOME.resolve(".local/share/aftercare"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "smb3", "SMBFS", "fuse.sshfs"})
    void sharesAreKnownByTheirFileSystem(String type) {
        assertThat(DataFolder.isNetwork(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "apfs", "NTFS"})
    void disksAreNoShares(String type) {
        assertThat(DataFolder.isNetwork(type)).isFalse();
    }

    @Test
    void aWindowsShareIsKnownByItsPath() {
        assertThat(DataFolder.isNetworkPath("\\\\server\\share\\store")).isTrue();
        assertThat(DataFolder.isNetworkPath("C:\\Users\\kim")).isFalse();
    }

    @Test
    void aFolderThatIsNotThereYetIsJudgedByWhereItWouldBe(@TempDir Path folder) {
        assertThatNoException()
                .isThrownBy(() -> DataFolder.mustBeOfThisComputer(folder.resolve("a/b/c")));
    }
}
