package hashiya.ui;

import hashiya.library.Grouping;
import hashiya.library.ShelfOrder;

/// How a person likes the shelf to stand.
public record ShelfStanding(ShelfOrder order, Grouping grouping) {
    public static final ShelfStanding DEFAULT = new ShelfStanding(ShelfOrder.ADDED, Grouping.NONE);

    /// Whether titles or names are compared for it.
    boolean comparesWords() {
        return order.isByTitle() || grouping == Grouping.FOLDER || grouping == Grouping.OUTLET;
    }

    ShelfStanding with(ShelfOrder other) {
        return new ShelfStanding(other, grouping);
    }

    ShelfStanding with(Grouping other) {
        return new ShelfStanding(order, other);
    }
}
