package hashiya.ui;

import hashiya.arabic.Folding;
import hashiya.article.Truth;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/// What can be said of whether a claim is true, by a digit that stands beside it or by its name in any spelling.
final class TruthChoices {
    /// The verdicts first, from true to false; their digits count from 1.
    private static final List<Truth> INVITED = List.of(
            Truth.TRUE, Truth.MOSTLY_TRUE, Truth.HALF_TRUE, Truth.MOSTLY_FALSE, Truth.FALSE, Truth.UNPROVEN,
            Truth.IN_WORK, Truth.OPEN);

    private final Phrases phrases;
    private final MarkWords words;

    TruthChoices(Phrases phrases) {
        this.phrases = phrases;
        words = new MarkWords(phrases);
    }

    Function<String, List<Chooser.Choice>> of(Consumer<Truth> found) {
        return typed -> {
            String sought = Folding.FOR_SEARCH.folded(typed);
            return IntStream.range(0, INVITED.size())
                    .filter(place -> sought.equals(Integer.toString(place + 1))
                            || Folding.FOR_SEARCH.folded(words.truth(INVITED.get(place))).contains(sought))
                    .mapToObj(place -> new Chooser.Choice(
                            null,
                            words.truth(INVITED.get(place)),
                            phrases.number(place + 1),
                            () -> found.accept(INVITED.get(place))))
                    .toList();
        };
    }
}
