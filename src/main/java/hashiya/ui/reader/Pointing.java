package hashiya.ui.reader;

import hashiya.arabic.Sentences;
import hashiya.arabic.Words;
import hashiya.article.Span;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selects with the mouse: drag by letter, double click a word, triple click a sentence and drag on by them, Shift
/// extends; beyond the edge the page scrolls. A handle of the mark being looked at takes that end along. A click that selects nothing, left or right, chooses the mark under it.
final class Pointing {
    private enum Unit {
        LETTER,
        WORD,
        SENTENCE
    }

    private final ArticleArea page;
    private final Autoscroll autoscroll;
    private final Stretching stretching;
    private Unit unit = Unit.LETTER;
    private Span pressed = new Span(0, 0);
    private Point2D mouse = Point2D.ZERO;

    Pointing(ArticleArea page) {
        this.page = page;
        autoscroll = new Autoscroll(page, this::reach);
        stretching = page.stretching();
    }

    void listen() {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventFilter(MouseEvent.DRAG_DETECTED, this::consumePrimary);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
        page.addEventFilter(MouseEvent.MOUSE_MOVED, event -> {
            page.pointed().hoverAt(event.getX(), event.getY());
            stretching.hint(new Point2D(event.getX(), event.getY()));
        });
        page.addEventFilter(MouseEvent.MOUSE_EXITED, _ -> page.pointed().hoverAt(-1, -1));
        page.sceneProperty().subscribe(_ -> autoscroll.stop());
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY && page.selection().span().isEmpty()) {
            page.pointed().chooseAt(event.getX(), event.getY());
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        page.requestFocus();
        mouse = new Point2D(event.getX(), event.getY());
        if (stretching.begin(mouse)) {
            unit = Unit.LETTER;
        } else if (event.isShiftDown()) {
            unit = Unit.LETTER;
            pressed = new Span(page.selection().anchor(), page.selection().anchor());
            page.selection().select(page.selection().anchor(), unitUnderMouse().start());
        } else {
            unit = switch (event.getClickCount()) {
                case 1 -> Unit.LETTER;
                case 2 -> Unit.WORD;
                default -> Unit.SENTENCE;
            };
            pressed = unitUnderMouse();
            page.selection().select(pressed);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        mouse = new Point2D(event.getX(), event.getY());
        reach();
        autoscroll.follow(event.getY());
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            autoscroll.stop();
            if (stretching.isUnderWay()) {
                stretching.end();
            } else if (page.selection().span().isEmpty()) {
                page.pointed().chooseAt(event.getX(), event.getY());
            }
            event.consume();
        }
    }

    private void consumePrimary(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    /// Selects from where the mouse was pressed to where it is.
    private void reach() {
        var reached = unitUnderMouse();
        if (stretching.isUnderWay()) {
            stretching.reach(reached.start());
        } else if (reached.start() < pressed.start()) {
            page.selection().select(pressed.end(), reached.start());
        } else {
            page.selection().select(pressed.start(), Math.max(pressed.end(), reached.end()));
        }
    }

    /// What can be seen of the text is all that a mouse beyond the edge reaches.
    private Span unitUnderMouse() {
        double y = Math.clamp(mouse.getY(), 0, Math.max(0, page.getHeight() - 1));
        if (unit == Unit.LETTER) {
            int position = page.inView().insertionAt(mouse.getX(), y);
            return new Span(position, position);
        }
        int offset = page.hit(mouse.getX(), y).getCharacterIndex().orElse(0);
        var paragraph = page.galley().paragraphAt(offset).span();
        String text = paragraph.in(page.article());
        int here = offset - paragraph.start();
        var found = unit == Unit.WORD ? Words.at(text, here) : Sentences.at(text, here);
        return found.shiftedBy(paragraph.start());
    }
}
