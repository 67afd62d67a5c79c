package hashiya.ui.reader;

import hashiya.arabic.Words;
import hashiya.article.Span;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Changes where the mark being looked at starts or ends: its handle is dragged, or taken in hand with a key, and what it is
/// going to lie on is selected meanwhile. The mark itself changes when the change is stored.
final class Stretching {
    private static final PseudoClass ON_HANDLE = PseudoClass.getPseudoClass("on-handle");

    private final ArticleArea page;
    private @Nullable Highlight mark;
    private int fixed;

    Stretching(ArticleArea page) {
        this.page = page;
    }

    /// Begins if there is a handle under a point of the page, and says whether there is.
    boolean begin(Point2D point) {
        mark = null;
        page.markEnds().at(page.localToScene(point)).ifPresent(end -> page.marked().focused().ifPresent(focused -> {
            mark = focused;
            boolean atStart = end == MarkEnds.End.START;
            fixed = atStart ? focused.span().end() : focused.span().start();
            page.select(fixed, atStart ? focused.span().start() : focused.span().end());
        }));
        return isUnderWay();
    }

    /// Takes the end of the mark in hand, or the other end than the one in hand, for the keys to move; says whether there is
    /// a mark to take.
    boolean take() {
        if (mark != null) {
            int moving = page.caret();
            page.select(moving, fixed);
            fixed = moving;
        } else {
            page.marked().focused().ifPresent(focused -> {
                mark = focused;
                fixed = focused.span().start();
                page.bring(focused.span().end());
                page.select(fixed, focused.span().end());
            });
        }
        page.followCaret();
        return isUnderWay();
    }

    /// Takes the moving end to the next edge of a word in its paragraph: the end of a mark to where a word ends, its start to
    /// where one begins.
    void reachWord(boolean forward) {
        int caret = page.caret();
        var paragraph = page.galley().paragraphAt(caret).span();
        String text = paragraph.in(page.article());
        int here = caret - paragraph.start();
        int edge = forward ? Words.after(text, here) : Words.before(text, here);
        if (caret > fixed) {
            edge = forward ? endOfWord(text, here) : endBefore(text, edge);
        }
        reach(paragraph.start() + edge);
    }

    /// Where the word ends that `here` is in or before.
    private static int endOfWord(String text, int here) {
        int letter = here;
        while (letter < text.length() && !Character.isLetterOrDigit(text.codePointAt(letter))) {
            letter++;
        }
        return letter == text.length() ? letter : Words.at(text, letter).end();
    }

    private static int endBefore(String text, int start) {
        int end = start;
        while (end > 0 && !Character.isLetterOrDigit(text.codePointBefore(end))
                && Character.getType(text.codePointBefore(end)) != Character.NON_SPACING_MARK) {
            end--;
        }
        return end;
    }

    /// Leaves the mark as it was.
    void letGo() {
        mark = null;
        page.select(page.caret(), page.caret());
    }

    boolean isUnderWay() {
        return mark != null;
    }

    /// Takes the moving end to a place between graphemes; a mark never becomes empty.
    void reach(int position) {
        reach(Caret.before(position));
    }

    void reach(Caret position) {
        if (position.offset() != fixed) {
            page.select(fixed, position);
        }
    }

    /// Ends, and asks for the change if there is one.
    void end() {
        var stretched = mark;
        var selected = page.selectedSpan();
        mark = null;
        page.select(page.caret(), page.caret());
        if (stretched != null && !selected.isEmpty() && !selected.equals(stretched.span())) {
            page.stretch(stretched.mark(), selected);
        }
    }

    /// Shows by the cursor whether there is a handle under the mouse.
    void hint(Point2D point) {
        page.pseudoClassStateChanged(ON_HANDLE, page.markEnds().at(page.localToScene(point)).isPresent());
    }
}
