package hashiya.ui;

import java.lang.System.Logger.Level;
import java.util.List;

/// Whether there is a display to show the window on.
public sealed interface Display {
    /// The toolkit runs on it.
    record Ready() implements Display {}

    /// There is none, or something of the system is missing that it takes to use it.
    ///
    /// @param phrase the key of the sentence that says what
    /// @param arguments what fills it
    record Missing(String phrase, List<Object> arguments) implements Display {}

    /// Begins to try the display of this process beside whatever else there is to do; [#start] then waits for the rest of it.
    static void startSoon() {
        Thread.ofPlatform().name("display").daemon().start(Tried::get);
    }

    /// The display of this process; tried once, however often it is asked for.
    static Display start() {
        return Tried.get();
    }

    /// What came of the only try: a toolkit that failed to start cannot be tried again.
    final class Tried {
        private static final Display ONCE = attempt();

        private Tried() {}

        private static Display get() {
            return ONCE;
        }
    }

    private static Display attempt() {
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
        return SystemPackage.missingIn(trouble)
                .map(missing -> new Missing("screen.no-package", List.of(missing.library(), missing.name())))
                .orElseGet(() -> new Missing("screen.unreachable", List.of(System.getenv().getOrDefault("DISPLAY", ""))));
    }
}
