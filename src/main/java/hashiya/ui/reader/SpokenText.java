package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.BoundingBox;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import org.jspecify.annotations.Nullable;

/// What the page tells a screen reader: its text, its lines and what is selected, by JavaFX's accessibility.
///
/// Lines are counted from the first, 0. A paragraph out of view has not been laid out; it counts as one line until it
/// comes into view, so nothing here takes longer for a longer article.
final class SpokenText {
    private final ArticleArea page;

    SpokenText(ArticleArea page) {
        this.page = page;
    }

    /// Whether this attribute is the page's own business.
    boolean answers(AccessibleAttribute attribute) {
        return switch (attribute) {
            case TEXT, SELECTION_START, SELECTION_END, CARET_OFFSET, LINE_FOR_OFFSET, LINE_START, LINE_END,
                    BOUNDS_FOR_RANGE, OFFSET_AT_POINT, EDITABLE, MULTIPLE_SELECTION -> true;
            default -> false;
        };
    }

    /// What JavaFX documents for each attribute; `null` for a line or a stretch that is not there.
    @Nullable Object answer(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case TEXT -> page.article();
            case SELECTION_START -> page.selection().span().start();
            case SELECTION_END -> page.selection().span().end();
            case CARET_OFFSET -> page.selection().caret();
            case LINE_FOR_OFFSET -> lineFor(offset(parameters, 0));
            case LINE_START -> line(number(parameters, 0)).map(Span::start).orElse(null);
            case LINE_END -> line(number(parameters, 0)).map(Span::end).orElse(null);
            case BOUNDS_FOR_RANGE -> bounds(offset(parameters, 0), offset(parameters, 1));
            case OFFSET_AT_POINT -> parameters.length > 0 && parameters[0] instanceof Point2D point ? offsetAt(point) : null;
            case EDITABLE, MULTIPLE_SELECTION -> false;
            default -> throw new IllegalArgumentException("not the page's business: " + attribute);
        };
    }

    /// Does what a screen reader asks for, and says whether it knows how.
    boolean act(AccessibleAction action, @Nullable Object... parameters) {
        switch (action) {
            case SET_TEXT_SELECTION -> page.selection().select(offset(parameters, 0), offset(parameters, 1));
            case SHOW_TEXT_RANGE -> page.scrolling().reveal(new Span(offset(parameters, 0), Math.max(offset(parameters, 0), offset(parameters, 1))));
            default -> {
                return false;
            }
        }
        return true;
    }

    void textChanged() {
        page.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        selectionChanged();
    }

    void selectionChanged() {
        page.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_START);
        page.notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTION_END);
        page.notifyAccessibleAttributeChanged(AccessibleAttribute.CARET_OFFSET);
    }

    /// A line of one paragraph, in the article's text.
    private int lineFor(int offset) {
        var paragraph = page.galley().paragraphAt(offset);
        int number = firstLine(paragraph);
        var lines = lines(paragraph);
        for (int i = lines.size() - 1; i > 0; i--) {
            if (offset >= lines.get(i).start()) {
                return number + i;
            }
        }
        return number;
    }

    private Optional<Span> line(int number) {
        if (number < 0) {
            return Optional.empty();
        }
        int more = 0;
        for (var layer : inOrder()) {
            var paragraph = layer.setting().paragraph();
            var lines = lines(paragraph);
            int inParagraph = number - more - paragraph.index();
            if (inParagraph < 0) {
                break;
            }
            if (inParagraph < lines.size()) {
                return Optional.of(lines.get(inParagraph));
            }
            more += lines.size() - 1;
        }
        return page.galley().paragraphNumbered(number - more).map(Paragraph::span);
    }

    private int firstLine(Paragraph paragraph) {
        int more = 0;
        for (var layer : inOrder()) {
            if (layer.setting().paragraph().index() < paragraph.index()) {
                more += lines(layer.setting().paragraph()).size() - 1;
            }
        }
        return paragraph.index() + more;
    }

    private List<Span> lines(Paragraph paragraph) {
        var laidOut = page.inView().at(paragraph.span().start())
                .map(layer -> layer.geometry().lines())
                .orElse(List.of());
        return laidOut.isEmpty()
                ? List.of(paragraph.span())
                : laidOut.stream().map(line -> line.shiftedBy(paragraph.span().start())).toList();
    }

    private List<Layer> inOrder() {
        return page.inView().all().sorted(Comparator.comparingInt(layer -> layer.setting().start())).toList();
    }

    /// The boxes of a stretch as far as it is in view, one a line, on the screen.
    private Bounds[] bounds(int start, int end) {
        var bounds = new ArrayList<Bounds>();
        for (var layer : inOrder()) {
            for (var box : layer.boxes(new Span(start, Math.max(start, end)))) {
                bounds.add(layer.flow().localToScreen(
                        new BoundingBox(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight())));
            }
        }
        return bounds.toArray(Bounds[]::new);
    }

    private @Nullable Integer offsetAt(Point2D onScreen) {
        var point = page.screenToLocal(onScreen);
        if (point == null) {
            return null;
        }
        int offset = page.hit(point.getX(), point.getY()).getCharacterIndex().orElse(0);
        var paragraph = page.galley().paragraphAt(offset).span();
        return paragraph.start() + Graphemes.of(paragraph.in(page.article())).before(offset - paragraph.start() + 1);
    }

    private int offset(@Nullable Object[] parameters, int place) {
        return Math.clamp(number(parameters, place), 0, page.article().length());
    }

    private static int number(@Nullable Object[] parameters, int place) {
        return place < parameters.length && parameters[place] instanceof Integer number ? number : 0;
    }
}
