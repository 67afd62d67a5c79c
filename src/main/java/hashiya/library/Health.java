package hashiya.library;

import java.util.List;

/// What a look over the whole library found.
public record Health(List<Problem> problems) {
    /// One thing that is not as it should be.
    ///
    /// @param phrase the key of a sentence
    /// @param arguments what fills it
    public record Problem(String phrase, List<Object> arguments) {
        public Problem {
            arguments = List.copyOf(arguments);
        }

        static Problem of(String phrase, Object... arguments) {
            return new Problem(phrase, List.of(arguments));
        }
    }

    public Health {
        problems = List.copyOf(problems);
    }

    public boolean isWhole() {
        return problems.isEmpty();
    }
}
