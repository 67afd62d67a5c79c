package hashiya.ui;

import javafx.application.Application;
import javafx.scene.layout.StackPane;

/// What all of a window stands in: it brings the faces and the style sheets, and wears the theme.
final class Walls extends StackPane {
    Walls(Theme theme) {
        setId("window");
        getStylesheets().add(Resources.url("/hashiya/ui/hashiya.css"));
        paint(theme);
        Fonts.load(); // which another thread may be doing
    }

    /// Paints them, and all that stands in them, in a theme.
    void paint(Theme theme) {
        Application.setUserAgentStylesheet(theme.userAgentStylesheet());
        getStyleClass().setAll("root", theme.styleClass());
    }
}
