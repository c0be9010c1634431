package dev.aftercare.database.local;

import dev.aftercare.problem.Refusal;
import dev.aftercare.problem.Refused;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Where a person's data is kept, as each system wants it.
public final class DataFolder {

    /// Types of file systems that other computers share, as the systems name them.
    private static final Set<String> NETWORK =
            Set.of(
                    "nfs",
                    "nfs3",
                    "nfs4",
                    "cifs",
                    "smb",
                    "smb2",
                    "smb3",
                    "smbfs",
                    "ncpfs",
                    "afs",
                    "afpfs",
                    "webdav",
                    "davfs",
                    "fuse.davfs2",
                    "fuse.sshfs",
                    "fuse.rclone",
                    "fuse.glusterfs",
                    "ceph",
                    "lustre",
                    "beegfs",
                    "gfs2",
                    "ocfs2");

    /// The folder for this program's data of whoever is at home there.
    ///
    /// @param system the name of the operating system, as Java says it
    /// @param home the person's home folder
    public static Path of(String system, Map<String, String> environment, Path home) {
        var name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            var local = environment.getOrDefault("LOCALAPPDATA", "");
            return (local.isEmpty() ? home.resolve("AppData/Local") : Path.of(local))
                    .resolve("Aftercare");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library/Application Support/Aftercare");
        }
        var data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (isAbsolute(data) ? Path.of(data) : home.resolve(".local/share"))
                .resolve("aftercare");
    }

    /// The XDG rules say to ignore a relative one.
    private static boolean isAbsolute(String path) {
        return !path.isEmpty() && Path.of(path).isAbsolute();
    }

    /// Locks of network shares cannot be trusted, nor do writes reach the disk when they say so.
    ///
    /// @throws Refused if the folder, or where it would be made, is on one
    public static void mustBeOfThisComputer(Path folder) {
        var there = folder.toAbsolutePath();
        while (there.getParent() != null && !Files.exists(there)) {
            there = there.getParent();
        }
        try {
            if (isNetwork(Files.getFileStore(there).type())
                    || isNetworkPath(there.toRealPath().toString())) {
                throw new Refused(new Refusal.StoreOnNetwork(folder));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isNetwork(String fileSystem) {
        return NETWORK.contains(fileSystem.toLowerCase(Locale.ROOT));
    }

    /// On Windows a share's file system says NTFS; the path does not lie.
    static boolean isNetworkPath(String realPath) {
        return realPath.startsWith("\\\\");
    }

    private DataFolder() {}
}
