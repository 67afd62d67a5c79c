package hashiya.ui;

import hashiya.desk.Change;
import hashiya.desk.Desk;
import hashiya.desk.Page;
import hashiya.exchange.CsvOptions;
import hashiya.exchange.Exported;
import hashiya.exchange.Profile;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// What the window shows, and what can be done in it; the one place where the window meets the desk.
///
/// Each of its parts is for one kind of act, like the desk's own; what an act has changed comes back here, to be shown in
/// all of them. Used on the JavaFX thread. Acts return at once: the desk works in the background, and the properties
/// change when the work is stored, never before.
public final class DeskModel {
    /// Of so many changes of the open article all of it is shown anew, rather than each by itself.
    private static final int MANY = 50;

    private final Desk desk;
    private final String usualCoder;
    private final Errands errands;
    private final ShelfModel shelf;
    private final ArrangingModel arranging;
    private final SearchModel search;
    private final TakingModel taking;
    private final ReadingModel reading;
    private final MarkingModel marking;
    private final CodebookModel codebook;
    private final NamingModel naming;
    private final ReviewingModel reviewing;
    private final VersioningModel versioning;
    private final Proposals proposals;
    private final FindModel find;
    private final UndoingModel undoing;

    public DeskModel(Desk desk, Background background) {
        this.desk = desk;
        usualCoder = desk.coder();
        errands = new Errands(desk, background);
        shelf = new ShelfModel(this, desk, background, errands);
        arranging = new ArrangingModel(desk, errands, shelf);
        search = new SearchModel(desk, background, errands::tell);
        search.filters().subscribe((_, wanted) -> shelf.filter(wanted));
        taking = new TakingModel(this, desk, errands);
        reading = new ReadingModel(this, desk, errands);
        marking = new MarkingModel(this, desk, errands);
        codebook = new CodebookModel(this, desk, errands);
        naming = new NamingModel(this, desk, errands);
        reviewing = new ReviewingModel(this, desk, errands);
        versioning = new VersioningModel(this, desk, errands);
        proposals = new Proposals(this, desk, errands);
        find = new FindModel(page(), background, errands::tell);
        undoing = new UndoingModel(this, desk, errands);
    }

    /// What is done in the background, and what the person is told.
    Errands errands() {
        return errands;
    }

    /// What is on the shelf, in the order the person likes.
    ShelfModel shelf() {
        return shelf;
    }

    /// How the articles are kept in order.
    ArrangingModel arranging() {
        return arranging;
    }

    /// What is searched for in the library.
    SearchModel search() {
        return search;
    }

    /// How files and words come into the library.
    TakingModel taking() {
        return taking;
    }

    /// Which article is being read.
    ReadingModel reading() {
        return reading;
    }

    /// The marks on that article.
    MarkingModel marking() {
        return marking;
    }

    /// The codes that can be put on marks.
    CodebookModel codebook() {
        return codebook;
    }

    /// The speakers whose words the marks hold.
    NamingModel naming() {
        return naming;
    }

    /// The marks that found no place in it.
    ReviewingModel reviewing() {
        return reviewing;
    }

    /// Which article is nearly the same.
    VersioningModel versioning() {
        return versioning;
    }

    /// What the first reading proposes for that article.
    Proposals proposals() {
        return proposals;
    }

    /// What is looked for in that article.
    FindModel find() {
        return find;
    }

    /// What can be taken back and done again.
    UndoingModel undoing() {
        return undoing;
    }

    /// The article being read; see [ReadingModel#page].
    ReadOnlyObjectProperty<@Nullable Page> page() {
        return reading.page();
    }

    /// The mark looked at; see [MarkingModel#focused].
    ObjectProperty<@Nullable UUID> focused() {
        return marking.focused();
    }

    /// Whose marks these are where the person has not said so.
    String usualCoder() {
        return usualCoder;
    }

    /// From now on acts are this person's, and theirs is what can be taken back; the usual coder's for an empty name.
    void giveTo(String coder) {
        errands.quietly(() -> {
            desk.giveTo(coder.isEmpty() ? usualCoder : coder);
            return coder;
        }, _ -> {});
    }

    /// Begins the shelf, takes files in, and opens what came of them; where there are none, what came last. The rest of a
    /// large shelf comes after that.
    ///
    /// @param settled told when that stands, or there is nothing to open
    void start(List<Path> files, Runnable settled) {
        codebook.refresh();
        shelf.begin();
        if (files.isEmpty()) {
            reading.openNewest(() -> {
                settled.run();
                shelf.complete();
            });
        } else {
            taking.take(files);
            settled.run();
            shelf.refresh();
        }
        if (desk.isReadOnly()) { // once what is opened is shown, which takes away what was said before
            errands.quietly(desk::file, file -> errands.tell(Notice.quiet("library.opened-to-read", file.toString())));
        }
    }

    /// Fills the shelf and opens one article of it, at its beginning.
    void startWith(UUID article) {
        codebook.refresh();
        shelf.refresh();
        reading.openAtBeginning(article);
    }

    /// Shows what other programs have changed; selection, focus and place stay.
    void catchUp() {
        shelf.refresh();
        codebook.refresh();
        reading.catchUp();
    }

    void exportAnnotations(Path target, Profile profile) {
        export(() -> desk.exporting().annotations(target, profile, CsvOptions.DEFAULT));
    }

    void exportArticles(Path target) {
        export(() -> desk.exporting().articles(target, CsvOptions.DEFAULT));
    }

    void exportCodebook(Path target) {
        export(() -> desk.coding().export(target));
    }

    private void export(Supplier<Exported> act) {
        errands.act(act, exported -> errands.tell(Notice.quiet("export.done", exported.rows(), exported.file().toString())));
    }

    /// Shows what an act has changed, and looks at the mark it was about.
    void applyAndFocus(Change change) {
        apply(change);
        focus(change);
    }

    /// Looks at the mark a change was about, if it is in the open article.
    void focus(Change change) {
        if (reading.isOpen(change.article())) {
            switch (change) {
                case Change.Marked(var annotation) -> marking.focus(annotation);
                case Change.Changed(_, var annotation) -> marking.focus(annotation);
                case Change.Unmarked _, Change.Removed _, Change.Renewed _ -> {}
            }
        }
    }

    /// Shows what an act has changed.
    void apply(Change change) {
        apply(List.of(change));
    }

    /// The same of an act that has changed much.
    void apply(List<Change> changes) {
        var here = changes.stream().filter(change -> reading.isOpen(change.article())).toList();
        if (here.size() > MANY) {
            reading.catchUp();
        } else {
            here.forEach(this::show);
        }
        if (!here.isEmpty()) {
            proposals.look();
        }
        tellOfRemoved(changes);
        reviewing.look();
        shelf.refresh();
    }

    private void show(Change change) {
        switch (change) {
            case Change.Marked(var annotation) -> marking.put(annotation);
            case Change.Unmarked(var annotation) -> marking.takeOff(annotation);
            case Change.Changed(_, var annotation) -> marking.renew(annotation);
            case Change.Removed _ -> reading.close();
            case Change.Renewed _ -> reading.refresh();
        }
    }

    private void tellOfRemoved(List<Change> changes) {
        var gone = changes.stream().filter(Change.Removed.class::isInstance).map(Change.Removed.class::cast).toList();
        if (gone.size() == 1) {
            errands.tell(Notice.quiet("shelf.removed", gone.getFirst().gone().title()));
        } else if (!gone.isEmpty()) {
            errands.tell(Notice.quiet("shelf.removed-several", gone.size()));
        }
    }
}
