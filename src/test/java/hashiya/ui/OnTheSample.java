package hashiya.ui;

import hashiya.article.Article;
import hashiya.article.Span;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/// Tests in a window on the sample article, in which nothing is marked at first.
abstract class OnTheSample {
    static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");

    final TestWindow window;
    final Article article;

    /// @param folder the library lies in
    OnTheSample(Path folder) {
        window = TestWindow.on(folder.resolve("library.hashiya"));
        article = window.open(SAMPLE);
    }

    @AfterEach
    void close() {
        window.close();
    }

    /// Where these words stand first.
    final Span span(String words) {
        int start = article.text().indexOf(words);
        return new Span(start, start + words.length());
    }
}
