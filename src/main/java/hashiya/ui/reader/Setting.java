package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;

/// How one paragraph is set: its part on the page and the way it runs.
record Setting(Paragraph paragraph, Direction direction) {
    /// Where the paragraph starts in the article's text.
    int start() {
        return paragraph.span().start();
    }
}
