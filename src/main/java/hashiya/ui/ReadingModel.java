package hashiya.ui;

import hashiya.arabic.Pitfall;
import hashiya.article.Article;
import hashiya.article.ReadingPlace;
import hashiya.article.Span;
import hashiya.desk.Described;
import hashiya.desk.Desk;
import hashiya.desk.Details;
import hashiya.desk.Page;
import hashiya.library.Found;
import hashiya.ui.reader.Galley;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which article is being read, where it was left, and what of it should come into view.
final class ReadingModel {
    /// In UTF-16 units. What can be cut nowhere is set whole; this much takes some tenths of a second.
    private static final int LONGEST_PARAGRAPH = 20_000;

    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Span> place = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Pitfall>> pitfalls = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<ReadingPlace> left = Optional.empty();
    private Galley galley = Galley.EMPTY;

    ReadingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// The article being read, as it was when it was opened; `null` before the first.
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /// Its text, made ready for the page.
    Galley galley() {
        return galley;
    }

    /// The words of the article being read that were found last, to be shown; `null` for none.
    ReadOnlyObjectProperty<@Nullable Span> place() {
        return place.getReadOnlyProperty();
    }

    /// What in the article being read may read differently from what is stored; empty once the person has been told.
    ReadOnlyObjectProperty<List<Pitfall>> pitfalls() {
        return pitfalls.getReadOnlyProperty();
    }

    /// Where the article being read was left; nothing where it is read for the first time.
    Optional<ReadingPlace> left() {
        return left;
    }

    /// Whether a text is one that can be set.
    static boolean canShow(Galley text) {
        return text.longestParagraph() <= LONGEST_PARAGRAPH;
    }

    /// Whether this article is the one being read.
    boolean isOpen(UUID article) {
        var open = page.get();
        return open != null && open.article().id().equals(article);
    }

    /// An article as it comes from the background, where all was done that takes longer for a longer one.
    private record Opened(Page page, Galley galley, Marks marks, Optional<ReadingPlace> left) implements Now {}

    /// The article being read as the library has it now: other words, or the same ones.
    private sealed interface Now permits Opened, Again {}

    /// The same words with the marks there are now, and what the first reading proposes beside them.
    private record Again(Page page, Marks marks, FreshProposals.Found proposals) implements Now {}

    private Optional<Opened> read(UUID article) {
        return desk.reading().open(article).map(this::read);
    }

    private Opened read(Page found) {
        var article = found.article();
        var made = Galley.of(article.text(), found.direction());
        return new Opened(found, made, Marks.of(made, found.placed()), desk.reading().place(article.id()));
    }

    /// Shows an article of the library where it was left; nothing happens if it is shown already.
    void open(UUID article) {
        if (!isOpen(article)) {
            errands.act(() -> read(article), opened -> opened.ifPresent(this::goOn));
        }
    }

    /// Shows the article that came last, where it was left; `then` is told, also where there is none.
    void openNewest(Runnable then) {
        errands.act(() -> desk.reading().openNewest().map(this::read), opened -> {
            opened.ifPresent(this::goOn);
            then.run();
        });
    }

    private void goOn(Opened opened) {
        left = opened.left();
        show(opened);
    }

    /// Shows an article of the library at its beginning.
    void openAtBeginning(UUID article) {
        errands.act(() -> read(article), opened -> opened.ifPresent(this::show));
    }

    /// Shows what a search has found: the article at the words, or at the mark.
    void open(Found found) {
        if (isOpen(found.article())) {
            show(found);
        } else {
            errands.act(() -> read(found.article()), opened -> {
                left = Optional.empty();
                opened.ifPresent(this::show);
                show(found);
            });
        }
    }

    private void show(Found found) {
        var open = page.get();
        if (open != null && isOpen(found.article())) {
            var mark = found.mark();
            place.set(null); // asked for again, the same words come into view again
            place.set(mark == null ? found.place().within(new Span(0, open.article().text().length())) : null);
            model.focused().set(mark == null ? null : mark.id());
        }
    }

    /// Keeps where an article is left. No act: nothing is told, and it cannot be undone.
    void keepPlace(UUID article, ReadingPlace place) {
        if (isOpen(article)) {
            left = Optional.of(place);
        }
        errands.keep(() -> desk.reading().keepPlace(article, place), "the place in an article was not kept");
    }

    /// Shows the open article as the library has it now.
    void refresh() {
        var open = page.get();
        if (open != null) {
            errands.quietly(() -> read(open.article().id()), opened -> opened.ifPresent(this::show));
        }
    }

    /// Shows what others have changed in the open article; selection, focus and place stay.
    void catchUp() {
        var open = page.get();
        if (open != null) {
            var shown = galley;
            var reader = model.proposals().reader();
            errands.quietly(
                    () -> desk.reading().open(open.article().id()).map(now -> compared(open.article(), shown, now, reader)),
                    now -> now.ifPresent(this::catchUpWith));
        }
    }

    private Now compared(Article open, Galley shown, Page now, BiFunction<Article, Galley, FreshProposals.Found> reader) {
        if (!now.article().text().equals(open.text())) {
            return read(now);
        }
        var article = open.described(now.article().title(), now.article().publication()); // the same string: a book is long to compare
        var again = article.equals(now.article()) ? new Page(article, now.direction(), now.placed(), now.lost()) : now;
        return new Again(again, Marks.of(shown, now.placed()), reader.apply(article, shown));
    }

    private void catchUpWith(Now now) {
        switch (now) {
            case Opened opened when isOpen(opened.page().article().id()) -> show(opened);
            case Again again when isOpen(again.page().article().id()) -> showAgain(again);
            case Opened _, Again _ -> {}
        }
    }

    private void showAgain(Again again) {
        var open = page.get();
        if (open == null || !open.article().equals(again.page().article())) {
            page.set(again.page());
        }
        model.proposals().show(again.proposals(), proposed -> model.marking().show(again.marks(), proposed));
    }

    /// Says something else of an article than a person has seen said of it; where somebody else has meanwhile, both are told.
    ///
    /// @param stored told when it is stored
    /// @param overtaken told what somebody else has said meanwhile
    void describe(Article seen, Details wanted, Runnable stored, Consumer<Article> overtaken) {
        errands.act(() -> desk.describing().describe(seen, wanted), described -> {
            switch (described) {
                case Described.Done(var change) -> {
                    stored.run();
                    model.shelf().refresh();
                    catchUp();
                }
                case Described.Refused(var phrase, var arguments) -> errands.tell(Notice.trouble(phrase, arguments));
                case Described.Conflict(var mine, var theirs) -> {
                    overtaken.accept(theirs);
                    catchUp();
                    errands.tell(Notice.trouble("details.overtaken", Told.differing(Details.of(theirs), mine)));
                }
                case Described.Gone(var mine) -> errands.tell(Notice.trouble("details.gone", List.of(mine.title())));
            }
        });
    }

    /// Shows no article.
    void close() {
        model.marking().show(Marks.none(), Marks.none());
        page.set(null);
        model.versioning().look();
    }

    void dismissPitfalls() {
        pitfalls.set(List.of());
    }

    private void show(Opened found) {
        var opened = found.page();
        if (!canShow(found.galley())) {
            int longest = found.galley().longestParagraph();
            errands.tell(Notice.trouble("article.long-line", List.of(opened.article().title(), longest, LONGEST_PARAGRAPH)));
            return;
        }
        model.focused().set(null);
        galley = found.galley();
        page.set(opened);
        model.marking().show(found.marks(), Marks.none());
        lookForPitfalls(opened);
        model.reviewing().look();
        model.versioning().look();
        model.proposals().look();
        if (!opened.lost().isEmpty()) {
            errands.tell(Notice.quiet("mark.lost", opened.lost().size()));
        }
    }

    private void lookForPitfalls(Page opened) {
        dismissPitfalls();
        errands.quietly(() -> Pitfall.in(opened.article().text()), found -> {
            if (isOpen(opened.article().id())) {
                pitfalls.set(found);
            }
        });
    }
}
