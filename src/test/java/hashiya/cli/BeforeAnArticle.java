package hashiya.cli;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests at a terminal, on a library that holds the article of [Sitting].
abstract class BeforeAnArticle {
    @TempDir
    Path folder;

    Sitting sitting;

    @BeforeEach
    final void sitBeforeAnArticle() {
        sitting = new Sitting(folder);
        sitting.addArticle();
    }
}
