package hashiya.article;

/// Where a person stopped reading an article, in units of its text.
///
/// @param caret where the caret stood
/// @param top the first unit in view
public record ReadingPlace(int caret, int top) {
    public ReadingPlace {
        if (caret < 0 || top < 0) {
            throw new IllegalArgumentException("before the text: " + caret + ", " + top);
        }
    }
}
