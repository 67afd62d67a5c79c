package hashiya.ui;

import java.util.Locale;

/// Paper by day, old paper, paper by night, and black and white for eyes that need it.
public enum Theme {
    LIGHT,
    SEPIA,
    DARK,
    CONTRAST;

    Theme next() {
        return switch (this) {
            case LIGHT -> SEPIA;
            case SEPIA -> DARK;
            case DARK -> CONTRAST;
            case CONTRAST -> LIGHT;
        };
    }

    /// The name the style sheets know it by.
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stock controls look like before our own style sheet: as AtlantaFX says, of the controls we have. The build
    /// makes it.
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT, SEPIA -> Resources.url("/hashiya/ui/controls-light.bss");
            case DARK, CONTRAST -> Resources.url("/hashiya/ui/controls-dark.bss");
        };
    }
}
