package hashiya.ui.reader;

import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.text.Font;

/// One token on the page.
final class TokenText extends UnstyledText {
    private final Token token;

    TokenText(Token token, String letters, Font font) {
        super(letters, font);
        this.token = token;
    }

    Token token() {
        return token;
    }

    /// Gives its letters their colour.
    void ink(Paint ink) {
        setFill(token.face() instanceof TokenFace.Own own && !own.hasLetters() ? Color.TRANSPARENT : ink);
    }
}
