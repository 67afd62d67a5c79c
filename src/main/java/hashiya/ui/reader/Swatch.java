package hashiya.ui.reader;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Region;

/// A sample of how a mark is painted: its fill, with its line below.
public final class Swatch extends Region {
    /// How far the line lies below the fill, in pixels.
    private static final double BELOW = 5;

    /// @param width in pixels, as the height
    public Swatch(Look look, double width, double height) {
        getStyleClass().add("swatch");
        setMinSize(width, height);
        setMaxSize(width, height);
        setPrefSize(width, height);
        getChildren().addAll(Outline.filled(List.of(new Rectangle2D(0, 0, width, height - BELOW)), classes("mark", look)));
        getChildren().addAll(new Underline(new Lanes.Lane(0, 1, Set.of(look)), 0)
                .lines(look, List.of(new Rectangle2D(0, 0, width, height)), classes("mark-line", look)));
    }

    static String[] classes(String part, Look look) {
        return Stream.concat(Stream.of(part), look.styleClasses().stream()).toArray(String[]::new);
    }
}
