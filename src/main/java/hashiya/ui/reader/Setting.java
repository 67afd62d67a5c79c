package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import org.jspecify.annotations.Nullable;

/// How one paragraph is set: its part on the page and the text it belongs to. Paragraphs of two texts are never equal,
/// however alike they are.
record Setting(Paragraph paragraph, Galley galley) {
    /// RichTextFX compares paragraphs by it whenever a text is shown.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Setting setting && start() == setting.start() && galley == setting.galley;
    }

    @Override
    public int hashCode() {
        return start();
    }

    /// Where the paragraph starts in the article's text.
    int start() {
        return paragraph.span().start();
    }

    String text() {
        return paragraph.span().in(galley.text());
    }

    /// Whether it goes on with the line before, as a piece of a paragraph does that was cut.
    boolean goesOn() {
        return start() > 0 && galley.text().charAt(start() - 1) != '\n';
    }

    /// Whether the next one goes on with it.
    boolean isGoneOnWith() {
        int end = paragraph.span().end();
        return end < galley.text().length() && galley.text().charAt(end) != '\n';
    }

    /// Which way the paragraph runs.
    Direction direction() {
        return Direction.ofParagraph(text(), galley.direction());
    }
}
