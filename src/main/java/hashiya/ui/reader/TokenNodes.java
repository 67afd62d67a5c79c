package hashiya.ui.reader;

import hashiya.ui.reader.Token.Break;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.geometry.VPos;
import javafx.scene.text.Text;
import org.fxmisc.richtext.TextExt;

/// The text nodes of a paragraph, one per token.
///
/// Where a word had to be cut, a space that cannot be seen stands between the pieces: JavaFX may break there. It is a
/// [Text] and no [TextExt], for it is no part of the paragraph.
final class TokenNodes {
    private TokenNodes() {}

    /// What RichTextFX looks for in a text flow.
    static List<Text> of(String paragraph, List<Token> tokens, TokenFonts fonts) {
        return of(tokens, fonts, token -> new TextExt(token.span().in(paragraph)));
    }

    /// @param made the node of one token
    static List<Text> of(List<Token> tokens, TokenFonts fonts, Function<Token, Text> made) {
        var nodes = new ArrayList<Text>(tokens.size());
        for (var token : tokens) {
            if (token.before() == Break.ADDED) {
                nodes.add(styled(new Text(" "), Token.Face.NONE, fonts));
            }
            nodes.add(styled(made.apply(token), token.face(), fonts));
        }
        return nodes;
    }

    private static Text styled(Text node, Token.Face face, TokenFonts fonts) {
        node.setFont(fonts.of(face));
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().add(face.styleClass());
        return node;
    }
}
