package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.VisualOrder;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts paragraphs that fill pages into pieces, for a paragraph is set as a whole: one of 100,000 letters would take
/// seconds. A piece ends its line where the text does not, and nothing else shows the cut.
///
/// The cut changes no order: it lies between two letters that run the paragraph's own way, inside nothing that a control
/// or a foreign word holds together, after a sentence if there is one, or else a word.
final class Pieces {
    /// In UTF-16 units: a page of a book, and three.
    private static final int LEAST = 1_200;

    private static final int MOST = 4_000;

    private static final String ENDS_OF_SENTENCE = ".؟?!…۔";

    private final String text;
    private final VisualOrder order;
    private final Graphemes graphemes;
    private final boolean rightToLeft;

    private Pieces(String text, Direction direction) {
        this.text = text;
        order = VisualOrder.of(text, direction);
        graphemes = Graphemes.of(text);
        rightToLeft = direction == Direction.RIGHT_TO_LEFT;
    }

    /// The paragraphs of a text, the long ones cut; numbered anew.
    ///
    /// @param article which way the text reads as a whole
    static List<Paragraph> of(String text, List<Paragraph> paragraphs, Direction article) {
        if (paragraphs.stream().noneMatch(Pieces::isLong)) {
            return paragraphs;
        }
        var pieces = new ArrayList<Paragraph>();
        for (var paragraph : paragraphs) {
            var spans = List.of(paragraph.span());
            if (isLong(paragraph)) {
                String words = paragraph.span().in(text);
                spans = new Pieces(words, Direction.ofParagraph(words, article)).spans();
            }
            for (var span : spans) {
                var inText = isLong(paragraph) ? span.shiftedBy(paragraph.span().start()) : span;
                pieces.add(new Paragraph(pieces.size(), inText, paragraph.role()));
            }
        }
        return List.copyOf(pieces);
    }

    private static boolean isLong(Paragraph paragraph) {
        return paragraph.span().length() > MOST;
    }

    private List<Span> spans() {
        var spans = new ArrayList<Span>();
        int start = 0;
        while (text.length() - start > MOST) {
            int end = end(start);
            spans.add(new Span(start, end));
            start = end;
        }
        if (start < text.length()) {
            spans.add(new Span(start, text.length()));
        }
        return spans;
    }

    /// Where the piece that starts at `start` ends: at the first of the best places, or where there is one; at worst the end.
    private int end(int start) {
        int word = 0;
        int letter = 0;
        for (int i = start + LEAST; i < start + MOST; i++) {
            if (isOwn(i) && isOwnLevel(i - 1)) {
                boolean afterSpace = text.charAt(i - 1) == ' ';
                if (afterSpace && ENDS_OF_SENTENCE.indexOf(text.charAt(i - 2)) >= 0) {
                    return i;
                }
                word = afterSpace && word == 0 ? i : word;
                letter = letter == 0 && endsLetter(i) ? i : letter;
            }
        }
        if (word + letter > 0) {
            return word > 0 ? word : letter;
        }
        int next = start + MOST;
        while (next < text.length() && !(isOwn(next) && endsLetter(next))
                && !(isOwn(next) && text.charAt(next - 1) == ' ' && isOwnLevel(next - 1))) {
            next++;
        }
        return next;
    }

    /// Whether a letter of the paragraph's own direction stands there, and no control has a say in it.
    private boolean isOwn(int offset) {
        return isOwnLevel(offset) && Character.isLetter(text.charAt(offset)) && !order.isForced(offset);
    }

    /// Whether a letter ends before `offset`, with its marks.
    private boolean endsLetter(int offset) {
        boolean mark = Character.getType(text.charAt(offset - 1)) == Character.NON_SPACING_MARK;
        return isOwnLevel(offset - 1) && (mark || isOwn(offset - 1)) && graphemes.isBoundary(offset);
    }

    private boolean isOwnLevel(int offset) {
        return order.level(offset) == (rightToLeft ? 1 : 0);
    }
}
