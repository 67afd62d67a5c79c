package hashiya.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
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

    private static final AtomicBoolean LOADED = new AtomicBoolean();

    private Fonts() {}

    /// Loads them, once: JavaFX would take a face in anew each time, and crashes after some thousand times.
    public static void load() {
        if (!LOADED.getAndSet(true)) {
            FILES.forEach(Fonts::load);
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
