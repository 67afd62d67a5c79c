package hashiya.suggest;

/// What a reporting word brings with it; places are tokens.
sealed interface Complement {
    /// A clause after أنّ or إنّ, which begins at `from`.
    record Clause(int from) implements Complement {}

    /// Speech in quotation marks.
    record Speech(Marked marked) implements Complement {}

    /// A few marked words inside the writer's own.
    record Fragment(Marked marked) implements Complement {}

    /// Speech without marks, which begins at `from`.
    record Unmarked(int from) implements Complement {}

    /// Nothing that could be quoted.
    record Nothing() implements Complement {}
}
