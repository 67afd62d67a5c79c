package hashiya.ui.reader;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;

/// The fonts one paragraph is set in. What a token is measured with is what it is drawn with.
///
/// @param latin for Latin words; the reading face itself where its own suit it
/// @param framed for what no face has: the room its glyph for a missing character takes is that of a frame
/// @param none for what has no shape of its own: so small that it takes no room
record TokenFonts(Font reading, Font latin, Font system, Font framed, Font none) {
    private static final double NO_SIZE = 0.01;

    /// Its own Latin letters are an older design, made smaller to suit its Arabic.
    private static final String NASKH = "Hashiya Naskh";

    private static final String BESIDE_NASKH = "Gentium Book Basic";

    /// How large it is beside the naskh: its small letters then stand as high as those the naskh brings, or a hair more.
    private static final double SIZE_BESIDE_NASKH = 0.95;

    /// How large the other scripts are beside the naskh and beside the sans, for the same reason.
    private static final double FALLBACK_BESIDE_NASKH = 0.85;
    private static final double FALLBACK_BESIDE_SANS = 0.96;

    /// @param reading the font most of the paragraph is set in
    static TokenFonts of(Font reading) {
        var weight = weightOf(reading);
        double size = reading.getSize();
        var latin = reading.getFamily().equals(NASKH) ? Font.font(BESIDE_NASKH, weight, size * SIZE_BESIDE_NASKH) : reading;
        return new TokenFonts(
                reading, latin, Font.font("System", weight, size), Font.font(BESIDE_NASKH, size), Font.font(reading.getFamily(), weight, NO_SIZE));
    }

    private static FontWeight weightOf(Font font) {
        return "Bold".equals(font.getStyle()) ? FontWeight.BOLD : FontWeight.NORMAL;
    }

    Font of(Token token) {
        var font = of(token.face());
        return token.scale() == 1 ? font : Font.font(font.getFamily(), weightOf(font), font.getSize() * token.scale());
    }

    private Font of(TokenFace face) {
        return switch (face) {
            case TokenFace.Own own -> of(own);
            case FallbackFace fallback -> Font.font(fallback.family(), weightOf(reading), reading.getSize() * size(fallback));
        };
    }

    private Font of(TokenFace.Own face) {
        return switch (face) {
            case READING -> reading;
            case LATIN -> latin;
            case SYSTEM -> system;
            case FRAMED -> framed;
            case NONE -> none;
        };
    }

    private double size(FallbackFace face) {
        if (face.isOfThePage()) {
            return face.family().equals(BESIDE_NASKH) ? SIZE_BESIDE_NASKH : 1;
        }
        return reading.getFamily().equals(NASKH) ? FALLBACK_BESIDE_NASKH : FALLBACK_BESIDE_SANS;
    }
}
