package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.arabic.Words;
import hashiya.article.Span;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Moves the caret by keyboard: Left and Right by grapheme, the way the paragraph runs; Up and Down by line, Home and End
/// to the edges of a line, Page Up and Page Down by what can be seen; with Ctrl by word, by paragraph or to the edges of
/// the article, Up and Down with Alt by sentence; with Shift the selection follows. Ctrl+A selects all, Ctrl+C copies.
///
/// Tab leaves the article, as it leaves everything that cannot be written in.
final class Moves {
    private final ArticleArea page;
    private final Strides strides;

    Moves(ArticleArea page) {
        this.page = page;
        strides = new Strides(page);
    }

    void listen() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isMetaDown() && (event.isAltDown() ? stride(event) : leave(event) || take(event) || move(event))) {
                event.consume();
            }
        });
    }

    private boolean leave(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB) {
            return false;
        }
        page.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        return true;
    }

    private boolean take(KeyEvent event) {
        if (!event.isShortcutDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> page.select(0, page.article().length());
            case C -> page.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        boolean wide = event.isShortcutDown();
        int caret = page.caret();
        int target = switch (event.getCode()) {
            case LEFT -> sideways(caret, runsLeft(caret), wide);
            case RIGHT -> sideways(caret, !runsLeft(caret), wide);
            case UP -> wide ? strides.paragraph(caret, false) : upright(caret, -1);
            case DOWN -> wide ? strides.paragraph(caret, true) : upright(caret, 1);
            case HOME -> wide ? 0 : edge(caret, true);
            case END -> wide ? page.article().length() : edge(caret, false);
            case PAGE_UP -> leaf(caret, -1);
            case PAGE_DOWN -> leaf(caret, 1);
            default -> -1;
        };
        if (target < 0) {
            return false;
        }
        go(event, target);
        return true;
    }

    private boolean stride(KeyEvent event) {
        boolean forward = event.getCode() == KeyCode.DOWN;
        if (event.isShortcutDown() || !(forward || event.getCode() == KeyCode.UP)) {
            return false;
        }
        go(event, strides.sentence(page.caret(), forward));
        return true;
    }

    private void go(KeyEvent event, int target) {
        page.select(event.isShiftDown() ? page.anchor() : target, target);
        page.followCaret();
    }

    private boolean runsLeft(int caret) {
        return page.layerAt(caret).map(layer -> layer.setting().direction() == Direction.RIGHT_TO_LEFT).orElse(true);
    }

    private int sideways(int caret, boolean forward, boolean byWord) {
        var paragraph = page.highlights().paragraphAt(caret).span();
        String text = paragraph.in(page.article());
        int here = caret - paragraph.start();
        if (forward && here == text.length()) {
            return Math.min(caret + 1, page.article().length());
        }
        if (!forward && here == 0) {
            return Math.max(caret - 1, 0);
        }
        if (byWord) {
            return paragraph.start() + (forward ? Words.after(text, here) : Words.before(text, here));
        }
        var graphemes = Graphemes.of(text);
        return paragraph.start() + (forward ? graphemes.after(here) : graphemes.before(here));
    }

    private int upright(int caret, int lines) {
        var layer = page.layerAt(caret);
        if (layer.isEmpty()) {
            return caret;
        }
        var flow = layer.get().flow();
        Rectangle2D box = layer.get().geometry().caret(caret - layer.get().setting().start());
        double step = box.getHeight() * 0.75;
        double y = lines < 0 ? box.getMinY() - step : box.getMaxY() + step;
        var point = page.sceneToLocal(flow.localToScene(box.getMinX(), y));
        int target = page.insertionAt(point.getX(), point.getY());
        if (target == caret || (target < caret) != (lines < 0)) {
            return neighbouringParagraph(caret, lines);
        }
        return target;
    }

    /// Scrolls by what can be seen, but for a line that is seen twice; the caret stays level.
    private int leaf(int caret, int pages) {
        double x = page.getWidth() / 2;
        double y = page.getHeight() / 2;
        var layer = page.layerAt(caret);
        if (layer.isPresent()) {
            var box = layer.get().geometry().caret(caret - layer.get().setting().start());
            double middle = box.getMinY() + box.getHeight() / 2;
            var point = page.sceneToLocal(layer.get().flow().localToScene(box.getMinX(), middle));
            x = point.getX();
            y = Math.clamp(point.getY(), 0, page.getHeight());
        }
        page.scrollYBy(pages * (page.getHeight() - page.typography().size() * 2));
        page.layout();
        return page.insertionAt(x, y);
    }

    /// Where the line above or below lies in a paragraph that is out of view or beyond a gap.
    private int neighbouringParagraph(int caret, int lines) {
        var here = page.highlights().paragraphAt(caret).span();
        return lines < 0 ? Math.max(0, here.start() - 1) : Math.min(here.end() + 1, page.article().length());
    }

    private int edge(int caret, boolean start) {
        var layer = page.layerAt(caret);
        if (layer.isEmpty()) {
            return caret;
        }
        int from = layer.get().setting().start();
        List<Span> lines = layer.get().geometry().lines();
        for (var line : lines) {
            boolean last = line.equals(lines.getLast());
            if (line.contains(caret - from) || last) {
                int end = last ? line.end() : Math.max(line.start(), line.end() - 1);
                return from + (start ? line.start() : end);
            }
        }
        return caret;
    }
}
