package hashiya.ui;

import hashiya.desk.Desk;
import hashiya.library.Listing;
import hashiya.library.ShelfOrder;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.collections.ObservableList;

/// What is on the shelf, and in which order: of every article its number, of those in view the rest.
final class ShelfModel {
    private final DeskModel model;
    private final Desk desk;
    private final Background background;
    private final Errands errands;
    private final Numbers numbers = new Numbers();
    private final Listings listings;
    private volatile ShelfOrder order = ShelfOrder.ADDED;

    ShelfModel(DeskModel model, Desk desk, Background background, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.background = background;
        this.errands = errands;
        listings = new Listings(desk, background, errands::tell);
    }

    /// The numbers of all articles, in the order they stand in.
    ObservableList<Long> numbers() {
        return numbers;
    }

    /// Grows whenever rows in view should ask anew.
    ReadOnlyLongProperty arrivals() {
        return listings.arrivals();
    }

    /// An article as far as it is known; one that is not, or may have changed, will arrive.
    Optional<Listing> listing(long number) {
        return listings.listing(number);
    }

    /// Says in which order the shelf is to be filled.
    void startSorted(ShelfOrder wanted) {
        order = wanted;
    }

    /// Puts the shelf into another order.
    void sort(ShelfOrder wanted) {
        if (order != wanted) {
            order = wanted;
            refresh();
        }
    }

    /// Shows what the shelf holds by now; other programs may have put something there.
    void refresh() {
        fill(_ -> {});
    }

    /// Does the same, then hands over the numbers of all articles.
    void fill(Consumer<long[]> then) {
        errands.quietly(() -> desk.shelving().numbers(order), there -> {
            background.keepUp(desk.searching()::catchUp);
            numbers.replaceBy(there);
            listings.refresh();
            then.accept(there);
        });
    }

    /// Takes an article off the shelf with its marks; undo brings it back.
    void remove(UUID article) {
        errands.act(() -> desk.shelving().remove(article), removed -> removed.ifPresent(model::apply));
    }
}
