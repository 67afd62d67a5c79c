package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.SegmentOps;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.TextOps;

/// A text as the page takes it: cut into paragraphs, and those that fill pages into [Pieces]; none of them set yet.
///
/// All that takes longer for a longer text is done here, on any thread; showing it then costs what can be seen of it.
public final class Galley {
    static final String PLAIN = "";
    static final TextOps<String, String> TEXT = SegmentOps.styledTextOps();

    /// A text of no words.
    public static final Galley EMPTY = of("", Direction.RIGHT_TO_LEFT);

    /// The words come from the text itself when a paragraph is dressed. RichTextFX would copy them several times over.
    private static final String NO_WORDS = "";

    private final String text;
    private final Direction direction;
    private final List<Paragraph> paragraphs;
    private final ReadOnlyStyledDocument<Setting, String, String> document;

    private Galley(String text, Direction direction, List<Paragraph> paragraphs) {
        this.text = text;
        this.direction = direction;
        this.paragraphs = Pieces.of(text, paragraphs, direction);
        document = documentOf(this);
    }

    /// A text, cut where its lines end.
    ///
    /// @param direction which way the text reads as a whole
    public static Galley of(String text, Direction direction) {
        return of(text, direction, Paragraph.of(text));
    }

    /// A text in other paragraphs: all of its own, in order.
    static Galley of(String text, Direction direction, List<Paragraph> paragraphs) {
        return new Galley(text, direction, paragraphs);
    }

    private static ReadOnlyStyledDocument<Setting, String, String> documentOf(Galley galley) {
        var builder = new ReadOnlyStyledDocumentBuilder<Setting, String, String>(
                TEXT, new Setting(galley.paragraphs.getFirst(), galley), galley.paragraphs.size());
        var plain = StyleSpans.singleton(PLAIN, 0);
        galley.paragraphs.forEach(paragraph -> builder.addParagraph(NO_WORDS, plain, new Setting(paragraph, galley)));
        return builder.build();
    }

    public String text() {
        return text;
    }

    Direction direction() {
        return direction;
    }

    ReadOnlyStyledDocument<Setting, String, String> document() {
        return document;
    }

    /// The length of its longest paragraph, in UTF-16 units.
    public int longestParagraph() {
        return paragraphs.stream().mapToInt(paragraph -> paragraph.span().length()).max().orElse(0);
    }

    /// The paragraph an offset lies in, or at the end of.
    Paragraph paragraphAt(int offset) {
        int low = 0;
        int high = paragraphs.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (paragraphs.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return paragraphs.get(low);
    }

    /// The paragraph of this index; nothing past the last.
    Optional<Paragraph> paragraphNumbered(int index) {
        return index >= 0 && index < paragraphs.size() ? Optional.of(paragraphs.get(index)) : Optional.empty();
    }

    /// The paragraphs a stretch touches; one where it is empty.
    List<Paragraph> paragraphsUnder(Span span) {
        int first = paragraphAt(span.start()).index();
        int last = paragraphAt(Math.max(span.start(), span.end() - 1)).index();
        return paragraphs.subList(first, last + 1);
    }

    /// Widened to whole graphemes. None reaches over a newline, so only the paragraphs at both ends are looked at.
    Span snapped(Span span) {
        if (span.isEmpty()) {
            return span;
        }
        var from = paragraphAt(span.start()).span();
        var to = paragraphAt(span.end()).span();
        var atStart = Graphemes.of(from.in(text));
        var atEnd = Graphemes.of(to.in(text));
        int start = span.start() - from.start();
        int end = span.end() - to.start();
        return new Span(
                from.start() + (atStart.isBoundary(start) ? start : atStart.before(start)),
                to.start() + (atEnd.isBoundary(end) ? end : atEnd.after(end)));
    }
}
