package hashiya.library;

import java.sql.SQLException;

/// What is done within one transaction.
@FunctionalInterface
interface Act<T> {
    T in(Transaction transaction) throws SQLException;
}
