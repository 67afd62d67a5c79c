package hashiya.suggest;

import java.util.HashMap;
import java.util.Map;

/// Tells marked words that somebody used from terms, names and titles, which writers mark as well.
final class Terms {
    private static final int LONGEST_TERM = 4;

    private final Tokens tokens;
    private final Marks marks;
    private final Titles titles;
    private final Map<String, Integer> occurrences = new HashMap<>();

    Terms(Tokens tokens, Marks marks, Titles titles) {
        this.tokens = tokens;
        this.marks = marks;
        this.titles = titles;
        for (int i = 0; i < tokens.size(); i++) {
            var marked = marks.at(i);
            if (marked != null && marked.open() == i && marked.words(tokens) <= LONGEST_TERM) {
                occurrences.merge(key(marked), 1, Integer::sum);
            }
        }
    }

    boolean isTerm(Marked marked) {
        int words = marked.words(tokens);
        if (words > LONGEST_TERM + 2) {
            return false;
        }
        boolean isRepeated = words <= LONGEST_TERM && occurrences.getOrDefault(key(marked), 0) > 1;
        boolean isDefinite = words <= 2 && tokens.get(marked.from()).hasArticle();
        boolean isNumber = words > 0 && tokens.get(marked.from()).hasDigit() && words <= LONGEST_TERM;
        return isRepeated || isDefinite || isNumber || titles.isNamed(marked);
    }

    /// Whether some of the marked words in a clause are the speaker's own.
    boolean hasWordsOfSpeaker(int from, int to) {
        for (int i = from; i < to; i++) {
            var marked = marks.at(i);
            if (marked != null && marked.open() == i && !isTerm(marked)) {
                return true;
            }
        }
        return false;
    }

    private String key(Marked marked) {
        var key = new StringBuilder();
        for (int i = marked.from(); i < marked.close(); i++) {
            key.append(tokens.plainAt(i)).append(' ');
        }
        return key.toString();
    }
}
