package hashiya.library;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/// What a library's file shows before SQLite opens it.
///
/// Opening would already leave a `-wal` and a `-shm` beside a stranger's file, so its header is read as plain bytes.
/// The offsets are those of <https://sqlite.org/fileformat2.html#the_database_header>.
final class LibraryFile {
    /// `HSHY`: by this the file, and the `file` command, know a library.
    static final int APPLICATION_ID = 0x48534859;

    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int HEADER_LENGTH = 100;
    private static final int USER_VERSION_OFFSET = 60;
    private static final int APPLICATION_ID_OFFSET = 68;

    private static final Set<PosixFilePermission> OWNERS_FILE = PosixFilePermissions.fromString("rw-------");
    private static final Set<PosixFilePermission> OWNERS_FOLDER = PosixFilePermissions.fromString("rwx------");

    private LibraryFile() {}

    /// Makes an empty file where there is none, and says whether it did; refuses a file that is no library of ours.
    static boolean prepare(Path file, int version) {
        if (Files.isDirectory(file)) {
            throw new LibraryException("library.is-folder", null, file.toString());
        }
        if (Files.exists(file)) {
            recognise(file, version);
            return false;
        }
        return make(file);
    }

    /// Takes back a file that was made, if nothing has been written to it since.
    static void discardEmpty(Path file, Exception because) {
        try {
            if (Files.size(file) == 0) {
                Files.delete(file);
            }
        } catch (IOException e) {
            because.addSuppressed(e);
        }
    }

    static LibraryException newer(Path file, int theirs, int ours) {
        return new LibraryException("library.newer-schema", null, file.toString(), theirs, ours);
    }

    private static void recognise(Path file, int version) {
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("library.not-sqlite", null, file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new LibraryException("library.file-not-writable", null, file.toString());
        }
        var header = header(file);
        if (header.hasRemaining()) {
            if (header.remaining() < HEADER_LENGTH || !startsWithMagic(header)) {
                throw new LibraryException("library.not-sqlite", null, file.toString());
            }
            if (header.getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
                throw new LibraryException("library.not-ours", null, file.toString());
            }
            if (header.getInt(USER_VERSION_OFFSET) > version) {
                throw newer(file, header.getInt(USER_VERSION_OFFSET), version);
            }
        }
        if (!Files.isWritable(file)) {
            throw new LibraryException("library.file-not-writable", null, file.toString());
        }
        if (!Files.isWritable(folder(file))) {
            throw new LibraryException("library.folder-not-writable", null, folder(file).toString());
        }
        if (!header.hasRemaining()) {
            closeToOthers(file);
        }
    }

    private static ByteBuffer header(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return ByteBuffer.wrap(bytes.readNBytes(HEADER_LENGTH));
        } catch (IOException e) {
            throw new LibraryException("library.file-not-writable", e, file.toString());
        }
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        return header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    private static boolean make(Path file) {
        try {
            Files.createDirectories(folder(file), attributes(file, OWNERS_FOLDER));
            Files.createFile(file, attributes(file, OWNERS_FILE));
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.isRegularFile(file)) { // another program was quicker
                return false;
            }
            throw new LibraryException("library.folder-not-writable", e, folder(file).toString());
        } catch (IOException e) {
            throw new LibraryException("library.folder-not-writable", e, folder(file).toString());
        }
    }

    private static void closeToOthers(Path file) {
        try {
            if (knowsOwners(file)) {
                Files.setPosixFilePermissions(file, OWNERS_FILE);
            }
        } catch (IOException e) {
            throw new LibraryException("library.file-not-writable", e, file.toString());
        }
    }

    private static FileAttribute<?>[] attributes(Path file, Set<PosixFilePermission> permissions) {
        return knowsOwners(file)
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
                : new FileAttribute<?>[0];
    }

    private static boolean knowsOwners(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }

    private static Path folder(Path file) {
        var folder = file.getParent();
        return folder == null ? file : folder;
    }
}
