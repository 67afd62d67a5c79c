package hashiya.suggest;

import java.util.List;

/// What a first reading proposes, each in the order of the text.
public record Suggestions(List<SuggestedQuote> quotes, List<SuggestedClaim> claims) {
    public Suggestions {
        quotes = List.copyOf(quotes);
        claims = List.copyOf(claims);
    }
}
