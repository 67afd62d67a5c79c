package hashiya.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled faces. They must be loaded before anything is set in them.
public final class Fonts {
    /// What everything around the page is set in.
    public static final String INTERFACE = Face.SANS.family();

    private static final List<String> FILES =
            List.of(
                    "Amiri-Regular.ttf",
                    "Amiri-Bold.ttf",
                    "IBMPlexSansArabic-Regular.ttf",
                    "IBMPlexSansArabic-Bold.ttf",
                    "GentiumBookBasic-Regular.ttf",
                    "GentiumBookBasic-Bold.ttf");

    private Fonts() {}

    public static void load() {
        for (String file : FILES) {
            try (var stream = Resources.stream("/hashiya/fonts/" + file)) {
                if (Font.loadFont(stream, 12) == null) {
                    throw new IllegalStateException("the bundled face " + file + " cannot be read");
                }
            } catch (IOException trouble) {
                throw new UncheckedIOException(trouble);
            }
        }
    }
}
