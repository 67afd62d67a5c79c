package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.article.Span;
import hashiya.ui.reader.Token.Face;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.fxmisc.richtext.TextExt;

/// The text nodes of a paragraph, one per token.
///
/// A token wider than the line is cut again between graphemes, because JavaFX throws when it has to do that itself.
final class TokenNodes {
    /// Shorter tokens fit the narrowest page in the largest size.
    private static final int LONG = 12;

    private TokenNodes() {}

    static List<TextExt> of(String paragraph, List<Token> tokens) {
        return tokens.stream().map(token -> node(paragraph, token)).toList();
    }

    /// The tokens of a paragraph, none of them wider than a line.
    ///
    /// @param font what the paragraph is set in
    /// @param width of a full line, in pixels
    static List<Token> pieces(String paragraph, Font font, double width) {
        var pieces = new ArrayList<Token>();
        for (var token : Tokens.of(paragraph)) {
            if (token.span().length() < LONG || widthOf(token.span().in(paragraph), token.face(), font) <= width) {
                pieces.add(token);
            } else {
                cut(paragraph, token, font, width, pieces);
            }
        }
        return pieces;
    }

    private static void cut(String paragraph, Token token, Font font, double width, List<Token> pieces) {
        var graphemes = Graphemes.of(paragraph);
        int start = token.span().start();
        while (start < token.span().end()) {
            int end = Math.min(graphemes.after(start), token.span().end());
            for (int next = end; next < token.span().end(); ) {
                next = Math.min(graphemes.after(next), token.span().end());
                if (widthOf(paragraph.substring(start, next), token.face(), font) > width) {
                    break;
                }
                end = next;
            }
            pieces.add(new Token(new Span(start, end), token.face()));
            start = end;
        }
    }

    private static double widthOf(String piece, Face face, Font font) {
        if (face == Face.NONE) {
            return 0;
        }
        var text = new Text(piece);
        text.setFont(face == Face.SYSTEM ? Font.font("System", font.getSize()) : font);
        return text.getLayoutBounds().getWidth();
    }

    private static TextExt node(String paragraph, Token token) {
        var node = new TextExt(token.span().in(paragraph));
        node.setTextOrigin(VPos.TOP);
        node.getStyleClass().setAll(token.face().styleClass());
        return node;
    }
}
