package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import hashiya.article.Paragraph.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

/// A box to write a few lines of Arabic in, set by the same parts as the article: stock controls throw when Arabic wraps
/// in them.
///
/// It is as high as its words up to a limit, then scrolls. Enter begins a line; Escape, Ctrl+Enter, Tab and a click
/// elsewhere end the writing, and nothing written is thrown away by any of them.
public final class NoteBox extends StackPane {
    private static final double SIDE = 8;
    private static final double HIGHEST = 180;

    private final ArticleArea area;
    private final Writing writing;
    private Runnable onDone = () -> {};

    /// @param text       what stands in it at first
    /// @param prompt     said of the box to those who cannot see it
    public NoteBox(String text, Typography typography, String prompt) {
        writing = new Writing(text);
        area = new ArticleArea(typography, SIDE);
        area.setAccessibleText(prompt);
        getStyleClass().add("note-box");
        getChildren().add(area.scrollable());
        area.totalHeightEstimateProperty().addListener((_, _, _) -> requestLayout());
        area.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                onDone.run();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        addEventFilter(KeyEvent.KEY_TYPED, this::type);
        show();
    }

    /// What is written by now.
    public String text() {
        return writing.draft().text();
    }

    /// Told whenever the writing ends; it may begin again.
    public void onDone(Runnable listener) {
        onDone = listener;
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// The area the words are set in.
    ArticleArea area() {
        return area;
    }

    @Override
    protected double computePrefHeight(double width) {
        double line = area.typography().size() * 2;
        Double words = area.totalHeightEstimateProperty().getValue();
        double inside = Math.clamp(words == null ? line : words, line, HIGHEST);
        return snappedTopInset() + inside + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    private void press(KeyEvent event) {
        writing.moveTo(area.selection().anchor(), area.selection().caret());
        if (event.isShortcutDown() ? command(event) : event.getCode() == KeyCode.ESCAPE ? done() : edit(event.getCode())) {
            event.consume();
        }
    }

    private boolean command(KeyEvent event) {
        return switch (event.getCode()) {
            case Z -> after(event.isShiftDown() ? writing::redo : writing::undo);
            case Y -> after(writing::redo);
            case V -> paste();
            case X -> cut();
            case BACK_SPACE -> changed(Draft::erasedWordBefore);
            case DELETE -> changed(Draft::erasedWordAfter);
            case ENTER -> done();
            default -> false;
        };
    }

    private boolean edit(KeyCode key) {
        return switch (key) {
            case BACK_SPACE -> changed(Draft::erasedBefore);
            case DELETE -> changed(Draft::erasedAfter);
            case ENTER -> changed(draft -> draft.put("\n"));
            default -> false;
        };
    }

    private void type(KeyEvent event) {
        String letters = event.getCharacter();
        boolean command = event.isMetaDown() || (event.isShortcutDown() && !event.isAltDown());
        if (!command && !letters.isEmpty() && letters.codePoints().noneMatch(Character::isISOControl)) {
            writing.moveTo(area.selection().anchor(), area.selection().caret());
            after(() -> writing.type(letters));
        }
        event.consume();
    }

    private boolean paste() {
        String words = Clipboard.getSystemClipboard().getString();
        return words == null || changed(draft -> draft.put(words));
    }

    private boolean cut() {
        area.copy();
        return area.selection().span().isEmpty() || changed(draft -> draft.put(""));
    }

    private boolean changed(UnaryOperator<Draft> act) {
        return after(() -> writing.change(act));
    }

    private boolean after(Runnable act) {
        act.run();
        show();
        return true;
    }

    private boolean done() {
        onDone.run();
        return true;
    }

    private void show() {
        var draft = writing.draft();
        area.show(Galley.of(draft.text(), Direction.ofArticle(draft.text()), lines(draft.text())));
        area.selection().select(draft.anchor(), draft.caret());
        if (area.getScene() != null) {
            area.scrolling().followCaret();
        }
        requestLayout();
    }

    /// A note has no headline, and an empty line is as high as the others, for the caret to stand in.
    private static List<Paragraph> lines(String text) {
        var lines = new ArrayList<Paragraph>();
        for (var line : Paragraph.of(text)) {
            lines.add(new Paragraph(line.index(), line.span(), Role.BODY));
        }
        return lines;
    }
}
