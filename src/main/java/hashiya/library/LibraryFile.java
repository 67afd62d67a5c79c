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

    /// What SQLite takes of a path on any system (512 bytes), less what the names of the copies beside it need.
    private static final int LONGEST_PATH = 440;

    /// How a file lies there before it is opened.
    enum Found {
        /// Just now, and empty.
        MADE,
        WRITABLE,
        /// The file, or its folder, takes no writing.
        READ_ONLY
    }

    private LibraryFile() {}

    /// Makes an empty file where there is none and never was; refuses a file that is no library of ours.
    static Found prepare(Path file, int version) {
        requireShort(file);
        if (Files.exists(file)) {
            return recognise(file, version);
        }
        requireNeverThere(file);
        return make(file);
    }

    /// Refuses a file that is not there, is empty, or is no library of ours. Writes nothing.
    ///
    /// Closing a file drops every lock this process holds on it (POSIX), so no file that is open here may be looked at.
    static void requireLibrary(Path file, int version) {
        requireFile(file);
        var header = header(file);
        if (!header.hasRemaining()) {
            throw new LibraryException("library.empty", null, file.toString());
        }
        requireOurs(file, header, version);
    }

    /// The version of the schema that a library's header tells.
    static int version(Path file) {
        return header(file).getInt(USER_VERSION_OFFSET);
    }

    /// Makes an empty file that only its owner can read, and the folder it lies in. A file that is there stays.
    static void create(Path file) throws IOException {
        createFolder(folder(file));
        Files.createFile(file, attributes(file, OWNERS_FILE));
    }

    static void createFolder(Path folder) throws IOException {
        Files.createDirectories(folder, attributes(folder, OWNERS_FOLDER));
    }

    /// The write-ahead log beside a library.
    static Path log(Path file) {
        return file.resolveSibling(file.getFileName() + "-wal");
    }

    /// What several programs that use a library at once share.
    static Path sharedMemory(Path file) {
        return file.resolveSibling(file.getFileName() + "-shm");
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

    private static void requireShort(Path file) {
        if (file.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST_PATH) {
            throw new LibraryException("library.path-too-long", null, file.toString(), LONGEST_PATH);
        }
    }

    private static void requireNeverThere(Path file) {
        var backups = BackupFolder.beside(file);
        if (backups.hasBackups()) {
            throw LibraryException.missing(file, backups.folder());
        }
    }

    private static void requireFile(Path file) {
        if (!Files.exists(file)) {
            requireNeverThere(file);
        }
        if (Files.isDirectory(file)) {
            throw new LibraryException("library.is-folder", null, file.toString());
        }
        if (!Files.isRegularFile(file)) {
            throw new LibraryException("library.not-sqlite", null, file.toString());
        }
        if (!Files.isReadable(file)) {
            throw new LibraryException("library.file-not-readable", null, file.toString());
        }
    }

    private static Found recognise(Path file, int version) {
        requireFile(file);
        var header = header(file);
        boolean isWritable = Files.isWritable(file) && Files.isWritable(folder(file));
        if (header.hasRemaining()) {
            requireOurs(file, header, version);
            if (!isWritable && header.getInt(USER_VERSION_OFFSET) < version) {
                throw new LibraryException("library.read-only-older", null, file.toString());
            }
            return isWritable ? Found.WRITABLE : Found.READ_ONLY;
        }
        if (BackupFolder.beside(file).hasBackups()) {
            throw LibraryException.damaged(file, null);
        }
        if (!isWritable) {
            throw new LibraryException("library.file-not-writable", null, file.toString());
        }
        closeToOthers(file);
        return Found.WRITABLE;
    }

    /// A file with backups beside it has been a library, whatever it looks like now.
    private static void requireOurs(Path file, ByteBuffer header, int version) {
        boolean isSqlite = header.remaining() == HEADER_LENGTH && startsWithMagic(header);
        if (!isSqlite || header.getInt(APPLICATION_ID_OFFSET) != APPLICATION_ID) {
            if (BackupFolder.beside(file).hasBackups()) {
                throw LibraryException.damaged(file, null);
            }
            throw new LibraryException(isSqlite ? "library.not-ours" : "library.not-sqlite", null, file.toString());
        }
        if (header.getInt(USER_VERSION_OFFSET) < 1) { // it gets its first with its sign
            throw LibraryException.damaged(file, null);
        }
        if (header.getInt(USER_VERSION_OFFSET) > version) {
            throw newer(file, header.getInt(USER_VERSION_OFFSET), version);
        }
    }

    private static ByteBuffer header(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return ByteBuffer.wrap(bytes.readNBytes(HEADER_LENGTH));
        } catch (IOException e) {
            throw new LibraryException("library.file-not-readable", e, file.toString());
        }
    }

    private static boolean startsWithMagic(ByteBuffer header) {
        return header.slice(0, MAGIC.length).equals(ByteBuffer.wrap(MAGIC));
    }

    private static Found make(Path file) {
        try {
            create(file);
            return Found.MADE;
        } catch (FileAlreadyExistsException e) {
            if (Files.isRegularFile(file)) { // another program was quicker
                return Found.WRITABLE;
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
