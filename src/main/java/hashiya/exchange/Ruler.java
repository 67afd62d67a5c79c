package hashiya.exchange;

import hashiya.arabic.Direction;
import hashiya.article.Article;
import hashiya.article.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Measures places in one article: made once, then quick for each of its annotations.
final class Ruler {
    private final Article article;
    private final List<Paragraph> paragraphs;
    private final int[] paragraphStarts;
    private final int[] secondHalves;
    private final Direction direction;

    Ruler(Article article) {
        String text = article.text();
        this.article = article;
        this.paragraphs = article.paragraphs();
        this.paragraphStarts = paragraphs.stream().mapToInt(paragraph -> paragraph.span().start()).toArray();
        this.secondHalves = IntStream.range(1, text.length())
                .filter(offset -> Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset)))
                .toArray();
        this.direction = Direction.ofArticle(text);
    }

    Article article() {
        return article;
    }

    /// How many code points stand before `offset`, which counts UTF-16 units.
    int codePoints(int offset) {
        return offset - before(secondHalves, offset);
    }

    /// The paragraph the unit at `offset` belongs to; a newline belongs to the one it ends.
    Paragraph paragraph(int offset) {
        return paragraphs.get(before(paragraphStarts, offset + 1) - 1);
    }

    Direction direction(Paragraph paragraph) {
        return Direction.ofParagraph(paragraph.span().in(article.text()), direction);
    }

    /// How many of these ascending numbers are smaller than `limit`.
    private static int before(int[] ascending, int limit) {
        int found = Arrays.binarySearch(ascending, limit);
        return found >= 0 ? found : -found - 1;
    }
}
