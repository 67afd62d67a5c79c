package hashiya.ui.reader;

import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Moves the caret by keyboard: Left and Right by what is seen there, Up and Down by line, Home and End to the edges of a
/// line, Page Up and Page Down by what can be seen; with Ctrl by word, by paragraph or to the edges of the article, Up and
/// Down with Alt by sentence; with Shift the selection follows, and so does an end of a mark that is in hand. Ctrl+A selects all, Ctrl+C copies.
///
/// Tab leaves the article, as it leaves everything that cannot be written in.
final class Moves {
    private final ArticleArea page;
    private final Steps steps;
    private final Strides strides;

    Moves(ArticleArea page) {
        this.page = page;
        steps = new Steps(page);
        strides = new Strides(page);
    }

    void listen() {
        page.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isMetaDown() && (leave(event) || take(event) || move(event))) {
                event.consume();
            }
        });
    }

    private boolean leave(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isAltDown()) {
            return false;
        }
        page.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        return true;
    }

    private boolean take(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return false;
        }
        switch (event.getCode()) {
            case A -> page.selection().select(0, page.article().length());
            case C -> page.copy();
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean move(KeyEvent event) {
        if (event.isAltDown() && event.isShortcutDown()) {
            return false;
        }
        boolean sideways = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT;
        if (page.stretching().isUnderWay() && sideways && event.isShortcutDown()) {
            page.stretching().reachWord((event.getCode() == KeyCode.LEFT) == steps.runsLeft(page.selection().caret()));
            page.scrolling().followCaret();
            return true;
        }
        var target = event.isAltDown()
                ? bySentence(event.getCode())
                : event.isShortcutDown() ? far(event.getCode()) : near(event.getCode());
        if (target == null) {
            return false;
        }
        if (page.stretching().isUnderWay()) {
            page.stretching().reach(target);
        } else {
            page.selection().select(event.isShiftDown() ? page.selection().anchor() : target.offset(), target);
        }
        page.scrolling().followCaret();
        return true;
    }

    private @Nullable Caret near(KeyCode key) {
        var caret = page.selection().standing();
        return switch (key) {
            case LEFT -> steps.beside(caret, true);
            case RIGHT -> steps.beside(caret, false);
            case UP -> steps.upright(caret, -1);
            case DOWN -> steps.upright(caret, 1);
            case HOME -> steps.lineStart(caret);
            case END -> steps.lineEnd(caret);
            case PAGE_UP -> steps.leaf(caret, -1);
            case PAGE_DOWN -> steps.leaf(caret, 1);
            default -> null;
        };
    }

    private @Nullable Caret far(KeyCode key) {
        int caret = page.selection().caret();
        return switch (key) {
            case LEFT -> steps.word(caret, steps.runsLeft(caret));
            case RIGHT -> steps.word(caret, !steps.runsLeft(caret));
            case UP -> Caret.before(strides.paragraph(caret, false));
            case DOWN -> Caret.before(strides.paragraph(caret, true));
            case HOME -> Caret.before(0);
            case END -> Caret.before(page.article().length());
            default -> null;
        };
    }

    private @Nullable Caret bySentence(KeyCode key) {
        int caret = page.selection().caret();
        return switch (key) {
            case UP -> Caret.before(strides.sentence(caret, false));
            case DOWN -> Caret.before(strides.sentence(caret, true));
            default -> null;
        };
    }
}
