package hashiya.library;

import hashiya.article.Article;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// Tests in a library that holds an article.
abstract class InALibrary {
    static final String SALMA = "سلمى";
    static final String ADEL = "عادل";

    final Samples samples;

    @TempDir
    Path folder;

    Path file;
    Library library;
    Article article;

    /// @param seed of the samples
    InALibrary(int seed) {
        samples = new Samples(seed);
    }

    @BeforeEach
    final void openLibrary() {
        file = folder.resolve("library.hashiya");
        library = Library.open(file);
        article = Samples.put(library, samples.article());
    }

    @AfterEach
    final void closeLibrary() {
        library.close();
    }

    /// A line of the journal.
    final Entry entry(String name, String author) {
        return new Entry(samples.id(), name, author, Samples.NOON);
    }
}
