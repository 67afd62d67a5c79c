package hashiya.suggest;

import hashiya.suggest.Token.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The stretches of a text that stand in quotation marks, the outermost ones.
///
/// A mark faces the word it touches, whatever its shape, because writers and machines reverse the shapes (”هكذا“) and
/// mix them; only where that says nothing its shape does. Marks pair like brackets, within a paragraph. One that never
/// closes there may close in a paragraph soon after; else it is taken to close where its sentence ends.
final class Marks {
    private static final String OPENERS = "«“„‟";
    private static final String CLOSERS = "»”″";
    private static final int NO_MARKED = -1;
    private static final int LONGEST_OVER_PARAGRAPHS = 400;

    private final Tokens tokens;
    private final List<Marked> all = new ArrayList<>();
    private final int[] markedAt;
    private final int[] sentenceEnds;

    private Marks(Tokens tokens) {
        this.tokens = tokens;
        this.markedAt = new int[tokens.size()];
        Arrays.fill(markedAt, NO_MARKED);
        this.sentenceEnds = sentenceEnds(tokens);
    }

    static Marks of(Tokens tokens) {
        var marks = new Marks(tokens);
        marks.scan();
        return marks;
    }

    /// What stands in marks at a token, the marks themselves included; `null` where nothing does.
    @Nullable Marked at(int token) {
        int index = token < markedAt.length ? markedAt[token] : NO_MARKED;
        return index == NO_MARKED ? null : all.get(index);
    }

    private void scan() {
        var open = new ArrayDeque<Integer>();
        var found = new ArrayList<Marked>();
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.isAt(i, Kind.NEWLINE)) {
                endParagraph(open, i);
            } else if (tokens.isAt(i, Kind.MARK)) {
                if (opens(i, !open.isEmpty())) {
                    giveUpOlder(open, i, found);
                    open.push(i);
                } else if (!open.isEmpty()) {
                    close(open, i, found);
                }
            }
        }
        while (!open.isEmpty()) {
            found.add(unclosed(open.pop()));
        }
        keepOutermost(found);
    }

    /// Of marks left open when a paragraph ends, the outermost may close later; the rest never will.
    private static void endParagraph(ArrayDeque<Integer> open, int newline) {
        while (open.size() > 1) {
            open.pop();
        }
        if (!open.isEmpty() && newline - open.peek() > LONGEST_OVER_PARAGRAPHS) {
            open.pop();
        }
    }

    /// An opening mark in a later paragraph than the one still open: that one never closed.
    private void giveUpOlder(ArrayDeque<Integer> open, int opener, List<Marked> found) {
        if (open.size() == 1 && paragraphEndsBetween(open.peek(), opener)) {
            found.add(unclosed(open.pop()));
        }
    }

    private boolean paragraphEndsBetween(int from, int to) {
        return tokens.text().indexOf('\n', tokens.get(from).end()) < tokens.get(to).start()
                && tokens.text().indexOf('\n', tokens.get(from).end()) >= 0;
    }

    private static void close(ArrayDeque<Integer> open, int closer, List<Marked> found) {
        found.add(new Marked(open.pop(), closer, closer + 1));
    }

    private Marked unclosed(int opener) {
        int end = sentenceEnds[opener];
        return new Marked(opener, end, end);
    }

    /// For each token where its sentence ends, marks left aside.
    private static int[] sentenceEnds(Tokens tokens) {
        int[] ends = new int[tokens.size()];
        int end = tokens.size();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            end = tokens.isAt(i, Kind.NEWLINE) || isFullStop(tokens, i) ? i : tokens.isAt(i, Kind.STOP) ? i + 1 : end;
            ends[i] = end;
        }
        return ends;
    }

    private static boolean isFullStop(Tokens tokens, int at) {
        return tokens.isAt(at, Kind.STOP) && tokens.text().charAt(tokens.get(at).start()) == '.';
    }

    private void keepOutermost(List<Marked> found) {
        found.sort((one, other) -> one.open() != other.open()
                ? Integer.compare(one.open(), other.open())
                : Integer.compare(other.end(), one.end()));
        int covered = 0;
        for (var marked : found) {
            if (marked.open() >= covered && marked.close() > marked.open() + 1) {
                Arrays.fill(markedAt, marked.open(), marked.end(), all.size());
                all.add(marked);
                covered = marked.end();
            }
        }
    }

    private boolean opens(int mark, boolean isOpen) {
        String text = tokens.text();
        int start = tokens.get(mark).start();
        int end = tokens.get(mark).end();
        boolean spaceBefore = start == 0 || isSpace(text.charAt(start - 1))
                || ":([-–—،ـ".indexOf(text.charAt(start - 1)) >= 0;
        boolean spaceAfter = end == text.length() || isSpace(text.charAt(end))
                || ".,،؛:!؟?)]…ـ".indexOf(text.charAt(end)) >= 0;
        if (spaceBefore != spaceAfter) {
            return spaceBefore;
        }
        char shape = text.charAt(start);
        if (OPENERS.indexOf(shape) >= 0) {
            return true;
        }
        return CLOSERS.indexOf(shape) < 0 && !isOpen;
    }

    private static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || unit == '\u00A0' || Character.getType(unit) == Character.FORMAT;
    }
}
