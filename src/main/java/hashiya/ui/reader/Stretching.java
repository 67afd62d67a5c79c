package hashiya.ui.reader;

import hashiya.arabic.Words;
import hashiya.article.Span;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Changes where the mark being looked at starts or ends: its handle is dragged, or taken in hand with a key, and what it is
/// going to lie on is selected meanwhile. The mark itself changes when the change is stored.
public final class Stretching {
    private static final PseudoClass ON_HANDLE = PseudoClass.getPseudoClass("on-handle");

    private final ArticleArea page;
    private final MarkEnds ends;
    private BiConsumer<UUID, Span> onStretched = (_, _) -> {};
    private @Nullable Highlight mark;
    private int fixed;

    Stretching(ArticleArea page) {
        this.page = page;
        ends = new MarkEnds(page);
    }

    /// Told what a mark is to lie on when one of its ends has been moved.
    public void onStretched(BiConsumer<UUID, Span> listener) {
        onStretched = listener;
    }

    /// The handles of the mark being looked at.
    MarkEnds ends() {
        return ends;
    }

    /// Begins if there is a handle under a point of the page, and says whether there is.
    boolean begin(Point2D point) {
        mark = null;
        ends.at(page.localToScene(point)).ifPresent(end -> page.marked().focused().ifPresent(focused -> {
            mark = focused;
            boolean atStart = end == MarkEnds.End.START;
            fixed = atStart ? focused.span().end() : focused.span().start();
            page.selection().select(fixed, atStart ? focused.span().start() : focused.span().end());
        }));
        return isUnderWay();
    }

    /// Takes the end of the mark in hand, or the other end than the one in hand, so that the keys that move the caret move
    /// it; says whether there is a mark to take.
    public boolean take() {
        if (mark != null) {
            int moving = page.selection().caret();
            page.selection().select(moving, fixed);
            fixed = moving;
        } else {
            page.marked().focused().ifPresent(focused -> {
                mark = focused;
                fixed = focused.span().start();
                page.scrolling().bring(focused.span().end());
                page.selection().select(fixed, focused.span().end());
            });
        }
        page.scrolling().followCaret();
        return isUnderWay();
    }

    /// Takes the moving end to the next edge of a word in its paragraph: the end of a mark to where a word ends, its start to
    /// where one begins.
    void reachWord(boolean forward) {
        int caret = page.selection().caret();
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

    /// Puts down what is in hand, and says whether there was something.
    ///
    /// @param kept whether the change is asked for, or the mark let be
    public boolean put(boolean kept) {
        boolean inHand = isUnderWay();
        if (inHand && kept) {
            end();
        } else if (inHand) {
            letGo();
        }
        return inHand;
    }

    private void letGo() {
        mark = null;
        page.selection().select(page.selection().caret(), page.selection().caret());
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
            page.selection().select(fixed, position);
        }
    }

    /// Ends, and asks for the change if there is one.
    void end() {
        var stretched = mark;
        var selected = page.selection().span();
        mark = null;
        page.selection().select(page.selection().caret(), page.selection().caret());
        if (stretched != null && !selected.isEmpty() && !selected.equals(stretched.span())) {
            onStretched.accept(stretched.mark(), selected);
        }
    }

    /// Shows by the cursor whether there is a handle under the mouse.
    void hint(Point2D point) {
        page.pseudoClassStateChanged(ON_HANDLE, ends.at(page.localToScene(point)).isPresent());
    }
}
