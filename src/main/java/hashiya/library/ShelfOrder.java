package hashiya.library;

/// In which order the shelf stands.
public enum ShelfOrder {
    /// What came last first.
    ADDED("article", "added_at DESC, number DESC"),

    /// What was published last first, and what does not say when at the end.
    PUBLISHED("shelf_order", "published_at DESC, number DESC"),

    /// By the titles as they are written, in the order of [hashiya.arabic.TitleOrder].
    TITLE("shelf_order", "title_key, number"),

    /// By the titles without the definite article they begin with: المجلة under م.
    BARE_TITLE("shelf_order", "bare_title_key, number");

    private final String table;
    private final String order;

    ShelfOrder(String table, String order) {
        this.table = table;
        this.order = order;
    }

    /// Whether titles are compared for it.
    public boolean isByTitle() {
        return this == TITLE || this == BARE_TITLE;
    }

    /// The numbers of all articles in this order, which an index holds.
    String numbers() {
        return "SELECT number FROM " + table + " ORDER BY " + order;
    }

    /// The numbers of the first articles in this order, of which the question mark says how many; the index is read no further.
    String first() {
        return numbers() + " LIMIT ?";
    }

    /// The numbers of some articles in this order.
    ///
    /// @param among a query for these numbers
    String numbers(String among) {
        return "SELECT number FROM " + table + " WHERE number IN (" + among + ") ORDER BY " + order;
    }
}
