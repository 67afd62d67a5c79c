package hashiya.ui;

import java.io.InputStream;
import java.util.Objects;

/// Files that travel inside the program.
final class Resources {
    private Resources() {}

    static String url(String path) {
        return Objects.requireNonNull(Resources.class.getResource(path), path).toExternalForm();
    }

    static InputStream stream(String path) {
        return Objects.requireNonNull(Resources.class.getResourceAsStream(path), path);
    }
}
