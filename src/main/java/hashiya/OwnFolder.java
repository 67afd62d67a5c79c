package hashiya;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// A folder that only its owner can enter.
final class OwnFolder {
    private OwnFolder() {}

    /// Makes it where it is missing, and closes it to others where the system knows how to.
    static void make(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            var owners = PosixFilePermissions.fromString("rwx------");
            Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(owners));
            Files.setPosixFilePermissions(folder, owners);
        } else {
            Files.createDirectories(folder);
        }
    }
}
