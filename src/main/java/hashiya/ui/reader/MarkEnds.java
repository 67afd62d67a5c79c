package hashiya.ui.reader;

import hashiya.arabic.Graphemes;
import hashiya.arabic.VisualOrder;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.shape.Circle;

/// The two handles of the mark being looked at, by which the mouse changes where it starts and ends.
///
/// The one at the start stands above the line, the one at the end below it, so that neither lies on a letter a person may
/// want to begin a selection at.
final class MarkEnds {
    enum End {
        START,
        END
    }

    private static final double RADIUS = 4;
    private static final double REACH = 8;

    private final ArticleArea page;

    MarkEnds(ArticleArea page) {
        this.page = page;
    }

    /// What to draw of the handles in one paragraph.
    List<Node> drawn(Layer layer, Highlight mark) {
        var handles = new ArrayList<Node>();
        for (var end : End.values()) {
            place(layer, mark.span(), end).ifPresent(place -> {
                var handle = new Circle(place.getX(), place.getY(), RADIUS);
                handle.setManaged(false);
                handle.setMouseTransparent(true);
                handle.getStyleClass().setAll(Swatch.classes("mark-handle", mark.look()));
                handles.add(handle);
            });
        }
        return handles;
    }

    /// The handle under a point of the scene.
    Optional<End> at(Point2D inScene) {
        return page.marked().focused().flatMap(mark -> {
            for (var end : End.values()) {
                int offset = end == End.START ? mark.span().start() : mark.span().end() - 1;
                boolean near = page.inView().at(offset)
                        .flatMap(layer -> place(layer, mark.span(), end).map(layer.flow()::localToScene))
                        .filter(place -> place.distance(inScene) <= REACH)
                        .isPresent();
                if (near) {
                    return Optional.of(end);
                }
            }
            return Optional.empty();
        });
    }

    /// Where a handle stands in its paragraph's flow; nothing where that end lies in another paragraph.
    private Optional<Point2D> place(Layer layer, Span mark, End end) {
        var paragraph = layer.setting().paragraph().span();
        int offset = end == End.START ? mark.start() : mark.end() - 1;
        if (!paragraph.contains(offset)) {
            return Optional.empty();
        }
        String text = layer.setting().text();
        int inParagraph = offset - paragraph.start();
        var grapheme = Graphemes.of(text).snap(new Span(inParagraph, inParagraph + 1));
        var boxes = layer.boxes(grapheme.shiftedBy(paragraph.start()));
        if (boxes.isEmpty()) {
            return Optional.empty();
        }
        boolean rightToLeft = VisualOrder.of(text, layer.direction()).isRightToLeft(grapheme.start());
        var box = boxes.getFirst();
        return Optional.of(
                end == End.START
                        ? new Point2D(rightToLeft ? box.getMaxX() : box.getMinX(), box.getMinY() - 1)
                        : new Point2D(rightToLeft ? box.getMinX() : box.getMaxX(), box.getMaxY() + 1));
    }
}
