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
/// Where a word had to be cut, controls that cannot be seen stand between the pieces: JavaFX may break there. They are no
/// [TokenText], for they are no part of the paragraph.
final class TokenNodes {
    /// A joiner that parts, for JavaFX to break lines as `java.text` says at all, which it does not in a text that has only
    /// Latin; and the only character after which it may break nearly anywhere that, unlike a space, leaves the order of what
    /// stands around it as it is (UAX #9 takes no notice of either): `1,000` stays one number.
    static final String GAP = "\u200C\u0003";

    private TokenNodes() {}

    /// Those of the page, which gives them their colour.
    static List<Text> onPage(String paragraph, List<Token> tokens, TokenFonts fonts) {
        return of(tokens, fonts, token -> new TokenText(token, token.letters(paragraph), fonts.of(token)));
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
                var gap = new UnstyledText(GAP, fonts.none());
                gap.setFill(Color.TRANSPARENT);
                nodes.add(gap);
            }
            nodes.add(made.apply(token));
        }
        return nodes;
    }
}
