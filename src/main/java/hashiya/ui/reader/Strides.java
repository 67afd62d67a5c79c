package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.arabic.Sentences;
import hashiya.article.Paragraph;

/// Where the caret goes by whole sentences and paragraphs. Empty lines are stepped over.
final class Strides {
    private final ArticleArea page;

    Strides(ArticleArea page) {
        this.page = page;
    }

    /// The start of the next sentence, or of this one or the one before; never before a mark that stands on the sign there.
    int sentence(int caret, boolean forward) {
        int there = sentenceStart(caret, forward);
        var paragraph = page.galley().paragraphAt(there).span();
        var graphemes = Graphemes.of(paragraph.in(page.article()));
        int inParagraph = there - paragraph.start();
        return graphemes.isBoundary(inParagraph) ? there : paragraph.start() + graphemes.after(inParagraph);
    }

    private int sentenceStart(int caret, boolean forward) {
        var paragraph = page.galley().paragraphAt(caret).span();
        String text = paragraph.in(page.article());
        int here = caret - paragraph.start();
        if (forward) {
            int next = Sentences.after(text, here);
            return next < text.length() || here < text.length() ? paragraph.start() + next : paragraph(caret, true);
        }
        if (text.substring(0, here).isBlank()) {
            int end = before(paragraph.start());
            var previous = page.galley().paragraphAt(end).span();
            return previous.start() + Sentences.before(previous.in(page.article()), end - previous.start());
        }
        return paragraph.start() + Sentences.before(text, here);
    }

    /// The start of the next paragraph, or of this one or the one before; at the last, its end.
    int paragraph(int caret, boolean forward) {
        int start = page.galley().paragraphAt(caret).span().start();
        if (!forward) {
            return caret > start ? start : page.galley().paragraphAt(before(start)).span().start();
        }
        int length = page.article().length();
        Paragraph next = page.galley().paragraphAt(caret);
        do {
            next = page.galley().paragraphAt(Math.min(next.span().end() + 1, length));
        } while (next.role() == Paragraph.Role.GAP && next.span().end() < length);
        return next.span().start() <= caret ? length : next.span().start();
    }

    /// The end of the last paragraph before `start` that says something; 0 where there is none.
    private int before(int start) {
        int end = Math.max(0, start - 1);
        while (end > 0 && page.galley().paragraphAt(end).role() == Paragraph.Role.GAP) {
            end = Math.max(0, page.galley().paragraphAt(end).span().start() - 1);
        }
        return end;
    }
}
