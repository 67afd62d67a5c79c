package hashiya.ui.reader;

import hashiya.arabic.Direction;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A few lines of Arabic outside the page: stock controls throw when Arabic wraps in them, this does not.
///
/// It runs the way its words do, whatever the window does, and is coloured by the style class `wrapped-text`.
public final class WrappedText extends TextFlow {
    /// @param font the words are set in
    /// @param width of a full line, in pixels; the words wrap at it
    public WrappedText(String words, Font font, double width) {
        getStyleClass().add("wrapped-text");
        setNodeOrientation(
                Direction.ofParagraph(words, Direction.RIGHT_TO_LEFT) == Direction.RIGHT_TO_LEFT
                        ? NodeOrientation.RIGHT_TO_LEFT
                        : NodeOrientation.LEFT_TO_RIGHT);
        setPrefWidth(width);
        setMaxWidth(width);
        for (var token : TokenNodes.pieces(words, font, width)) {
            var text = new Text(token.span().in(words));
            text.getStyleClass().setAll(token.face().styleClass());
            text.setFont(font);
            getChildren().add(text);
        }
    }
}
