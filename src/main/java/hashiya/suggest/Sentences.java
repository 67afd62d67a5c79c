package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/// The sentences of an article, in tokens, without their full stops. What stands in quotation marks is not cut.
final class Sentences {
    /// @param isHeadline whether it is (part of) the headline
    record Sentence(int from, int to, boolean isHeadline) {}

    private static final int LONGEST_HEADLINE = 25;
    private static final int LONGEST_DATELINE = 12;
    private static final int FEW_WORDS = 5;

    private Sentences() {}

    static List<Sentence> of(Tokens tokens, Marks marks) {
        var sentences = new ArrayList<Sentence>();
        int headlineEnd = headlineEnd(tokens);
        int from = 0;
        for (int i = 0; i < tokens.size(); i++) {
            var marked = marks.at(i);
            boolean isInside = marked != null && i < marked.close() && i > marked.open();
            boolean isEnd = !isInside && (tokens.isAt(i, Kind.STOP)
                    || (tokens.isAt(i, Kind.NEWLINE) && !isAnnounced(tokens, i)));
            boolean isLastMark = marked != null && i == marked.close() && endsSentence(tokens, marked);
            if (isEnd || isLastMark) {
                int to = isLastMark ? i + 1 : i;
                if (to > from) {
                    int start = from >= headlineEnd ? afterDateline(tokens, from, to) : from;
                    sentences.add(new Sentence(start, to, from < headlineEnd));
                }
                from = i + 1;
            }
        }
        if (from < tokens.size()) {
            sentences.add(new Sentence(from, tokens.size(), from < headlineEnd));
        }
        return sentences;
    }

    /// A paragraph that a reporting word and a colon announce belongs to their sentence: فقالت:
    private static boolean isAnnounced(Tokens tokens, int newline) {
        int before = newline - 1;
        while (tokens.isAt(before, Kind.NEWLINE)) {
            before--;
        }
        if (!tokens.isAt(before, Kind.COLON)) {
            return false;
        }
        for (int i = before - 1; i >= Math.max(0, before - FEW_WORDS) && tokens.isWordAt(i); i--) {
            if (tokens.get(i).cue() != null) {
                return true;
            }
        }
        return false;
    }

    /// Past where an agency writes from: تل السرو (وكالة المدار) –
    private static int afterDateline(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < Math.min(from + LONGEST_DATELINE, to - 1); i++) {
            if (tokens.isAt(i, Kind.DASH) && tokens.isAt(i - 1, Kind.CLOSING_BRACKET)) {
                return i + 1;
            }
        }
        return from;
    }

    /// A closing mark right after a full stop ends the sentence too, unless the sentence clearly goes on.
    private static boolean endsSentence(Tokens tokens, Marked marked) {
        return marked.isClosed()
                && tokens.isAt(marked.close() - 1, Kind.STOP)
                && marked.words(tokens) > 3
                && !tokens.isAt(marked.end(), Kind.COMMA)
                && !tokens.isAt(marked.end(), Kind.STOP);
    }

    /// The first line that says something is the headline, unless it is long or ends like a sentence.
    private static int headlineEnd(Tokens tokens) {
        int from = 0;
        while (tokens.isAt(from, Kind.NEWLINE)) {
            from++;
        }
        int end = from;
        while (end < tokens.size() && !tokens.isAt(end, Kind.NEWLINE)) {
            end++;
        }
        boolean isHeadline = end < tokens.size()
                && tokens.words(from, end) <= LONGEST_HEADLINE
                && tokens.text().charAt(tokens.get(Math.max(end - 1, 0)).start()) != '.';
        return isHeadline ? end : 0;
    }
}
