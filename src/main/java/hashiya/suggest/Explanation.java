package hashiya.suggest;

import java.util.List;

/// Why something is proposed, to be said in the reader's language.
///
/// @param phrase the key of a sentence
/// @param arguments what fills it
public record Explanation(String phrase, List<Object> arguments) {
    public Explanation {
        arguments = List.copyOf(arguments);
    }
}
