package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class HashiyaTest {
    @Test
    void theDesktopFileNamesItsWindowsAsJavaFxDoes() throws IOException {
        assertThat(Files.readAllLines(Path.of("installer/linux/hashiya.desktop")))
                .contains("StartupWMClass=" + Hashiya.class.getName());
    }
}
