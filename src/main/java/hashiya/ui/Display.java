package hashiya.ui;

import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whether there is a display to show the window on.
public sealed interface Display {
    /// The toolkit runs on it.
    record Ready() implements Display {}

    /// There is none, or something of the system is missing that it takes to use it.
    ///
    /// @param phrase the key of the sentence that says what
    /// @param arguments what fills it
    record Missing(String phrase, List<Object> arguments) implements Display {}

    /// Tries the display of this process.
    static Display start() {
        if (needsVariable() && System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            return new Missing("screen.no-display", List.of());
        }
        try {
            Toolkit.start();
            return new Ready();
        } catch (RuntimeException | LinkageError trouble) {
            System.getLogger(Display.class.getName()).log(Level.DEBUG, "the toolkit did not start", trouble);
            return missing(trouble);
        }
    }

    private static boolean needsVariable() {
        String system = System.getProperty("os.name", "");
        return !system.startsWith("Windows") && !system.startsWith("Mac");
    }

    private static Missing missing(Throwable trouble) {
        for (@Nullable Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            for (var library : SystemPackage.BY_LIBRARY.entrySet()) {
                if (message.contains(library.getKey())) {
                    return new Missing("screen.no-package", List.of(library.getKey(), library.getValue()));
                }
            }
        }
        return new Missing("screen.unreachable", List.of(System.getenv().getOrDefault("DISPLAY", "")));
    }

    /// What JavaFX loads of the system, by the Debian package that holds it.
    final class SystemPackage {
        static final Map<String, String> BY_LIBRARY = Map.of(
                "libgtk-3.so", "libgtk-3-0",
                "libgdk-3.so", "libgtk-3-0",
                "libpango", "libpangoft2-1.0-0",
                "libfontconfig", "libfontconfig1",
                "libfreetype", "libfreetype6",
                "libXtst", "libxtst6",
                "libX11", "libx11-6");

        private SystemPackage() {}
    }
}
