package hashiya;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.LogManager;

/// The platform's logging, saying nothing on standard error: what a person is to know, the program says itself.
///
/// It is named to the platform, which makes one as soon as something logs, if anything does.
public final class SilentLogging {
    private static final String SETTING = "java.util.logging.config.class";

    /// Of JavaFX errors alone: it also warns of what people can do nothing about.
    private static final String SETTINGS = """
            handlers=
            .level=INFO
            javafx.level=SEVERE
            """;

    /// Called by [LogManager].
    public SilentLogging() throws IOException {
        var nothing = new ByteArrayInputStream(SETTINGS.getBytes(UTF_8));
        LogManager.getLogManager().readConfiguration(nothing);
    }

    /// To be called before anything logs.
    static void begin() {
        System.setProperty(SETTING, SilentLogging.class.getName());
    }
}
