package hashiya.desk;

import hashiya.article.Article;
import hashiya.intake.Read.Readable;
import hashiya.library.Library;
import hashiya.library.Shelved;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Articles that have been read and wait to be stored together.
final class Arrivals {
    /// So many, or so many bytes, are stored at once: enough that a commit costs little, few enough to hold in memory.
    private static final int MOST = 500;

    private static final long MOST_BYTES = 16 << 20;

    private final Library library;
    private final Diary diary;
    private final BiConsumer<Path, Taken> told;
    private final List<Path> files = new ArrayList<>();
    private final List<Article> articles = new ArrayList<>();
    private final Map<UUID, Readable> readings = new HashMap<>();
    private final Set<String> addresses = new HashSet<>();
    private long bytes;

    Arrivals(Library library, Diary diary, BiConsumer<Path, Taken> told) {
        this.library = library;
        this.diary = diary;
        this.told = told;
    }

    void add(Path file, Article article, Readable readable) {
        files.add(file);
        articles.add(article);
        readings.put(article.id(), readable);
        bytes += readable.bytes().length;
        if (articles.size() >= MOST || bytes >= MOST_BYTES) {
            store();
        }
    }

    /// Whether another came from the same address before, so that this may be a newer version of it.
    boolean hasCome(Article article) {
        String url = article.publication().url();
        return !url.isEmpty() && !addresses.add(url);
    }

    /// Stores all that wait, and tells each in the order it came.
    void store() {
        var shelved = library.add(
                articles, article -> Objects.requireNonNull(readings.get(article.id())).bytes(), diary.line(act()));
        for (int place = 0; place < shelved.size(); place++) {
            told.accept(files.get(place), switch (shelved.get(place)) {
                case Shelved.Added(Article article) -> new Taken.Added(article);
                case Shelved.AlreadyThere(Article article) -> new Taken.AlreadyThere(article);
            });
        }
        files.clear();
        articles.clear();
        readings.clear();
        bytes = 0;
    }

    private Act act() {
        return articles.size() == 1
                ? new Act(Deed.ADD_ARTICLE, articles.getFirst().title())
                : new Act(Deed.ADD_ARTICLES, "");
    }
}
