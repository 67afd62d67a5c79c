package hashiya.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests at a terminal, with a library that is not there yet.
abstract class AtATerminal {
    @TempDir
    Path folder;

    Sitting sitting;

    @BeforeEach
    final void sit() {
        sitting = new Sitting(folder);
    }
}
