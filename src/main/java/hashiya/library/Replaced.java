package hashiya.library;

/// What came of putting one state of something – a mark, a code – in the place of another.
public sealed interface Replaced<T> {
    /// It is as it should be now.
    record Done<T>(T now) implements Replaced<T> {}

    /// Somebody else has changed it since; it stays as they left it.
    record Overtaken<T>(T theirs) implements Replaced<T> {}

    /// Somebody else has deleted it since.
    record Gone<T>() implements Replaced<T> {}
}
