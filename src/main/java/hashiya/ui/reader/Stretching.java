package hashiya.ui.reader;

import hashiya.article.Span;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import org.jspecify.annotations.Nullable;

/// Changes where the mark being looked at starts or ends: its handle is dragged, and what it is going to lie on is
/// selected meanwhile. The mark itself changes when the change is stored.
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

    boolean isUnderWay() {
        return mark != null;
    }

    /// Takes the moving end to a place between graphemes; a mark never becomes empty.
    void reach(int position) {
        if (position != fixed) {
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
