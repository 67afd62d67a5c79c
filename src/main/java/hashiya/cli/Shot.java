package hashiya.cli;

import hashiya.phrases.Language;
import java.nio.file.Path;

/// A picture of the window that is wanted.
///
/// @param target the PNG to write; its folder is there
/// @param width in pixels
/// @param height in pixels
/// @param language of the window; the article speaks its own
public record Shot(Path target, int width, int height, Look look, Face face, Language language) {
    /// The paper.
    public enum Look {
        LIGHT,
        SEPIA,
        DARK,
        CONTRAST
    }

    /// What the article is set in.
    public enum Face {
        NASKH,
        SANS
    }
}
