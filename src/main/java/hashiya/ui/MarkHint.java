package hashiya.ui;

import hashiya.arabic.Direction;
import hashiya.article.Annotation;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.util.Duration;

/// A small card beside the mouse that says what the mark under it is.
///
/// It is no tooltip of the toolkit's, because that breaks Arabic where it wraps; and it lets every click through.
final class MarkHint extends VBox {
    private static final double WIDTH = 240;
    private static final double SIZE = 13;
    private static final double AWAY = 18;
    private static final int LONGEST_LINE = 160;

    private final MarkWords words;
    private final Direction direction;
    private final PauseTransition rest = new PauseTransition(Duration.millis(350));

    MarkHint(Phrases phrases) {
        words = new MarkWords(phrases);
        direction = phrases.language().direction();
        getStyleClass().add("mark-hint");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows after a moment what a mark is, or hides.
    ///
    /// @param mouse where it rests, in the parent's coordinates
    void rest(Optional<Annotation> mark, Point2D mouse) {
        rest.stop();
        setVisible(false);
        mark.ifPresent(over -> {
            rest.setOnFinished(_ -> show(over, mouse));
            rest.playFromStart();
        });
    }

    private void show(Annotation mark, Point2D mouse) {
        getChildren().clear();
        for (String line : words.lines(mark)) {
            var weight = getChildren().isEmpty() ? FontWeight.BOLD : FontWeight.NORMAL;
            var font = Font.font(Fonts.INTERFACE, weight, SIZE);
            String shown = shortened(line);
            getChildren().add(new WrappedText(
                    shown,
                    font,
                    Math.min(WIDTH, WrappedText.onOneLine(shown, font)),
                    Direction.ofParagraph(shown, direction)));
        }
        setVisible(true);
        applyCss();
        double width = prefWidth(-1);
        double height = prefHeight(width);
        var room = getParent().getLayoutBounds();
        boolean below = mouse.getY() + AWAY + height <= room.getHeight();
        resizeRelocate(
                Math.clamp(mouse.getX() - width / 2, 4, Math.max(4, room.getWidth() - width - 4)),
                below ? mouse.getY() + AWAY : Math.max(4, mouse.getY() - AWAY - height),
                width,
                height);
    }

    private static String shortened(String line) {
        if (line.length() <= LONGEST_LINE) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST_LINE);
        return line.substring(0, space > 0 ? space : LONGEST_LINE) + "…";
    }
}
