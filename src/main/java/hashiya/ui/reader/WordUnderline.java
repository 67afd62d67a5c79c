package hashiya.ui.reader;

import hashiya.arabic.Direction;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// The line under one word of a [WrappedText]. JavaFX's own runs under the space after the word too, which must stay in
/// the word's node.
final class WordUnderline {
    private static final double BELOW_BASELINE = 3;

    private final Text text;
    private final Line line = new Line();
    private final double wordWidth;
    private final boolean beginsAtTheLeft;

    /// @param text a word, set in its font, and perhaps a space
    /// @param direction of the paragraph it stands in
    WordUnderline(Text text, Direction direction) {
        this.text = text;
        String word = text.getText().stripTrailing();
        beginsAtTheLeft = Direction.ofParagraph(word, direction) == Direction.LEFT_TO_RIGHT;
        var alone = new Text(word);
        alone.setFont(text.getFont());
        wordWidth = alone.getLayoutBounds().getWidth();
        line.getStyleClass().add("found-underline");
        line.setManaged(false);
    }

    Line line() {
        return line;
    }

    /// Goes where the word is laid out; a text flow counts from the left in every direction.
    void follow() {
        var bounds = text.getBoundsInParent();
        double start = beginsAtTheLeft ? bounds.getMinX() : bounds.getMaxX() - wordWidth;
        double y = Math.round(bounds.getMinY() + text.getBaselineOffset() + BELOW_BASELINE) - 0.5;
        line.setStartX(start);
        line.setEndX(start + wordWidth);
        line.setStartY(y);
        line.setEndY(y);
    }
}
