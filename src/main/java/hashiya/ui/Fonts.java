package hashiya.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/// The bundled faces. They must be loaded before anything is set at all: Pango, which sets Arabic on Linux, knows of no face
/// that comes later.
public final class Fonts {
    /// What everything around the page is set in.
    public static final String INTERFACE = Face.SANS.family();

    private static final List<String> FILES =
            List.of(
                    "HashiyaNaskh-Regular.ttf",
                    "HashiyaNaskh-Bold.ttf",
                    "HashiyaSans-Regular.ttf",
                    "HashiyaSans-Bold.ttf",
                    "GentiumBookBasic-Regular.ttf",
                    "GentiumBookBasic-Bold.ttf",
                    "HashiyaNoto-Regular.ttf");

    private static boolean loaded;

    private Fonts() {}

    /// Loads them, once: JavaFX would take a face in anew each time, and crashes after some thousand times. On any thread,
    /// also while the toolkit starts; it returns when all are there, whoever loads them.
    public static synchronized void load() {
        if (!loaded) {
            FILES.forEach(Fonts::load);
            loaded = true;
        }
    }

    private static void load(String file) {
        try (var stream = Resources.stream("/hashiya/fonts/" + file)) {
            if (Font.loadFont(stream, 12) == null) {
                throw new IllegalStateException("the bundled face " + file + " cannot be read");
            }
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
