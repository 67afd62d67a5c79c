package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.Words;
import hashiya.article.Span;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/// Where the caret goes from where it stands; all offsets are in the article.
///
/// By letter it goes the way the eye does: from قال to the left into `BBC`, and through it from its right end. Words
/// follow the text, the way the paragraph runs; for more, see [Strides].
final class Steps {
    private final ArticleArea page;

    Steps(ArticleArea page) {
        this.page = page;
    }

    /// Whether the text at `offset` goes on to the left.
    boolean runsLeft(int offset) {
        return page.inView().at(offset).map(layer -> layer.direction() == Direction.RIGHT_TO_LEFT).orElse(true);
    }

    /// Over one grapheme to the left or the right; from the edge of a line to the next one, or the one before.
    Caret beside(Caret caret, boolean toTheLeft) {
        boolean forward = toTheLeft == runsLeft(caret.offset());
        var layer = page.inView().at(caret.offset());
        if (layer.isEmpty()) {
            return letter(caret.offset(), forward);
        }
        int from = layer.get().setting().start();
        var geometry = layer.get().geometry();
        var inParagraph = caret.shiftedBy(-from);
        var next = geometry.beside(inParagraph, toTheLeft);
        if (next.isPresent()) {
            return next.get().shiftedBy(from);
        }
        var lines = geometry.lines();
        int line = geometry.lineNumber(inParagraph) + (forward ? 1 : -1);
        if (line < 0 || line >= lines.size()) {
            return neighbouringParagraph(caret.offset(), forward ? 1 : -1);
        }
        var start = Caret.before(lines.get(line).start());
        return (forward ? start : Caret.behind(geometry.inkOfLine(start).end())).shiftedBy(from);
    }

    private Caret letter(int offset, boolean forward) {
        var graphemes = Graphemes.of(textAt(offset));
        return inParagraph(offset, forward, forward ? graphemes::after : graphemes::before);
    }

    Caret word(int offset, boolean forward) {
        String text = textAt(offset);
        return inParagraph(offset, forward, here -> forward ? Words.after(text, here) : Words.before(text, here));
    }

    /// A step inside the paragraph at `offset`; from its edge, into the one beside it.
    private Caret inParagraph(int offset, boolean forward, IntUnaryOperator step) {
        var paragraph = paragraphAt(offset);
        int here = offset - paragraph.start();
        if (here == (forward ? paragraph.length() : 0)) {
            return within(offset + (forward ? 1 : -1));
        }
        return Caret.before(paragraph.start() + step.applyAsInt(here));
    }

    Caret upright(Caret caret, int lines) {
        var layer = page.inView().at(caret.offset());
        if (layer.isEmpty()) {
            return caret;
        }
        var box = layer.get().caretBox(caret);
        double step = box.getHeight() * 0.75;
        double y = lines < 0 ? box.getMinY() - step : box.getMaxY() + step;
        var point = page.sceneToLocal(layer.get().flow().localToScene(box.getMinX(), y));
        int target = page.inView().insertionAt(point.getX(), point.getY());
        if (target == caret.offset() || (target < caret.offset()) != (lines < 0)) {
            return neighbouringParagraph(caret.offset(), lines);
        }
        return Caret.before(target);
    }

    /// Scrolls by what can be seen, but for a line that is seen twice; the caret stays level.
    Caret leaf(Caret caret, int pages) {
        double x = page.getWidth() / 2;
        double y = page.getHeight() / 2;
        var layer = page.inView().at(caret.offset());
        if (layer.isPresent()) {
            var box = layer.get().caretBox(caret);
            double middle = box.getMinY() + box.getHeight() / 2;
            var point = page.sceneToLocal(layer.get().flow().localToScene(box.getMinX(), middle));
            x = point.getX();
            y = Math.clamp(point.getY(), 0, page.getHeight());
        }
        page.scrollYBy(pages * (page.getHeight() - page.typography().size() * 2));
        page.layout();
        return Caret.before(page.inView().insertionAt(x, y));
    }

    /// Where the line above or below lies in a paragraph that is out of view or beyond a gap.
    private Caret neighbouringParagraph(int offset, int lines) {
        var here = page.galley().paragraphAt(offset);
        return within(lines < 0
                ? here.span().start() - 1
                : page.galley().paragraphNumbered(here.index() + 1).map(next -> next.span().start()).orElse(here.span().end()));
    }

    Caret lineStart(Caret caret) {
        return ink(caret).map(ink -> Caret.before(ink.start())).orElse(caret);
    }

    /// Behind the last letter, before the space that hangs there.
    Caret lineEnd(Caret caret) {
        return ink(caret).map(ink -> Caret.behind(ink.end())).orElse(caret);
    }

    /// The line a caret is on, in the article and whole graphemes (JavaFX may break a line inside one); nothing where it is
    /// out of view.
    private Optional<Span> ink(Caret caret) {
        return page.inView().at(caret.offset()).map(layer -> {
            int from = layer.setting().start();
            return page.galley().snapped(layer.geometry().inkOfLine(caret.shiftedBy(-from)).shiftedBy(from));
        });
    }

    private Caret within(int offset) {
        return Caret.before(Math.clamp(offset, 0, page.article().length()));
    }

    private Span paragraphAt(int offset) {
        return page.galley().paragraphAt(offset).span();
    }

    private String textAt(int offset) {
        return paragraphAt(offset).in(page.article());
    }
}
