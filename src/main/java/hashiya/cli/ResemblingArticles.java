package hashiya.cli;

import hashiya.library.Resemblance;
import hashiya.phrases.Phrases;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// Two articles that are nearly the same, by their short numbers.
///
/// @param shared of the shorter text, 0 to 1
record ResemblingArticles(long later, long earlier, BigDecimal shared, String laterTitle, String earlierTitle)
        implements Answer {
    static ResemblingArticles of(Resemblance found) {
        return new ResemblingArticles(
                found.later().number(),
                found.earlier().number(),
                BigDecimal.valueOf(found.shared()).setScale(2, RoundingMode.HALF_UP),
                found.later().title(),
                found.earlier().title());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(Answer.line(later, earlier, shared, laterTitle, earlierTitle));
    }
}
