package hashiya.desk;

import hashiya.anchor.Anchors;
import hashiya.article.Article;
import hashiya.article.Publication;
import hashiya.desk.ReadAhead.Arrival;
import hashiya.intake.Intake;
import hashiya.intake.Read;
import hashiya.intake.Read.Readable;
import hashiya.intake.Read.Unreadable;
import hashiya.library.Choices;
import hashiya.library.Grouping;
import hashiya.library.Library;
import hashiya.library.Listing;
import hashiya.library.Shelf;
import hashiya.library.ShelfOrder;
import hashiya.library.Shelved;
import hashiya.search.Filters;
import hashiya.search.Shingles;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;

/// Brings articles onto the shelf.
public final class Shelving {
    /// The share of its runs of words an article must keep to be a version of the one that came from the same place; people
    /// save many articles under one name, and some sites give all their pages one address.
    private static final double SAME_ARTICLE = 0.2;

    private final Library library;
    private final Intake intake;
    private final Anchors anchors;
    private final Diary diary;

    Shelving(Library library, Intake intake, Anchors anchors, Diary diary) {
        this.library = library;
        this.intake = intake;
        this.anchors = anchors;
        this.diary = diary;
    }

    /// What is on the shelf, in the order it came.
    public List<Listing> articles() {
        return library.articles();
    }

    /// What is on the shelf, as far as it passes, in the order and the groups a person likes.
    public Shelf shelf(ShelfOrder order, Grouping grouping, Filters filters) {
        return library.shelf(order, grouping, filters);
    }

    /// The numbers of the articles that a shelf without groups and filters begins with, at most so many; it takes no longer
    /// where there are very many more.
    public long[] first(ShelfOrder order, int most) {
        return library.first(order, most);
    }

    /// What articles and marks can be told apart by.
    public Choices choices() {
        return library.choices();
    }

    /// What the shelf tells of some articles, by their numbers.
    public List<Listing> listings(Collection<Long> numbers) {
        return library.listings(numbers);
    }

    /// The files to take where a person named a file or a folder; none for a folder without articles.
    public List<Path> articlesIn(Path fileOrFolder) {
        return intake.articlesIn(fileOrFolder);
    }

    /// Takes a file in.
    public Taken take(Path file) {
        return shelve(intake.file(file), path(file));
    }

    /// Takes files in, many in one transaction, and tells each in order when it is stored.
    public void take(List<Path> files, BiConsumer<Path, Taken> told) {
        var arrivals = new Arrivals(library, diary, told);
        try (var ahead = new ReadAhead(this::read)) {
            ahead.all(files, arrival -> take(arrival, arrivals, told));
        }
        arrivals.store();
    }

    /// Reads a file, on any thread.
    private Arrival read(Path file) {
        var read = intake.file(file);
        boolean isExpected = read instanceof Readable readable
                && library.versions().earlier(readable.sha256(), publication(readable, path(file))).isPresent();
        return new Arrival(file, read, isExpected);
    }

    private void take(Arrival arrival, Arrivals arrivals, BiConsumer<Path, Taken> told) {
        var file = arrival.file();
        switch (arrival.read()) {
            case Readable readable -> {
                var article = article(readable, path(file));
                if (arrivals.hasCome(article) || arrival.isExpected()) {
                    arrivals.store();
                    told.accept(file, shelve(article, readable.bytes()));
                } else {
                    arrivals.add(file, article, readable);
                }
            }
            case Unreadable(_, String phrase, List<Object> arguments) -> {
                arrivals.store();
                told.accept(file, new Taken.Refused(phrase, arguments));
            }
        }
    }

    /// Takes a file in whose charset the person knows; one that was taken in before, its charset guessed wrongly, is read
    /// anew, unless it has marks.
    public Taken take(Path file, Charset charset) {
        var read = intake.file(file, charset);
        return switch (shelve(read, path(file))) {
            case Taken.AlreadyThere(Article before)
                    when read instanceof Readable readable && !before.text().equals(readable.text()) ->
                readAnew(article(readable, path(file)), before);
            case Taken taken -> taken;
        };
    }

    private Taken readAnew(Article reading, Article before) {
        return library.readAnew(reading)
                .<Taken>map(Taken.ReadAnew::new)
                .orElseGet(() -> new Taken.Refused("shelf.marks-hold-text", List.of(before.title(), before.charset())));
    }

    /// Takes in words from the clipboard, as an article of their own.
    public Taken paste(String text) {
        return shelve(intake.pasted(text), "");
    }

    /// Takes an article off the shelf with its versions and marks; nothing if it was not there any more. [Undoing] brings all
    /// of it back.
    public Optional<Change> remove(UUID article) {
        return library.remove(article, diary.line(Deed.REMOVE_ARTICLE)).map(Change.Removed::new);
    }

    /// Takes several articles off the shelf in one act, and says which were still there; see [#remove].
    public List<Change> removeAll(List<UUID> articles) {
        var deed = articles.size() == 1 ? Deed.REMOVE_ARTICLE : Deed.REMOVE_ARTICLES;
        return library.removeAll(articles, diary.line(deed)).stream().<Change>map(Change.Removed::new).toList();
    }

    private Taken shelve(Read read, String path) {
        return switch (read) {
            case Unreadable(_, String phrase, List<Object> arguments) -> new Taken.Refused(phrase, arguments);
            case Readable readable -> shelve(article(readable, path), readable.bytes());
        };
    }

    private Taken shelve(Article reading, byte[] bytes) {
        return library.versions().earlier(reading.sha256(), reading.publication())
                .filter(earlier -> Shingles.shared(earlier.text(), reading.text()) >= SAME_ARTICLE)
                .flatMap(earlier -> renew(earlier, reading, bytes))
                .orElseGet(() -> switch (add(reading, bytes)) {
                    case Shelved.Added(Article article) -> new Taken.Added(article);
                    case Shelved.AlreadyThere(Article article) -> new Taken.AlreadyThere(article);
                });
    }

    private Shelved add(Article reading, byte[] bytes) {
        return library.add(List.of(reading), _ -> bytes, diary.line(new Act(Deed.ADD_ARTICLE, reading.title()))).getFirst();
    }

    private Optional<Taken> renew(Article earlier, Article reading, byte[] bytes) {
        var renewal = new Renewal(anchors, reading.text(), diary.clock().instant());
        return library.versions()
                .renew(earlier.id(), reading, bytes, renewal::carry, diary.line(Deed.NEW_VERSION))
                .map(now -> Taken.NewVersion.of(
                        now, library.versions().history(now.id()), library.annotations(now.id())));
    }

    private Article article(Readable readable, String path) {
        return new Article(
                diary.ids().next(),
                0,
                readable.title(),
                readable.text(),
                readable.sha256(),
                readable.source(),
                readable.charset().name(),
                diary.clock().instant(),
                publication(readable, path));
    }

    private Publication publication(Readable readable, String path) {
        return readable.publication().from(path, diary.clock().instant());
    }

    private static String path(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }
}
