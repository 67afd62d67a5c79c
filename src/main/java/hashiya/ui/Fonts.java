package hashiya.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.text.Font;
import org.jspecify.annotations.Nullable;

/// The bundled faces. They must be loaded before anything is set at all: Pango, which sets Arabic on Linux, knows of no face
/// that comes later.
public final class Fonts {
    /// What everything around the page is set in.
    public static final String INTERFACE = Face.SANS.family();

    /// Names the folder in which an installed program has them as files. From among the program's classes JavaFX would unpack
    /// and copy each at every start, which a window would wait for (80 ms).
    private static final String FOLDER = "hashiya.fonts";

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
            Font.getDefault(); // which styling asks for first of all, and the system looks up (8 ms)
            loaded = true;
        }
    }

    private static void load(String file) {
        var folder = System.getProperty(FOLDER);
        if ((folder == null ? fromProgram(file) : Font.loadFont(Path.of(folder, file).toUri().toString(), 12)) == null) {
            throw new IllegalStateException("the bundled face " + file + " cannot be read");
        }
    }

    private static @Nullable Font fromProgram(String file) {
        try (var stream = Resources.stream("/hashiya/fonts/" + file)) {
            return Font.loadFont(stream, 12);
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
