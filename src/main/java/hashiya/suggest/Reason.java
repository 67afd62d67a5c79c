package hashiya.suggest;

import java.util.List;
import java.util.Locale;

/// What makes a sentence worth checking, or, last, what speaks against it; `claims.tsv` holds the words.
///
/// The weights are a judgement – a figure or an event alone is nearly enough, two lighter reasons together are – but for
/// those of an event and of an opinion, which were the best of eight tried on articles marked by hand.
enum Reason {
    FIGURE(0.45),
    EVENT(0.5),
    DATE(0.25),
    SUPERLATIVE(0.2),
    COMPARISON(0.3),
    CAUSE(0.25),
    OPINION(-0.35);

    private final double weight;

    Reason(double weight) {
        this.weight = weight;
    }

    double weight() {
        return weight;
    }

    static Reason named(String inTable) {
        return valueOf(inTable.toUpperCase(Locale.ROOT));
    }

    Explanation explanation() {
        return new Explanation("suggest.claim-" + name().toLowerCase(Locale.ROOT), List.of());
    }
}
