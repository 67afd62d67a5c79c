package hashiya.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts one paragraph is set in. What a token is measured with is what it is drawn with.
///
/// @param latin for Latin words; the reading face itself where its own suit it
/// @param none for what has no shape of its own: so small that it takes no room
record TokenFonts(Font reading, Font latin, Font system, Font none) {
    private static final double NO_SIZE = 0.01;

    /// Its own Latin letters are an older design, made smaller to suit its Arabic.
    private static final String NASKH = "Hashiya Naskh";

    private static final String BESIDE_NASKH = "Gentium Book Basic";

    /// How large it is beside the naskh: its small letters then stand as high as those the naskh brings, or a hair more.
    private static final double SIZE_BESIDE_NASKH = 0.95;

    /// @param reading the font most of the paragraph is set in
    static TokenFonts of(Font reading) {
        var weight = weightOf(reading);
        double size = reading.getSize();
        var latin = reading.getFamily().equals(NASKH) ? Font.font(BESIDE_NASKH, weight, size * SIZE_BESIDE_NASKH) : reading;
        return new TokenFonts(
                reading, latin, Font.font("System", weight, size), Font.font(reading.getFamily(), weight, NO_SIZE));
    }

    private static FontWeight weightOf(Font font) {
        return "Bold".equals(font.getStyle()) ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    Font of(Token token) {
        var font = of(token.face());
        return token.scale() == 1 ? font : Font.font(font.getFamily(), weightOf(font), font.getSize() * token.scale());
    }

    private Font of(Token.Face face) {
        return switch (face) {
            case LATIN -> latin;
            case SYSTEM -> system;
            case BUNDLED -> reading;
            case NONE -> none;
        };
    }
}
