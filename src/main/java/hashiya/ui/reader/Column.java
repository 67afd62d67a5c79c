package hashiya.ui.reader;

import hashiya.article.Paragraph.Role;
import javafx.geometry.Insets;

/// The column the lines of a page stand in, and how long a line is for which their words are cut.
///
/// JavaFX throws when it has to break a line inside a word, and whoever asks may have it lay out a paragraph at any moment,
/// also in the midst of a change of width. So words are cut anew before the column gets narrower and after it got wider:
/// they are never wider than what they are laid out in. Lengths in pixels.
final class Column {
    /// A page narrower than that is cut off at its edge: it holds no word.
    private static final double NARROWEST = 140;

    /// JavaFX may make the white beside a line that much wider than it is asked to.
    private static final double ROUNDING = 2;

    private final ArticleArea page;
    private final double side;
    private double line = NARROWEST - ROUNDING;

    /// @param side the least white beside the lines
    Column(ArticleArea page, double side) {
        this.page = page;
        this.side = side;
    }

    /// How wide a page is at least.
    double narrowest() {
        return NARROWEST + 2 * side;
    }

    /// The least white beside the lines. It belongs to the paragraphs, because the page cuts at its padding and tashkeel leans
    /// out of the line.
    double side() {
        return side;
    }

    /// The white of the page itself that keeps lines from growing too long.
    Insets beyond() {
        double beyond = Math.max(0, (page.getWidth() - page.typography().measure()) / 2 - side);
        return new Insets(0, beyond, 0, beyond);
    }

    /// How much of a line words can fill.
    double line(Role role) {
        return line - 2 * Typography.indent(role);
    }

    /// How wide the text flow of a paragraph is going to be laid out; now and then it becomes another width all the same.
    double flow(Role role) {
        return wide() - 2 * Typography.indent(role);
    }

    /// To be called in place of the page's own laying out.
    ///
    /// @param layOut gives what holds the paragraphs its new width
    void around(Runnable layOut) {
        double coming = wide() - ROUNDING;
        if (coming < line) {
            cut(coming);
        } else if (coming > line) {
            page.inView().all().forEach(Layer::forgetHeight);
        }
        layOut.run();
        if (coming > line) {
            cut(coming);
        }
    }

    private double wide() {
        return page.getWidth() - 2 * page.getPadding().getLeft() - 2 * side;
    }

    private void cut(double coming) {
        line = coming;
        page.inView().all().forEach(Layer::fit);
    }
}
