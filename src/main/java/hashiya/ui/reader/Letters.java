package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.arabic.Shown;
import java.util.List;
import javafx.geometry.NodeOrientation;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The letters of one paragraph in its text flow: as a reader wants to see them, in tokens that fit the line, in the ink of
/// the theme.
final class Letters {
    private final TextFlow flow;
    private final Setting setting;
    private final String text;
    private final Direction direction;
    private final KnownHeight height;
    private Shown shown;
    private StoredGeometry geometry;
    private List<Token> tokens = List.of();
    private Paint ink = Color.BLACK;

    /// @param flow that RichTextFX made; it gets the letters once they are fitted
    Letters(TextFlow flow, Setting setting) {
        this.flow = flow;
        this.setting = setting;
        text = setting.text();
        direction = setting.direction();
        height = new KnownHeight(flow);
        shown = Shown.asStored(text);
        geometry = geometryOf(shown);
        flow.setNodeOrientation(
                direction == Direction.RIGHT_TO_LEFT ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT);
    }

    private StoredGeometry geometryOf(Shown seen) {
        return new StoredGeometry(new Geometry(flow, direction, seen.text()), seen);
    }

    /// Puts them into the flow as they are to be seen, cut so that no token is wider than a line.
    void fit(View view, Typography typography, Column column) {
        var role = setting.paragraph().role();
        var seen = view.of(text, direction);
        boolean otherwise = !seen.text().equals(shown.text());
        if (otherwise) {
            shown = seen;
            geometry = geometryOf(seen);
        }
        var fonts = TokenFonts.of(typography.font(role));
        double line = column.line(role);
        var fitting = Fitting.of(shown.text(), direction, fonts, line);
        if (flow.getWidth() < line) { // asked before it is laid out, JavaFX must not wrap them at another width
            flow.resize(line, flow.getHeight());
        }
        if (otherwise || !fitting.equals(tokens) || !isSetIn(fonts)) {
            tokens = fitting;
            flow.getChildren().removeIf(Text.class::isInstance);
            flow.getChildren().addAll(0, TokenNodes.onPage(shown.text(), tokens, fonts));
            ink(ink);
        }
        if (tokens.isEmpty() || column.flow(role) < line) {
            height.forget();
        } else {
            height.at(column.flow(role));
        }
    }

    private boolean isSetIn(TokenFonts fonts) {
        return flow.getChildren().stream()
                .filter(TokenText.class::isInstance)
                .map(TokenText.class::cast)
                .allMatch(node -> node.getFont().equals(fonts.of(node.token())));
    }

    /// Gives them their colour.
    void ink(Paint paint) {
        ink = paint;
        for (var node : flow.getChildren()) {
            if (node instanceof TokenText letters) {
                letters.ink(paint);
            }
        }
    }

    /// The tokens that no face has letters for.
    List<TokenText> framed() {
        return flow.getChildren().stream()
                .filter(TokenText.class::isInstance)
                .map(TokenText.class::cast)
                .filter(node -> node.token().face() == TokenFace.Own.FRAMED)
                .toList();
    }

    /// As they are stored.
    String text() {
        return text;
    }

    /// Which way the paragraph runs.
    Direction direction() {
        return direction;
    }

    KnownHeight height() {
        return height;
    }

    StoredGeometry geometry() {
        return geometry;
    }
}
