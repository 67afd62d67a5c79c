package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.library.Choices;
import hashiya.library.Grouping;
import hashiya.library.Listing;
import hashiya.library.Shelf;
import hashiya.search.Filters;
import java.nio.LongBuffer;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/// What is on the shelf, how it stands, and what passes the filters: of every article its number, of those in view the rest.
final class ShelfModel {
    /// As many as a tall window shows: they come with the order, so that they are there at once.
    private static final int FIRST = 40;

    private final DeskModel model;
    private final Desk desk;
    private final Background background;
    private final Errands errands;
    private final ShelfLines lines = new ShelfLines();
    private final Listings listings;
    private final ReadOnlyObjectWrapper<OptionalInt> articles = new ReadOnlyObjectWrapper<>(OptionalInt.empty());
    private boolean isWholeOnItsWay;
    private volatile ShelfStanding standing = ShelfStanding.DEFAULT;
    private volatile Filters filters = Filters.NONE;

    ShelfModel(DeskModel model, Desk desk, Background background, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.background = background;
        this.errands = errands;
        listings = new Listings(desk, background, errands::tell);
    }

    /// The numbers of the articles from top to bottom, and below zero the headings of groups.
    ObservableList<Long> lines() {
        return lines.lines();
    }

    /// How many articles pass, folded away or not; nothing while only the first of them are known.
    ReadOnlyObjectProperty<OptionalInt> articles() {
        return articles.getReadOnlyProperty();
    }

    /// The group whose heading a line is.
    Optional<Shelf.Group> heading(long line) {
        return lines.heading(line);
    }

    /// The group an article stands in.
    Optional<Shelf.Group> group(long number) {
        return lines.group(number);
    }

    boolean isFolded(Shelf.Group group) {
        return lines.isFolded(group);
    }

    /// Folds a group, or unfolds it.
    void fold(Shelf.Group group, boolean away) {
        lines.fold(group, away);
        listings.refresh(List.of());
    }

    /// How the shelf stands.
    ShelfStanding standing() {
        return standing;
    }

    /// Grows whenever rows in view should ask anew.
    ReadOnlyLongProperty arrivals() {
        return listings.arrivals();
    }

    /// An article as far as it is known; one that is not, or may have changed, will arrive.
    Optional<Listing> listing(long number) {
        return listings.listing(number);
    }

    /// Says how the shelf is to stand when it is filled.
    void startAs(ShelfStanding wanted) {
        standing = wanted;
    }

    /// Puts the shelf into another order or other groups.
    void stand(ShelfStanding wanted) {
        if (!standing.equals(wanted)) {
            standing = wanted;
            refresh();
        }
    }

    /// Shows only what passes.
    void filter(Filters wanted) {
        if (!filters.equals(wanted)) {
            filters = wanted;
            refresh();
        }
    }

    /// Shows the first rows, however many there are; [#complete] is to follow. In groups all have to be looked at, which is
    /// done beside the works that the article waits for.
    void begin() {
        if (standing.grouping() == Grouping.NONE) {
            errands.quietly(this::first, this::show);
        } else {
            isWholeOnItsWay = true;
            background.lookUp(() -> true, this::filled, this::show, errands::tell);
        }
    }

    /// Shows the rest, where there is more than [#begin] shows.
    void complete() {
        if (articles.get().isEmpty() && !isWholeOnItsWay) {
            refresh();
        }
    }

    /// Shows what the shelf holds by now; other programs may have put something there.
    void refresh() {
        errands.quietly(this::filled, this::show);
    }

    /// @param top what is known of the first articles
    private record Filled(Shelf shelf, boolean isWhole, List<Listing> top) {}

    private Filled first() {
        long[] numbers = desk.shelving().first(standing.order(), FIRST);
        return filled(new Shelf(LongBuffer.wrap(numbers), List.of()), numbers.length < FIRST);
    }

    private Filled filled() {
        return filled(desk.shelving().shelf(standing.order(), standing.grouping(), filters), true);
    }

    private Filled filled(Shelf shelf, boolean whole) {
        var top = LongStream.of(shelf.numbers()).limit(FIRST).boxed().toList();
        return new Filled(shelf, whole, desk.shelving().listings(top));
    }

    private void show(Filled filled) {
        if (filled.isWhole()) {
            background.keepUp(desk.searching()::catchUp, model.versioning()::look);
        }
        lines.show(filled.shelf());
        articles.set(filled.isWhole() ? OptionalInt.of(lines.articles()) : OptionalInt.empty());
        listings.refresh(filled.top());
    }

    /// Hands over what articles can be told apart by.
    void choose(Consumer<Choices> then) {
        background.lookUp(() -> true, desk.shelving()::choices, then, errands::tell);
    }

    /// Takes articles off the shelf with their marks, in one act; undo brings them back.
    void remove(Collection<Long> numbers) {
        errands.act(
                () -> desk.shelving().removeAll(desk.shelving().listings(numbers).stream().map(Listing::id).toList()),
                model::apply);
    }
}
