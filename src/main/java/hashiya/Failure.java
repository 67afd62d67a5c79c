package hashiya;

import hashiya.article.Trouble;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What went wrong, told so that a stranger may read it: which exceptions, from where in the program.
///
/// A message may quote an article or a note, so it is told only where it has a form in which nothing can be quoted.
final class Failure {
    /// What Java itself says of indexes, and of what was null; the names are those of the program.
    private static final Pattern HARMLESS = Pattern.compile("Index -?\\d+ out of bounds for length \\d+"
            + "|Range \\[-?\\d+, -?\\d+\\) out of bounds for length \\d+"
            + "|begin -?\\d+, end -?\\d+, length \\d+"
            + "|Java heap space");

    private Failure() {}

    /// Lines as Java prints them, without what might quote somebody.
    static Stream<String> lines(Throwable thrown) {
        return lines("", thrown, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Stream<String> lines(String how, Throwable thrown, Set<Throwable> told) {
        if (!told.add(thrown)) {
            return Stream.of();
        }
        var cause = thrown.getCause();
        return Stream.of(
                        Stream.of(how + thrown.getClass().getName() + detail(thrown)),
                        Arrays.stream(thrown.getStackTrace()).map(frame -> "    at " + frame),
                        Arrays.stream(thrown.getSuppressed()).flatMap(other -> lines("suppressed: ", other, told)),
                        cause == null ? Stream.<String>of() : lines("caused by: ", cause, told))
                .flatMap(lines -> lines);
    }

    private static String detail(Throwable thrown) {
        return switch (thrown) {
            case Trouble trouble -> ": " + trouble.phrase();
            case Throwable other when other.getMessage() != null && HARMLESS.matcher(other.getMessage()).matches() ->
                ": " + other.getMessage();
            default -> "";
        };
    }
}
