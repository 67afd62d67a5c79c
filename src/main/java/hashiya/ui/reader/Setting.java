package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;

/// How one paragraph is set: its part on the page and the way it runs.
///
/// @param showing counts the texts that were shown: paragraphs of two texts are never equal, however alike they are set
record Setting(Paragraph paragraph, Direction direction, int showing) {
    /// Where the paragraph starts in the article's text.
    int start() {
        return paragraph.span().start();
    }
}
