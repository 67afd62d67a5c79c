package hashiya.ui.reader;

import hashiya.ui.reader.Token.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

/// The text nodes of a paragraph, one per token.
///
/// Where a word had to be cut, a space that cannot be seen stands between the pieces: JavaFX may break there. It is no
/// [TokenText], for it is no part of the paragraph.
final class TokenNodes {
    private TokenNodes() {}

    /// Those of the page, which gives them their colour.
    static List<Text> onPage(String paragraph, List<Token> tokens, TokenFonts fonts) {
        return of(tokens, fonts, token -> new TokenText(token, token.span().in(paragraph), fonts.of(token)));
    }

    /// Those of any other text flow, coloured by the style sheets.
    ///
    /// @param made the node of one token
    static List<Text> styled(List<Token> tokens, TokenFonts fonts, Function<Token, Text> made) {
        return of(tokens, fonts, token -> {
            var node = made.apply(token);
            node.setFont(fonts.of(token));
            node.setTextOrigin(VPos.TOP);
            node.getStyleClass().add(token.face().styleClass());
            return node;
        });
    }

    private static List<Text> of(List<Token> tokens, TokenFonts fonts, Function<Token, Text> made) {
        var nodes = new ArrayList<Text>(tokens.size());
        for (var token : tokens) {
            if (token.before() == Break.ADDED) {
                var gap = new UnstyledText(" ", fonts.none());
                gap.setFill(Color.TRANSPARENT);
                nodes.add(gap);
            }
            nodes.add(made.apply(token));
        }
        return nodes;
    }
}
