package hashiya.suggest;

import hashiya.article.Span;
import java.util.List;

/// A sentence that says something one could check, as proposed.
///
/// @param span without its full stop
/// @param score 0 to 1
/// @param reasons what makes it worth checking, the strongest first
public record SuggestedClaim(Span span, double score, List<Explanation> reasons) {
    public SuggestedClaim {
        reasons = List.copyOf(reasons);
    }
}
