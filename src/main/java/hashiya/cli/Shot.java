package hashiya.cli;

import hashiya.phrases.Language;
import java.nio.file.Path;

/// A picture of the window that is wanted.
///
/// @param target the PNG to write; its folder is there
/// @param width in pixels
/// @param height in pixels
/// @param language of the window; the article speaks its own
public record Shot(Path target, int width, int height, Look look, Language language) {
    public enum Look {
        LIGHT,
        DARK
    }
}
