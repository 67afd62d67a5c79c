package hashiya.cli;

import org.junit.jupiter.api.BeforeEach;

/// Tests at a terminal, on a library that holds the article of [Sitting].
abstract class BeforeAnArticle extends AtATerminal {
    @BeforeEach
    final void addAnArticle() {
        sitting.addArticle();
    }
}
