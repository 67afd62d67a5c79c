package hashiya.library;

import hashiya.article.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// The library cannot do what it was asked: its file, the disk under it or another program is in the way.
public final class LibraryException extends Trouble {
    private static final String CONTRADICTION = "library.contradiction";

    private static final String DAMAGED = "library.corrupt";
    private static final String MISSING = "library.missing";
    private static final int PRIMARY_CODE = 0xff;

    /// What a drive answers that keeps no locks, as some network drives do.
    private static final Set<SQLiteErrorCode> NO_LOCKS = EnumSet.of(
            SQLiteErrorCode.SQLITE_IOERR_LOCK,
            SQLiteErrorCode.SQLITE_IOERR_RDLOCK,
            SQLiteErrorCode.SQLITE_IOERR_UNLOCK,
            SQLiteErrorCode.SQLITE_IOERR_CHECKRESERVEDLOCK,
            SQLiteErrorCode.SQLITE_IOERR_SHMLOCK,
            SQLiteErrorCode.SQLITE_IOERR_SHMMAP);

    LibraryException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }

    /// Tells apart, by SQLite's result code, what a person can do something about.
    ///
    /// A file is opened only once its header is known to be a library's: one that is no database after that is damaged.
    static LibraryException of(Path file, SQLException cause) {
        var phrase = switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED -> "library.locked";
            case SQLITE_PROTOCOL -> "library.no-locks";
            case SQLITE_FULL -> "library.disk-full";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> DAMAGED;
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "library.file-not-writable";
            case SQLITE_CONSTRAINT -> CONTRADICTION;
            case SQLITE_IOERR -> diskTrouble(exactCode(cause));
            default -> "library.failed";
        };
        return new LibraryException(phrase, cause, file.toString(), String.valueOf(cause.getMessage()));
    }

    /// What several programs share of a library lies in a file too, which finds no room on a full disk.
    private static String diskTrouble(SQLiteErrorCode exact) {
        if (exact == SQLiteErrorCode.SQLITE_IOERR_SHMSIZE) {
            return "library.disk-full";
        }
        return NO_LOCKS.contains(exact) ? "library.no-locks" : "library.disk-trouble";
    }

    boolean isContradiction() {
        return phrase().equals(CONTRADICTION);
    }

    /// The file is no library any more, or not a whole one.
    static LibraryException damaged(Path file, @Nullable Throwable cause) {
        return new LibraryException(DAMAGED, cause, file.toString());
    }

    /// The file is not there, but backups of it are.
    static LibraryException missing(Path file, Path backups) {
        return new LibraryException(MISSING, null, file.toString(), backups.toString());
    }

    /// Whether the file is damaged.
    public boolean isDamage() {
        return phrase().equals(DAMAGED);
    }

    /// Whether a backup is the way out: the file is damaged, or is missing while backups of it are there.
    public boolean needsBackup() {
        return isDamage() || phrase().equals(MISSING);
    }

    static boolean isLock(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_BUSY;
    }

    static boolean isDamage(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CORRUPT || code(cause) == SQLiteErrorCode.SQLITE_NOTADB;
    }

    private static SQLiteErrorCode exactCode(SQLException cause) {
        return cause instanceof SQLiteException exact ? exact.getResultCode() : code(cause);
    }

    /// Extended codes carry the primary one in their low byte (<https://sqlite.org/rescode.html>).
    private static SQLiteErrorCode code(SQLException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
    }
}
