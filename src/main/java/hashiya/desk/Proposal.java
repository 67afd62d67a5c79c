package hashiya.desk;

import hashiya.article.Annotation;
import hashiya.suggest.Explanation;
import java.util.List;

/// A mark that the first reading proposes, and why.
///
/// @param annotation as it would be kept; without a number unless the library has it already
/// @param why one sentence for each reason, the strongest first
public record Proposal(Annotation annotation, List<Explanation> why) {
    public Proposal {
        why = List.copyOf(why);
    }
}
