package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// Asks JavaFX where it has put the tokens of one paragraph.
///
/// This is the only class that knows that, from JavaFX 25 on, a right-to-left text flow answers in mirrored x while it
/// takes visual x in a hit test, and that offsets in the flow and in the paragraph differ where a word was cut.
final class Placement {
    private final TextFlow flow;
    private final Direction direction;
    private final String text;
    private final Graphemes graphemes;

    /// @param flow that holds `text`, laid out
    Placement(TextFlow flow, Direction direction, String text, Graphemes graphemes) {
        this.flow = flow;
        this.direction = direction;
        this.text = text;
        this.graphemes = graphemes;
    }

    /// The lines from the top, each token on the one that it begins on.
    List<PlacedLine> lines() {
        var nodes = flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).iterator();
        var lines = new ArrayList<PlacedLine>();
        int start = 0;
        int inFlow = 0;
        for (var info : flow.getLayoutInfo().getTextLines(false)) {
            var bounds = info.bounds();
            var tokens = new ArrayList<PlacedToken>();
            int end = start;
            while (inFlow < info.end() && nodes.hasNext()) {
                var node = nodes.next();
                if (node instanceof TokenText letters) {
                    tokens.add(placed(letters, inFlow, bounds));
                    end = letters.token().span().end();
                }
                inFlow += node.getText().length();
            }
            lines.add(new PlacedLine(new Span(start, end), bounds.getMinY(), bounds.getMaxY(), List.copyOf(tokens)));
            start = end;
        }
        return List.copyOf(lines);
    }

    private PlacedToken placed(TokenText node, int inFlow, Rectangle2D line) {
        var bounds = node.getLayoutBounds();
        return new PlacedToken(
                node.token(),
                node.getLayoutX() + node.getTranslateX() + bounds.getMinX(),
                bounds.getWidth(),
                graphemes,
                new FromJavaFx(
                        inFlow - node.token().span().start(), node.getTranslateX(), line.getMinY() + line.getHeight() / 2));
    }

    /// What JavaFX says of a token.
    private final class FromJavaFx implements PlacedToken.Glyphs {
        private final int shift;
        private final double moved;
        private final double middle;

        /// @param shift from offsets in the paragraph to those in the flow
        /// @param moved how far to the right of where JavaFX put it the token stands
        /// @param middle of the token's line, from the top
        FromJavaFx(int shift, double moved, double middle) {
            this.shift = shift;
            this.moved = moved;
            this.middle = middle;
        }

        @Override
        public List<Rectangle2D> boxes(Span stretch) {
            return flow.getLayoutInfo()
                    .getSelectionGeometry(stretch.start() + shift, stretch.end() + shift, false)
                    .stream()
                    .filter(box -> box.getWidth() > 0)
                    .map(this::visual)
                    .toList();
        }

        private Rectangle2D visual(Rectangle2D box) {
            double left = direction == Direction.RIGHT_TO_LEFT ? flow.getWidth() - box.getMaxX() : box.getMinX();
            return new Rectangle2D(left + moved, box.getMinY(), box.getWidth(), box.getHeight());
        }

        @Override
        public int letterEnd(int offset) {
            return offset + Character.charCount(text.codePointAt(offset));
        }

        @Override
        public int hit(double x) {
            return flow.getHitInfo(new Point2D(x - moved, middle)).getCharIndex() - shift;
        }
    }
}
