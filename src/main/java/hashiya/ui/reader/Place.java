package hashiya.ui.reader;

import hashiya.article.Span;

/// A place that is being read: a character, and how far below the top of the page its line stands.
///
/// @param top in pixels
record Place(int offset, double top) {
    /// What stands at a height of the page.
    ///
    /// @param height below the top of the page, in pixels
    static Place at(ArticleArea page, double height) {
        int offset = page.inView().insertionAt(page.getWidth() / 2, height);
        return new Place(offset, page.inView().top(lineOf(page, offset)).orElse(height));
    }

    /// Scrolls until the character stands where it stood, as far as the article's two ends let it.
    void restore(ArticleArea page) {
        page.scrolling().bring(offset);
        // Scrolling lays out paragraphs whose heights were only guessed, and that may move the line once more.
        for (int pass = 0; pass < 2; pass++) {
            page.inView().top(lineOf(page, offset)).ifPresent(now -> page.scrollYBy(now - top));
            page.layout();
        }
    }

    /// One character will do, but at the end of a paragraph only the one before it has a box.
    private static Span lineOf(ArticleArea page, int offset) {
        var paragraph = page.galley().paragraphAt(offset).span();
        int start = Math.max(paragraph.start(), Math.min(offset, paragraph.end() - 1));
        return new Span(start, Math.min(start + 1, paragraph.end()));
    }
}
