package hashiya.desk;

import hashiya.article.Annotation;
import java.util.List;

/// A mark that the first reading proposes, and why.
///
/// @param annotation as it would be kept; without a number unless the library has it already
/// @param why the strongest reason first
public record Proposal(Annotation annotation, List<Reason> why) {
    /// What speaks for it, to be said in the reader's language.
    ///
    /// @param phrase the key of a sentence
    /// @param arguments what fills it
    public record Reason(String phrase, List<Object> arguments) {
        public Reason {
            arguments = List.copyOf(arguments);
        }
    }

    public Proposal {
        why = List.copyOf(why);
    }
}
