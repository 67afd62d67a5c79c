package hashiya.ui;

import hashiya.arabic.Pitfall;
import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.ReadingPlace;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.article.Trouble;
import hashiya.desk.Change;
import hashiya.desk.Deed;
import hashiya.desk.Desk;
import hashiya.desk.Page;
import hashiya.desk.Page.Placed;
import hashiya.desk.Reviewing.Unplaced;
import hashiya.desk.Revised;
import hashiya.desk.Taken;
import hashiya.desk.Undone;
import hashiya.exchange.CsvOptions;
import hashiya.exchange.Exported;
import hashiya.exchange.Profile;
import hashiya.library.Backup;
import hashiya.library.Found;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// What the window shows, and what can be done in it; the one place where the window meets the desk.
///
/// Used on the JavaFX thread. Acts return at once: the desk works in the background, and the properties change when
/// the work is stored, never before.
public final class DeskModel {
    private static final System.Logger LOG = System.getLogger(DeskModel.class.getName());

    /// In UTF-16 units. A line is set whole; one of this length takes seconds, one ten times as long minutes.
    private static final int LONGEST_PARAGRAPH = 100_000;

    /// Marks of others at once, beyond which the list is made anew.
    private static final int MANY = 100;

    private final Desk desk;
    private final Background background;
    private final String usualCoder;
    private final SearchModel search;
    private final ShelfModel shelf;
    private final ReadOnlyObjectWrapper<@Nullable Page> page = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Placed> marks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Span> place = new ReadOnlyObjectWrapper<>();
    private final ObservableList<Unplaced> unplaced = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable UUID> focused = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<Pitfall>> pitfalls = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Deed> undoable = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Deed> redoable = new ReadOnlyObjectWrapper<>();
    private BiConsumer<Trouble, Backup> onDamage = (_, _) -> {};

    private final FindModel find;
    private final Proposals proposals;
    private Optional<ReadingPlace> left = Optional.empty();

    public DeskModel(Desk desk, Background background) {
        this.desk = desk;
        this.background = background;
        this.usualCoder = desk.coder();
        this.search = new SearchModel(desk, background, this::tell);
        find = new FindModel(page(), background, this::tell);
        proposals = new Proposals(this, desk);
        this.shelf = new ShelfModel(desk, background, this::tell);
    }

    /// What is searched for in the library.
    SearchModel search() {
        return search;
    }

    /// What is on the shelf, the newest first.
    ShelfModel shelf() {
        return shelf;
    }

    /// The article being read, as it was when it was opened; `null` before the first.
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return page.getReadOnlyProperty();
    }

    /// The marks on that article as they are now, in text order.
    ObservableList<Placed> marks() {
        return marks;
    }

    /// The words of the article being read that were found last, to be shown; `null` for none.
    ReadOnlyObjectProperty<@Nullable Span> place() {
        return place.getReadOnlyProperty();
    }

    /// The marks that found no place in the newest version of that article, in the order of where they stood.
    ObservableList<Unplaced> unplaced() {
        return unplaced;
    }

    /// The mark looked at, on the page and in the margin alike; `null` for none.
    ObjectProperty<@Nullable UUID> focused() {
        return focused;
    }

    /// What is looked for in that article.
    FindModel find() {
        return find;
    }

    /// What the first reading proposes for that article.
    Proposals proposals() {
        return proposals;
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /// What in the article being read may read differently from what is stored; empty once the person has been told.
    ReadOnlyObjectProperty<List<Pitfall>> pitfalls() {
        return pitfalls.getReadOnlyProperty();
    }

    /// What can be taken back; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Deed> undoable() {
        return undoable.getReadOnlyProperty();
    }

    /// What can be done again; `null` for nothing.
    ReadOnlyObjectProperty<@Nullable Deed> redoable() {
        return redoable.getReadOnlyProperty();
    }

    /// Told, once, when the library turns out to be damaged and there is a backup to go back to.
    void onDamage(BiConsumer<Trouble, Backup> listener) {
        onDamage = listener;
    }

    /// Whose marks these are where the person has not said so.
    String usualCoder() {
        return usualCoder;
    }

    /// From now on acts are this person's, and theirs is what can be taken back; the usual coder's for an empty name.
    void giveTo(String coder) {
        quietly(() -> {
            desk.giveTo(coder.isEmpty() ? usualCoder : coder);
            return coder;
        }, _ -> {});
    }

    /// Shows what other programs have changed; selection, focus and place stay.
    void catchUp() {
        refreshShelf();
        var open = page.get();
        if (open != null) {
            quietly(() -> desk.reading().open(open.article().id()), now -> now.ifPresent(this::catchUpWith));
        }
    }

    private void catchUpWith(Page now) {
        var open = page.get();
        if (open == null || !open.article().id().equals(now.article().id())) {
            return;
        }
        if (!open.article().text().equals(now.article().text())) {
            show(now);
            return;
        }
        var there = Set.copyOf(marks);
        var wanted = Set.copyOf(now.placed());
        var chosen = focused.get();
        marks.removeIf(mark -> !wanted.contains(mark) && !Proposals.isUnkept(mark.annotation()));
        var coming = now.placed().stream().filter(mark -> !there.contains(mark)).toList();
        if (coming.size() > MANY) {
            marks.setAll(now.placed());
        } else {
            coming.forEach(this::put);
        }
        boolean isGone = marks.stream().noneMatch(mark -> mark.annotation().id().equals(chosen));
        focused.set(isGone ? null : chosen);
        proposals.look();
    }

    /// Fills the shelf, takes files in, and opens what came of them; where there are none, what came last.
    void start(List<Path> files) {
        quietly(() -> desk.shelving().numbers(), numbers -> {
            fillShelf(numbers);
            if (!files.isEmpty()) {
                take(files);
            } else if (numbers.length > 0) {
                quietly(() -> desk.reading().find(Long.toString(numbers[0])), last -> last.map(Article::id).ifPresent(this::open));
            }
            if (desk.isReadOnly()) { // once what is opened is shown, which takes away what was said before
                quietly(() -> desk.file().toString(), file -> tell(Notice.quiet("library.opened-to-read", file)));
            }
        });
    }

    /// Fills the shelf and opens one article of it, at its beginning.
    void startWith(UUID article) {
        quietly(() -> desk.shelving().numbers(), numbers -> {
            fillShelf(numbers);
            act(() -> desk.reading().open(article), opened -> opened.ifPresent(this::show));
        });
    }

    private record Opened(Page page, Optional<ReadingPlace> left) {}

    /// Shows an article of the library where it was left; nothing happens if it is shown already.
    void open(UUID article) {
        var open = page.get();
        if (open == null || !open.article().id().equals(article)) {
            act(
                    () -> desk.reading().open(article).map(page -> new Opened(page, desk.reading().place(article))),
                    opened -> opened.ifPresent(found -> {
                        left = found.left();
                        show(found.page());
                    }));
        }
    }

    /// Shows what a search has found: the article at the words, or at the mark.
    void open(Found found) {
        var open = page.get();
        if (open != null && open.article().id().equals(found.article())) {
            show(found);
        } else {
            act(() -> desk.reading().open(found.article()), opened -> {
                left = Optional.empty();
                opened.ifPresent(this::show);
                show(found);
            });
        }
    }

    private void show(Found found) {
        var open = page.get();
        if (open != null && open.article().id().equals(found.article())) {
            var mark = found.mark();
            place.set(null); // asked for again, the same words come into view again
            place.set(mark == null ? found.place().within(new Span(0, open.article().text().length())) : null);
            focused.set(mark == null ? null : mark.id());
        }
    }

    /// Where the article being read was left; nothing where it is read for the first time.
    Optional<ReadingPlace> left() {
        return left;
    }

    /// Keeps where an article is left. No act: nothing is told, and it cannot be undone.
    void keepPlace(UUID article, ReadingPlace place) {
        var open = page.get();
        if (open != null && open.article().id().equals(article)) {
            left = Optional.of(place);
        }
        background.run(() -> {
            desk.reading().keepPlace(article, place);
            return place;
        }, _ -> {}, trouble -> LOG.log(Level.WARNING, "the place in an article was not kept", trouble));
    }

    /// Takes files and folders in and opens the first article that came of them.
    void take(List<Path> paths) {
        take(() -> {
            var taken = new ArrayList<Taken>();
            paths.forEach(path -> desk.shelving().take(desk.shelving().articlesIn(path), (_, each) -> taken.add(each)));
            return taken;
        });
    }

    /// Takes words in as an article of their own and opens it.
    void paste(String text) {
        take(() -> List.of(desk.shelving().paste(text)));
    }

    /// As below, for who does not wait for it.
    void mark(Span span, Kind kind) {
        mark(span, kind, () -> {});
    }

    /// Marks a stretch of the article being read; a mark of that kind that lies on it already gets the focus instead.
    ///
    /// @param refused told when the library does not store it, before the person is told why
    void mark(Span span, Kind kind, Runnable refused) {
        var open = page.get();
        if (open == null || span.isEmpty()) {
            tell(Notice.quiet("mark.nothing-selected"));
            return;
        }
        var there = marks.stream()
                .filter(mark -> mark.span().equals(span) && mark.annotation().kind() == kind)
                .findFirst();
        if (there.isPresent()) {
            focused.set(there.get().annotation().id());
            proposals.accept();
        } else {
            quietly(() -> desk.marking().mark(open.article(), span, kind), change -> {
                dismissNotice();
                applyAndFocus(change);
            }, refused);
        }
    }

    /// The mark that has the focus, as it is shown.
    Optional<Annotation> focusedMark() {
        return marks.stream()
                .map(Placed::annotation)
                .filter(mark -> mark.id().equals(focused.get()))
                .findFirst();
    }

    /// What it takes to find a stretch of the article being read again; nothing where nothing is selected.
    Optional<Anchor> anchor(Span span) {
        var open = page.get();
        return open == null || span.isEmpty() ? Optional.empty() : Optional.of(desk.marking().anchor(open.article(), span));
    }

    /// Whom these words name: a speaker of this article whose name holds them, or somebody new.
    Speaker speaker(String words) {
        return marks.stream()
                .map(mark -> mark.annotation().attribution().speaker())
                .filter(Objects::nonNull)
                .filter(speaker -> speaker.name().contains(words))
                .findFirst()
                .orElseGet(() -> desk.deciding().speaker(words));
    }

    /// Lays a mark on other words of the article being read.
    void stretch(UUID mark, Span span) {
        var open = page.get();
        if (open != null && !span.isEmpty()) {
            marks.stream()
                    .map(Placed::annotation)
                    .filter(seen -> seen.id().equals(mark))
                    .findFirst()
                    .ifPresent(seen -> change(seen, seen.withAnchor(desk.marking().anchor(open.article(), span))));
        }
    }

    /// Deletes the mark that has the focus; a proposal is turned down.
    void deleteFocused() {
        var mark = focused.get();
        if (mark != null && !proposals.reject()) {
            act(() -> desk.marking().unmark(mark), change -> change.ifPresent(this::apply));
        }
    }

    /// Turns a mark as it is shown into what the person wants it to be; see [hashiya.desk.Marking#change].
    void change(Annotation seen, Annotation wanted) {
        if (seen.status() == Status.PROPOSED && wanted.status() == Status.PROPOSED) {
            proposals.correct(seen, wanted);
            return;
        }
        act(() -> desk.marking().change(seen, wanted), revised -> {
            switch (revised) {
                case Revised.Done(var change) -> applyAndFocus(change);
                case Revised.Conflict(var mine, var theirs) -> {
                    refreshPage();
                    tell(Notice.trouble("mark.overtaken", Told.both(theirs, mine)));
                }
                case Revised.Gone(var mine) -> {
                    refreshPage();
                    tell(Notice.trouble("mark.gone", Told.of(mine)));
                }
            }
        });
    }

    /// Puts a mark that found no place back on a stretch of the article.
    void putBack(Unplaced without, Span span) {
        var open = page.get();
        if (open == null || span.isEmpty()) {
            tell(Notice.quiet("review.nothing-selected"));
        } else {
            change(without.mark(), desk.reviewing().back(open.article(), without.mark(), span));
        }
    }

    /// Deletes a mark that found no place.
    void letGo(Unplaced without) {
        act(() -> desk.marking().unmark(without.mark().id()), change -> change.ifPresent(this::apply));
    }

    /// Takes an article off the shelf with its marks; undo brings it back.
    void remove(UUID article) {
        act(() -> desk.shelving().remove(article), removed -> removed.ifPresent(this::apply));
    }

    void undo() {
        act(() -> desk.undoing().undo(), this::applyWhereItBelongs);
    }

    void redo() {
        act(() -> desk.undoing().redo(), this::applyWhereItBelongs);
    }

    /// Moves the focus to the next mark in the text (`step` 1) or the one before (-1); from the last on to the first.
    void focusNeighbour(int step) {
        if (!marks.isEmpty()) {
            int now = marks.stream().map(mark -> mark.annotation().id()).toList().indexOf(focused.get());
            int next = now < 0 && step < 0 ? marks.size() - 1 : Math.floorMod(now + step, marks.size());
            // The only mark is its own neighbour; asked for again, it comes into view again.
            focused.set(null);
            focused.set(marks.get(next).annotation().id());
        }
    }

    void exportAnnotations(Path target, Profile profile) {
        export(() -> desk.exporting().annotations(target, profile, CsvOptions.DEFAULT));
    }

    void exportArticles(Path target) {
        export(() -> desk.exporting().articles(target, CsvOptions.DEFAULT));
    }

    void dismissNotice() {
        notice.set(null);
    }

    void dismissPitfalls() {
        pitfalls.set(List.of());
    }

    private void export(Supplier<Exported> act) {
        act(act, exported -> tell(Notice.quiet("export.done", exported.rows(), exported.file().toString())));
    }

    private void take(Supplier<List<Taken>> act) {
        act(act, takings -> {
            takings.stream().flatMap(DeskModel::article).findFirst().ifPresent(this::open);
            takings.stream().flatMap(DeskModel::newVersion).findFirst().ifPresent(this::tellOfVersion);
            tellOfRefused(takings.stream().filter(Taken.Refused.class::isInstance).map(Taken.Refused.class::cast).toList());
            if (takings.isEmpty()) {
                tell(Notice.quiet("shelf.no-articles-there"));
            }
            refreshShelf();
        });
    }

    private static Stream<Taken.NewVersion> newVersion(Taken taken) {
        return taken instanceof Taken.NewVersion version ? Stream.of(version) : Stream.empty();
    }

    /// An article that is open already is shown in its newer version.
    private void tellOfVersion(Taken.NewVersion taken) {
        var open = page.get();
        if (open != null && open.article().id().equals(taken.article().id())) {
            refreshPage();
        }
        tell(Notice.quiet("shelf.new-version", taken.article().title(), taken.version(), taken.marks(), taken.unplaced()));
    }

    private void tellOfRefused(List<Taken.Refused> refused) {
        if (refused.size() == 1) {
            tell(Notice.trouble(refused.getFirst().phrase(), refused.getFirst().arguments()));
        } else if (!refused.isEmpty()) {
            var first = refused.getFirst().arguments().getFirst();
            tell(Notice.trouble("shelf.several-refused", List.of(refused.size(), first)));
        }
    }

    private static Stream<UUID> article(Taken taken) {
        return switch (taken) {
            case Taken.Added(var article) -> Stream.of(article.id());
            case Taken.AlreadyThere(var article) -> Stream.of(article.id());
            case Taken.ReadAnew(var article) -> Stream.of(article.id());
            case Taken.NewVersion(var article, _, _, _) -> Stream.of(article.id());
            case Taken.Refused _ -> Stream.empty();
        };
    }

    private void show(Page opened) {
        int longest = opened.article().paragraphs().stream().mapToInt(line -> line.span().length()).max().orElse(0);
        if (longest > LONGEST_PARAGRAPH) {
            tell(Notice.trouble("article.long-line", List.of(opened.article().title(), longest, LONGEST_PARAGRAPH)));
            return;
        }
        focused.set(null);
        page.set(opened);
        marks.setAll(opened.placed());
        lookForPitfalls(opened);
        lookForUnplaced();
        proposals.look();
        if (!opened.lost().isEmpty()) {
            tell(Notice.quiet("mark.lost", opened.lost().size()));
        }
    }

    private void lookForPitfalls(Page opened) {
        dismissPitfalls();
        quietly(() -> Pitfall.in(opened.article().text()), found -> {
            if (opened.equals(page.get())) {
                pitfalls.set(found);
            }
        });
    }

    private void applyWhereItBelongs(Undone undone) {
        switch (undone) {
            case Undone.Nothing() -> {}
            case Undone.Done(_, var changes) -> changes.forEach(change -> {
                if (isOpen(change) || change instanceof Change.Removed) {
                    applyAndFocus(change);
                } else {
                    open(change.article());
                    refreshShelf();
                }
            });
            case Undone.Overtaken _ -> {
                refreshPage();
                tell(Notice.trouble("deed.overtaken", List.of()));
            }
        }
    }

    void applyAndFocus(Change change) {
        apply(change);
        if (isOpen(change)) {
            switch (change) {
                case Change.Marked(var annotation) -> focus(annotation);
                case Change.Changed(_, var annotation) -> focus(annotation);
                case Change.Unmarked _, Change.Removed _, Change.Renewed _ -> {}
            }
        }
    }

    private void focus(Annotation annotation) {
        if (annotation.status() != Status.REJECTED) {
            focused.set(annotation.id());
        }
    }

    void apply(Change change) {
        if (isOpen(change)) {
            switch (change) {
                case Change.Marked(var annotation) -> {
                    takeOff(annotation);
                    put(annotation);
                }
                case Change.Unmarked(var annotation) -> takeOff(annotation);
                case Change.Changed(_, var annotation) -> {
                    var chosen = focused.get();
                    takeOff(annotation);
                    put(annotation);
                    focused.set(chosen);
                }
                case Change.Removed _ -> {
                    focused.set(null);
                    marks.clear();
                    page.set(null);
                }
                case Change.Renewed _ -> refreshPage();
            }
            proposals.look();
        }
        if (change instanceof Change.Removed(var gone)) {
            tell(Notice.quiet("shelf.removed", gone.title()));
        }
        lookForUnplaced();
        refreshShelf();
    }

    private void lookForUnplaced() {
        var open = page.get();
        if (open == null) {
            unplaced.clear();
        } else {
            quietly(() -> desk.reviewing().unplaced(open.article()), found -> {
                if (open.equals(page.get()) && !unplaced.equals(found)) {
                    unplaced.setAll(found);
                }
            });
        }
    }

    /// A mark whose words are those of an older version has no place here.
    private void put(Annotation annotation) {
        var mark = Placed.where(annotation);
        var open = page.get();
        boolean isThere = open != null && open.article().text().startsWith(annotation.anchor().exact(), mark.span().start());
        if (isThere && annotation.status() != Status.REJECTED) {
            put(mark);
        }
    }

    private void put(Placed mark) {
        int place = (int) marks.stream().filter(other -> other.compareTo(mark) < 0).count();
        marks.add(place, mark);
    }

    private void takeOff(Annotation annotation) {
        marks.removeIf(mark -> mark.annotation().id().equals(annotation.id()));
        if (annotation.id().equals(focused.get())) {
            focused.set(null);
        }
    }

    /// Shows the open article as the library has it now.
    private void refreshPage() {
        var open = page.get();
        if (open != null) {
            quietly(() -> desk.reading().open(open.article().id()), opened -> opened.ifPresent(this::show));
        }
    }

    private boolean isOpen(Change change) {
        var open = page.get();
        return open != null && open.article().id().equals(change.article());
    }

    /// Shows what the shelf holds by now; other programs may have put something there.
    void refreshShelf() {
        quietly(() -> desk.shelving().numbers(), this::fillShelf);
    }

    private void fillShelf(long[] numbers) {
        background.keepUp(desk.searching()::catchUp);
        shelf.refresh(numbers);
    }

    /// Does what a person asked for; what they were told before is over with it.
    <T> void act(Supplier<T> act, Consumer<T> then) {
        quietly(act, result -> {
            dismissNotice();
            then.accept(result);
        });
    }

    private record Done<T>(T result, Optional<Deed> undoable, Optional<Deed> redoable) {}

    <T> void quietly(Supplier<T> act, Consumer<T> then) {
        quietly(act, then, () -> {});
    }

    private <T> void quietly(Supplier<T> act, Consumer<T> then, Runnable refused) {
        background.run(() -> new Done<>(act.get(), desk.undoing().undoable(), desk.undoing().redoable()), done -> {
            undoable.set(done.undoable().orElse(null));
            redoable.set(done.redoable().orElse(null));
            then.accept(done.result());
        }, thrown -> {
            refused.run();
            tell(thrown);
        });
    }

    void tell(Throwable thrown) {
        if (thrown instanceof Trouble trouble) {
            LOG.log(Level.DEBUG, "an act failed", trouble);
            tell(Notice.trouble(trouble.phrase(), trouble.arguments()));
            offerBackup(trouble);
        } else {
            LOG.log(Level.ERROR, "an act failed", thrown);
            tell(Notice.trouble("trouble.unexpected", List.of(thrown.toString())));
        }
    }

    private void offerBackup(Trouble trouble) {
        background.run(() -> desk.offer(trouble), offer -> offer.ifPresent(backup -> {
            var listener = onDamage;
            onDamage = (_, _) -> {};
            listener.accept(trouble, backup);
        }), failed -> LOG.log(Level.WARNING, "no backup can be offered", failed));
    }

    void tell(Notice told) {
        notice.set(told);
    }
}
