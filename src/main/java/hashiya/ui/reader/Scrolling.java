package hashiya.ui.reader;

import hashiya.article.Span;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Brings parts of the article into view. RichTextFX scrolls by paragraphs; lines are found once theirs is laid out.
public final class Scrolling {
    private final ArticleArea page;

    Scrolling(ArticleArea page) {
        this.page = page;
    }

    /// Lays the page out with the paragraph at `offset` on it.
    void bring(int offset) {
        page.applyCss();
        page.layout();
        if (page.inView().at(offset).isEmpty()) {
            page.showParagraphInViewport(page.galley().paragraphAt(offset).index());
            page.layout();
        }
    }

    /// Scrolls just so far that the caret can be seen, and upwards a line more, for what stands above a headline.
    void followCaret() {
        if (page.inView().at(page.selection().caret()).isEmpty()) {
            page.showParagraphInViewport(page.galley().paragraphAt(page.selection().caret()).index());
            page.layout();
        }
        page.inView().at(page.selection().caret()).ifPresent(layer -> {
            var box = layer.caretBox(page.selection().standing());
            double top = page.sceneToLocal(layer.flow().localToScene(0, box.getMinY())).getY();
            double bottom = top + box.getHeight();
            if (top < 0) {
                page.scrollYBy(top - page.typography().size() * 2);
            } else if (bottom > page.getHeight()) {
                page.scrollYBy(bottom - page.getHeight());
            }
        });
    }

    /// Scrolls until the first line of a stretch can be seen, unless some of the stretch can be seen already.
    public void reveal(Span span) {
        if (page.getScene() == null || page.getWidth() <= 0 || page.inView().sees(span)) {
            return;
        }
        goTo(span);
    }

    /// Scrolls until what stands at `offset` is a third below the top, as far as there is text to scroll.
    public void goTo(int offset) {
        if (page.getScene() != null && page.getWidth() > 0 && !page.article().isEmpty()) {
            int start = Math.min(offset, page.article().length() - 1);
            goTo(new Span(start, start + 1));
        }
    }

    private void goTo(Span span) {
        if (page.inView().top(span).isEmpty()) {
            page.showParagraphInViewport(page.galley().paragraphAt(span.start()).index());
            page.layout();
        }
        page.inView().top(span).ifPresent(top -> page.scrollYBy(top - page.getHeight() / 3));
    }

    /// Scrolls so that a paragraph stands at the top.
    ///
    /// @param paragraph by its index
    public void showFrom(int paragraph) {
        page.showParagraphAtTop(paragraph);
    }

    /// Goes on reading where it was left: the caret stands where it stood, and the line of `top` is the first in view.
    public void goOnFrom(int caret, int top) {
        int length = page.article().length();
        int there = Math.min(caret, length);
        page.selection().select(there, there);
        goOnFrom(Math.min(top, length));
    }

    /// Goes on reading at a line, which comes to the top; once the page stands in a window and has a width, without which no
    /// word can be set.
    private void goOnFrom(int offset) {
        if (page.getScene() == null) {
            page.showParagraphAtTop(page.galley().paragraphAt(offset).index());
            onceLaidOut(() -> showAtTop(offset));
            return;
        }
        if (page.getWidth() > 0) {
            showAtTop(offset);
            return;
        }
        var shown = page.galley();
        page.widthProperty().addListener(new InvalidationListener() {
            @Override
            public void invalidated(Observable width) {
                page.widthProperty().removeListener(this);
                Platform.runLater(() -> {
                    if (page.galley() == shown) {
                        showAtTop(offset);
                    }
                });
            }
        });
    }

    /// Once the page has been laid out in a window, and before it is drawn there.
    private void onceLaidOut(Runnable act) {
        var shown = page.galley();
        page.sceneProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Scene> property, Scene none, Scene scene) {
                property.removeListener(this);
                scene.addPostLayoutPulseListener(new Runnable() {
                    @Override
                    public void run() {
                        scene.removePostLayoutPulseListener(this);
                        if (page.galley() == shown) {
                            act.run();
                        }
                    }
                });
            }
        });
    }

    private void showAtTop(int offset) {
        if (page.getScene() == null || offset >= page.article().length()) {
            return;
        }
        var paragraph = page.galley().paragraphAt(offset);
        page.showParagraphAtTop(paragraph.index());
        page.layout();
        if (offset == paragraph.span().start()) {
            return;
        }
        var line = page.inView().top(new Span(offset, offset + 1));
        var start = page.inView().top(new Span(paragraph.span().start(), paragraph.span().start() + 1));
        if (line.isPresent() && start.isPresent() && line.getAsDouble() > start.getAsDouble()) {
            page.scrollYBy(line.getAsDouble());
        }
    }

    /// Changes how the page is set while the line at a height of it stays where it is, or the beginning at the top.
    ///
    /// @param held how far below the top, in pixels
    void keepingPlace(double held, Runnable change) {
        boolean atBeginning = page.inView().topParagraph() == 0 && held == 0;
        var place = Place.at(page, held);
        change.run();
        if (atBeginning) {
            page.showParagraphAtTop(0);
        } else {
            place.restore(page);
        }
    }
}
