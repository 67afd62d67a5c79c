package hashiya.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Paper by day, paper by night.
public enum Theme {
    LIGHT,
    DARK;

    public static Optional<Theme> of(String name) {
        return Arrays.stream(values()).filter(theme -> theme.styleClass().equals(name)).findFirst();
    }

    Theme other() {
        return this == LIGHT ? DARK : LIGHT;
    }

    /// The name the style sheets and the settings know it by.
    String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// What stock controls look like before our own style sheet.
    String userAgentStylesheet() {
        return switch (this) {
            case LIGHT -> new PrimerLight().getUserAgentStylesheet();
            case DARK -> new PrimerDark().getUserAgentStylesheet();
        };
    }
}
