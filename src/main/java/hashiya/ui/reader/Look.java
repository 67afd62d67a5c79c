package hashiya.ui.reader;

import java.util.Locale;

/// How a mark is painted: its colours are the theme's, by this name.
public enum Look {
    QUOTE,
    CLAIM,
    CODE;

    /// The name the style sheets know it by.
    public String styleClass() {
        return name().toLowerCase(Locale.ROOT);
    }
}
