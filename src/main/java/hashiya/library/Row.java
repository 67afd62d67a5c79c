package hashiya.library;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/// One row of an answer, read column by column; [Transaction] has the way there.
record Row(ResultSet columns) {
    boolean has(String column) throws SQLException {
        return columns.getObject(column) != null;
    }

    String text(String column) throws SQLException {
        return columns.getString(column);
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    int count(String column) throws SQLException {
        return columns.getInt(column);
    }

    double fraction(String column) throws SQLException {
        return columns.getDouble(column);
    }

    byte[] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    UUID id(String column) throws SQLException {
        return UUID.fromString(text(column));
    }

    Instant moment(String column) throws SQLException {
        return Instant.ofEpochMilli(number(column));
    }

    <E extends Enum<E>> E word(String column, Class<E> words) throws SQLException {
        return Enum.valueOf(words, text(column).toUpperCase(Locale.ROOT));
    }
}
