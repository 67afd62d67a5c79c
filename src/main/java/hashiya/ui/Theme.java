package hashiya.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
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

    /// What stock controls look like before our own style sheet.
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT, SEPIA -> new PrimerLight().getUserAgentStylesheet();
            case DARK, CONTRAST -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
