package hashiya.ui.reader;

import java.util.List;
import javafx.geometry.VPos;
import org.fxmisc.richtext.TextExt;

/// The text nodes of a paragraph, one per token.
final class TokenNodes {
    private TokenNodes() {}

    static List<TextExt> of(String paragraph, List<Token> tokens) {
        return tokens.stream().map(token -> node(paragraph, token)).toList();
    }

    private static TextExt node(String paragraph, Token token) {
        var node = new TextExt(token.span().in(paragraph));
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().setAll(token.face().styleClass());
        return node;
    }
}
