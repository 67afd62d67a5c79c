package hashiya.ui.reader;

import hashiya.arabic.Sentences;
import hashiya.arabic.Words;
import hashiya.article.Span;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Selects with the mouse: drag by letter, double click a word, triple click a sentence and drag on by them, Shift
/// extends; a click that selects nothing, left or right, chooses the mark under it.
final class Pointing {
    private enum Unit {
        LETTER,
        WORD,
        SENTENCE
    }

    private final ArticleArea page;
    private Unit unit = Unit.LETTER;
    private Span pressed = new Span(0, 0);

    Pointing(ArticleArea page) {
        this.page = page;
    }

    void listen() {
        page.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        page.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        page.addEventFilter(MouseEvent.DRAG_DETECTED, this::consumePrimary);
        page.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    private void press(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY && page.selectedSpan().isEmpty()) {
            page.chooseAt(event.getX(), event.getY());
        }
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        page.requestFocus();
        int position = page.insertionAt(event.getX(), event.getY());
        if (event.isShiftDown()) {
            unit = Unit.LETTER;
            pressed = new Span(page.anchor(), page.anchor());
            page.select(page.anchor(), position);
        } else {
            unit = switch (event.getClickCount()) {
                case 1 -> Unit.LETTER;
                case 2 -> Unit.WORD;
                default -> Unit.SENTENCE;
            };
            pressed = unit == Unit.LETTER ? new Span(position, position) : unitAt(event);
            page.select(pressed);
        }
        event.consume();
    }

    private void drag(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        int position = page.insertionAt(event.getX(), event.getY());
        var reached = unit == Unit.LETTER ? new Span(position, position) : unitAt(event);
        if (reached.start() < pressed.start()) {
            page.select(pressed.end(), reached.start());
        } else {
            page.select(pressed.start(), Math.max(pressed.end(), reached.end()));
        }
        page.followCaret();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            if (page.selectedSpan().isEmpty()) {
                page.chooseAt(event.getX(), event.getY());
            }
            event.consume();
        }
    }

    private void consumePrimary(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            event.consume();
        }
    }

    private Span unitAt(MouseEvent event) {
        int offset = page.hit(event.getX(), event.getY()).getCharacterIndex().orElse(0);
        var paragraph = page.highlights().paragraphAt(offset).span();
        String text = paragraph.in(page.article());
        int here = offset - paragraph.start();
        var found = unit == Unit.WORD ? Words.at(text, here) : Sentences.at(text, here);
        return found.shiftedBy(paragraph.start());
    }
}
