package hashiya.library;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.ReadingPlace;
import hashiya.search.Filters;
import hashiya.search.Query;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// A person's articles and marks, kept in one file.
///
/// Every method is one transaction, may be called from any thread, and sees what others have finished, be they threads
/// or programs with the same file open. What a method has returned survives a crash of the program and of the machine.
/// Moments are kept to the millisecond, so that a value that comes back may be a little rounder than the one given.
///
/// Every method throws [LibraryException] when the file cannot be used, and then nothing has changed.
///
/// ```java
/// try (var library = Library.open(Path.of("library.hashiya"))) {
///     var annotation = library.add(Annotation.byHand(ids.next(), article.id(), Kind.QUOTE, anchor, "سلمى", now));
///     library.annotations(article.id());   // [annotation]
/// }
/// ```
public final class Library implements AutoCloseable {
    /// How long to wait for another program that is writing.
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connections connections;
    private final SearchIndex index;
    private final Arrangement arrangement;
    private final OwnBackups backups;
    private final RecordedArticles recorded;
    private final RecordedMarks marks;

    Library(Connections connections) {
        this.connections = connections;
        this.index = new SearchIndex(connections);
        this.arrangement = new Arrangement(connections);
        this.backups = new OwnBackups(connections);
        this.recorded = new RecordedArticles(connections);
        this.marks = new RecordedMarks(connections);
    }

    /// Opens the library in a file; makes the file, and its folder, where there is none. What is made can be read by its
    /// owner alone, where the file system knows owners.
    ///
    /// Where backups lie beside a library that is not there, none is made: it was lost, and a person may want it back.
    /// A file that is refused – of another program, of a newer Hashiya, not a file at all – is left as it was. One that
    /// takes no writing is opened for reading. One of an older Hashiya is backed up before it is brought up to date.
    public static Library open(Path file) {
        return new Library(Connections.open(file, Schema.CURRENT, PATIENCE));
    }

    /// Looks a library over without opening it for writing: SQLite's own structures, every row's links, every mark's
    /// words, every original's bytes. A library of an older version is not brought up to date, so that of it only the
    /// structures are looked at. Nothing is written or made.
    ///
    /// Throws [LibraryException] for a file that is no library, is newer, or cannot be read. Not to be called for a file
    /// that this process has open; an open library has [#check].
    public static Health health(Path file) {
        var library = file.toAbsolutePath();
        try {
            LibraryFile.requireLibrary(library, Schema.CURRENT.version());
            boolean isOlder = LibraryFile.version(library) < Schema.CURRENT.version();
            try (var connections = Connections.openToLook(library)) {
                return connections.read(isOlder ? Inspection::ofStructure : Inspection::of);
            }
        } catch (LibraryException e) {
            if (e.isDamage()) {
                return new Health(List.of(Health.Problem.of("library.damaged")));
            }
            throw e;
        }
    }

    public Path file() {
        return connections.file();
    }

    /// Whether the file, or its folder, takes no writing: every act that would change something throws.
    public boolean isReadOnly() {
        return connections.isReadOnly();
    }

    /// Whether other programs have changed something since this was last asked; costs next to nothing.
    public boolean hasNews() {
        return connections.hasNews();
    }

    /// Whether something was written through this library, rather than by others, since it was opened.
    public boolean hasWritten() {
        return connections.hasWritten();
    }

    /// Copies the library, as it is now, into a new file, while others may go on. The copy is a library like this one,
    /// proved whole, and readable by its owner alone.
    ///
    /// Throws [LibraryException], and leaves nothing, if the file is there already or cannot be written.
    public void backUp(Path target) {
        backups.copyTo(target);
    }

    /// Adds a backup to those beside the library, unless there is one of this day (UTC) or there are no articles yet. A
    /// library that is damaged is not copied, so that damage never drives out what is whole.
    ///
    /// Throws [LibraryException] if that cannot be done; the library itself is as it was.
    public Optional<Backup> backUpDaily(Instant now) {
        return backups.daily(now);
    }

    /// Puts an article on the shelf, with the bytes it was read from, unless the same bytes are there already.
    ///
    /// Throws [IllegalArgumentException] if the article's `sha256` is not that of the bytes.
    public Shelved add(Article article, byte[] original) {
        var packed = Originals.Packed.of(article, original);
        return connections.write(transaction -> Articles.add(transaction, packed));
    }

    /// Puts many articles on the shelf in one transaction, which is much faster than one after the other, and writes those
    /// that are new into the journal as one act; see [#add(Article, byte[])].
    ///
    /// @param original gives the bytes an article was read from, on any thread
    public List<Shelved> add(List<Article> articles, Function<Article, byte[]> original, Entry entry) {
        return recorded.add(articles, original, entry);
    }

    /// Gives an article that was read wrongly the title, text and charset of this new reading of the same bytes, and comes
    /// back with it; nothing happens, and nothing comes back, if it is not here or has marks, whose words must stay.
    public Optional<Article> readAnew(Article reading) {
        return connections.write(transaction -> Articles.readAnew(transaction, reading));
    }

    /// What is on the shelf, in the order it came.
    public List<Listing> articles() {
        return connections.read(Listing::all);
    }

    /// The numbers of all that is on the shelf. Of a library that takes no writing, titles that are not in order yet stand
    /// first.
    public long[] numbers(ShelfOrder order) {
        return shelf(order, Grouping.NONE, Filters.NONE).numbers();
    }

    /// What is on the shelf, as far as it passes, in the order and the groups a person likes; titles as for [#numbers].
    public Shelf shelf(ShelfOrder order, Grouping grouping, Filters filters) {
        bringInto(order);
        return connections.read(transaction -> Shelf.of(transaction, order, grouping, filters));
    }

    /// The numbers that [#numbers] begins with, at most so many: of the others none is looked at.
    public long[] first(ShelfOrder order, int most) {
        bringInto(order);
        return connections.read(transaction -> Shelf.first(transaction, order, most));
    }

    private void bringInto(ShelfOrder order) {
        if (order.isByTitle() && !isReadOnly()) {
            TitleKeys.bringUp(connections);
        }
    }

    /// What articles can be told apart by.
    public Choices choices() {
        return connections.read(Choices::of);
    }

    /// What the shelf tells of some articles, in the order they came; nothing of those that are not here.
    public List<Listing> listings(Collection<Long> numbers) {
        return connections.read(transaction -> Listing.of(transaction, numbers));
    }

    /// How the articles are kept in order.
    public Arrangement arrangement() {
        return arrangement;
    }

    public Optional<Article> article(UUID id) {
        return connections.read(transaction -> Articles.byId(transaction, id));
    }

    public Optional<Article> article(long number) {
        return connections.read(transaction -> Articles.byNumber(transaction, number));
    }

    /// The article that came last; nothing where there are none.
    public Optional<Article> newestArticle() {
        return connections.read(Articles::newest);
    }

    /// The bytes an article was read from.
    public Optional<byte[]> original(UUID article) {
        return connections.read(transaction -> Originals.of(transaction, article));
    }

    /// The marks in an article in text order; none for an article that is not here.
    public List<Annotation> annotations(UUID article) {
        return connections.read(transaction -> new Annotations(transaction).in(article));
    }

    public Optional<Annotation> annotation(UUID id) {
        return connections.read(transaction -> new Annotations(transaction).byId(id));
    }

    public Optional<Annotation> annotation(long number) {
        return connections.read(transaction -> new Annotations(transaction).byNumber(number));
    }

    /// Keeps a mark, and gives it back with its number; one that has a number already (a deletion undone) keeps it.
    ///
    /// Its speaker and codes are kept too; those the library knows by their ids stay as the library has them.
    /// Throws [IllegalArgumentException] if an anchor's words are not those of the article at its span.
    public Annotation add(Annotation annotation) {
        return connections.write(transaction -> new Annotations(transaction).add(annotation));
    }

    /// Keeps a mark, as [#add(Annotation)] does, and writes it into the journal.
    public Annotation add(Annotation annotation, Entry entry) {
        return marks.add(annotation, entry);
    }

    /// Keeps several marks, as [#add(Annotation)] does, and writes them into the journal as one act; all of them or none.
    public List<Annotation> addAll(List<Annotation> annotations, Entry entry) {
        return marks.addAll(annotations, entry);
    }

    /// Keeps each of some marks as `change` makes it, and writes that into the journal as one act; gives them as they are now.
    ///
    /// One that is not here yet is added, as [#add(Annotation)] does. One that is here is replaced, as [#replace] does: if it
    /// is not as it was seen any more, it stays as others have left it and does not come back.
    public List<Annotation> settleAll(List<Annotation> seen, UnaryOperator<Annotation> change, Entry entry) {
        return marks.settleAll(seen, change, entry);
    }

    /// Puts one state of a mark in the place of another that somebody has seen, and writes it into the journal; nothing
    /// happens where it is not as they saw it any more. So no one's work is overwritten by someone who has not seen it.
    ///
    /// Throws [IllegalArgumentException] if an anchor's words are not those of the article at its span.
    public Replaced<Annotation> replace(Annotation seen, Annotation wanted, Entry entry) {
        return marks.replace(seen, wanted, entry);
    }

    /// Takes a mark away, and writes it into the journal; gives it as it was, or nothing if it was not there.
    public Optional<Annotation> delete(UUID annotation, Entry entry) {
        return marks.delete(annotation, entry);
    }

    /// Says other things of an article – its title, its publication – than somebody has seen said of it; see [#replace].
    public Replaced<Article> describe(Article seen, Article wanted, Entry entry) {
        return recorded.describe(seen, wanted, entry);
    }

    /// Takes an article away, with all its versions and marks, and writes it into the journal; gives it as it was, or
    /// nothing if it was not there. Its number is not given again.
    public Optional<Article> remove(UUID article, Entry entry) {
        return removeAll(List.of(article), entry).stream().findFirst();
    }

    /// Takes several articles away, as [#remove] does, in one act; gives those that were there, as they were.
    public List<Article> removeAll(List<UUID> articles, Entry entry) {
        return recorded.remove(articles, entry);
    }

    /// What [#undo] would undo.
    public Optional<Entry> undoable(String author) {
        return connections.read(transaction -> Journal.next(transaction, author, Journal.Way.UNDO));
    }

    /// What [#redo] would do again.
    public Optional<Entry> redoable(String author) {
        return connections.read(transaction -> Journal.next(transaction, author, Journal.Way.REDO));
    }

    /// Takes back the last act of an author's that still stands.
    public Turned undo(String author) {
        return Journal.turn(connections, author, Journal.Way.UNDO);
    }

    /// Does again what an author took back last.
    public Turned redo(String author) {
        return Journal.turn(connections, author, Journal.Way.REDO);
    }

    /// Takes a mark away, and says whether it was there. Its number is not given again; its speaker and codes stay.
    public boolean delete(UUID annotation) {
        return connections.write(transaction -> new Annotations(transaction).delete(annotation));
    }

    /// Shows every article with its marks in text order, one article at a time, all as of the moment of the call.
    ///
    /// The visitor may use the library; what it changes it will not be shown.
    public void forEachArticle(BiConsumer<Article, List<Annotation>> visitor) {
        connections.read(transaction -> {
            var annotations = new Annotations(transaction);
            return Articles.each(transaction, article -> visitor.accept(article, annotations.in(article.id())));
        });
    }

    /// Where a person stopped reading an article; nothing where they have not begun.
    public Optional<ReadingPlace> readingPlace(UUID article) {
        return connections.read(transaction -> transaction.first(
                "SELECT caret, top FROM reading_place WHERE article = ?",
                row -> new ReadingPlace(row.count("caret"), row.count("top")),
                article));
    }

    /// Keeps where a person stopped reading an article; nothing happens if it is not here.
    public void keep(UUID article, ReadingPlace place) {
        connections.write(transaction -> transaction.run(
                """
                INSERT INTO reading_place (article, caret, top) SELECT id, ?, ? FROM article WHERE id = ?
                ON CONFLICT (article) DO UPDATE SET caret = excluded.caret, top = excluded.top
                """,
                place.caret(),
                place.top(),
                article));
    }

    /// Whose words the marks hold, and the acts on them.
    public Speakers speakers() {
        return new Speakers(connections);
    }

    /// The versions of articles, and the articles that may be versions of others.
    public Versions versions() {
        return new Versions(connections);
    }

    /// The codebook and the acts on it.
    public Codes codes() {
        return new Codes(connections);
    }

    /// What answers a query, the best first, among what [#bringIndexUp] has come to; articles and marks that changed last
    /// are looked through without it. Of very many that answer, the newest are compared.
    public List<Found> search(Query query, Filters filters, int limit) {
        return connections.read(transaction -> Search.of(transaction, query, filters, limit));
    }

    /// Brings the search's index up to date for some of what has changed, the newest first, and says for how many; 0 when
    /// there is nothing left, or nothing may be written. Writers wait for tenths of a second at most.
    public int bringIndexUp() {
        return isReadOnly() ? 0 : index.bringUp();
    }

    /// How many articles and marks the search's index does not know as they are now.
    public int leftToIndex() {
        return connections.read(SearchIndex::left);
    }

    /// Looks the open file over, like [#health].
    public Health check() {
        return connections.read(Inspection::of);
    }

    /// Waits for the act that is writing, then closes. Any other method throws [IllegalStateException] from now on.
    @Override
    public void close() {
        connections.close();
    }
}
