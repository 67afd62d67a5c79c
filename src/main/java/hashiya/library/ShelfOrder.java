package hashiya.library;

/// In which order the shelf stands.
public enum ShelfOrder {
    /// What came last first.
    ADDED("SELECT number FROM article ORDER BY added_at DESC, number DESC"),

    /// What was published last first, and what does not say when at the end.
    PUBLISHED("SELECT number FROM shelf_order ORDER BY published_at DESC, number DESC"),

    /// By the titles as they are written, in the order of [hashiya.arabic.TitleOrder].
    TITLE("SELECT number FROM shelf_order ORDER BY title_key, number"),

    /// By the titles without the definite article they begin with: المجلة under م.
    BARE_TITLE("SELECT number FROM shelf_order ORDER BY bare_title_key, number");

    private final String numbers;

    ShelfOrder(String numbers) {
        this.numbers = numbers;
    }

    boolean isByTitle() {
        return this == TITLE || this == BARE_TITLE;
    }

    /// The numbers of all articles in this order, which an index holds.
    String numbers() {
        return numbers;
    }
}
