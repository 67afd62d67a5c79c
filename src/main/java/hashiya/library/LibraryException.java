package hashiya.library;

import hashiya.article.Trouble;
import java.nio.file.Path;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;

/// The library cannot do what it was asked: its file, the disk under it or another program is in the way.
public final class LibraryException extends Trouble {
    private static final String CONTRADICTION = "library.contradiction";

    private static final int PRIMARY_CODE = 0xff;

    LibraryException(String phrase, @Nullable Throwable cause, Object... arguments) {
        super(phrase, cause, arguments);
    }

    /// Tells apart, by SQLite's result code, what a person can do something about.
    static LibraryException of(Path file, SQLException cause) {
        var phrase = switch (code(cause)) {
            case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> "library.locked";
            case SQLITE_FULL -> "library.disk-full";
            case SQLITE_CORRUPT -> "library.corrupt";
            case SQLITE_NOTADB -> "library.not-sqlite";
            case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM -> "library.file-not-writable";
            case SQLITE_CONSTRAINT -> CONTRADICTION;
            default -> "library.failed";
        };
        return new LibraryException(phrase, cause, file.toString(), String.valueOf(cause.getMessage()));
    }

    boolean isContradiction() {
        return phrase().equals(CONTRADICTION);
    }

    static boolean isLock(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_BUSY;
    }

    static boolean isDamage(SQLException cause) {
        return code(cause) == SQLiteErrorCode.SQLITE_CORRUPT;
    }

    /// Extended codes carry the primary one in their low byte (<https://sqlite.org/rescode.html>).
    private static SQLiteErrorCode code(SQLException cause) {
        return SQLiteErrorCode.getErrorCode(cause.getErrorCode() & PRIMARY_CODE);
    }
}
