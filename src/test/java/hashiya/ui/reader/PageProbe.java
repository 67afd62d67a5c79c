package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import javafx.geometry.Point2D;

/// Says where on the screen a person would put the mouse. To be used on the JavaFX thread.
public final class PageProbe {
    private final ArticleArea page;

    public PageProbe(ArticleArea page) {
        this.page = page;
    }

    /// A point just inside the character at `offset`, at the edge it is entered by: right in Arabic, left in numbers.
    public Point2D before(int offset) {
        return edge(offset, true);
    }

    /// A point just inside the character that ends at `offset`, at the edge it is left by.
    public Point2D after(int offset) {
        return edge(offset - 1, false);
    }

    /// How many marks are painted in the paragraphs in view.
    public int paintedMarks() {
        return (int) page.lookupAll(".mark-fill").stream().filter(node -> !node.getBoundsInParent().isEmpty()).count();
    }

    private Point2D edge(int offset, boolean leading) {
        var layer = page.inView().at(offset).orElseThrow();
        var setting = layer.setting();
        String paragraph = setting.paragraph().span().in(page.article());
        int inParagraph = offset - setting.start();
        var grapheme = Graphemes.of(paragraph).snap(new Span(inParagraph, inParagraph + 1));
        var box = layer.geometry().boxes(grapheme).getFirst();
        boolean rightToLeft = VisualOrder.of(paragraph, setting.direction()).isRightToLeft(grapheme.start());
        double x = leading == rightToLeft ? box.getMaxX() - 1 : box.getMinX() + 1;
        return layer.flow().localToScreen(x, box.getMinY() + box.getHeight() / 2);
    }
}
