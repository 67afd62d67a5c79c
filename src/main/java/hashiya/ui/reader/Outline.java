package hashiya.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Shapes drawn from the boxes a stretch of text fills. Each carries the given style classes; the theme colours it.
final class Outline {
    private Outline() {}

    static Path filled(List<Rectangle2D> boxes, String... styleClasses) {
        var path = unmanaged(new Path(), styleClasses);
        for (var box : boxes) {
            path.getElements().addAll(
                    new MoveTo(box.getMinX(), box.getMinY()),
                    new LineTo(box.getMaxX(), box.getMinY()),
                    new LineTo(box.getMaxX(), box.getMaxY()),
                    new LineTo(box.getMinX(), box.getMaxY()),
                    new ClosePath());
        }
        return path;
    }

    /// A line under each box, `lift` pixels above its foot.
    static Path underlined(List<Rectangle2D> boxes, double lift, String... styleClasses) {
        var path = unmanaged(new Path(), styleClasses);
        for (var box : boxes) {
            double y = Math.floor(box.getMaxY() - lift) + 0.5; // in the middle of a row of pixels, or two lines run together
            path.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
        }
        return path;
    }

    /// One line around all boxes together, which reaches over the white between neighbouring lines.
    static Shape around(List<Rectangle2D> boxes, double lineSpacing, String... styleClasses) {
        double reach = lineSpacing / 2 + 0.5;
        Shape whole = new Path();
        for (var box : boxes) {
            var part = new Rectangle(
                    box.getMinX() - 1, box.getMinY() - reach, box.getWidth() + 2, box.getHeight() + 2 * reach);
            whole = Shape.union(whole, part);
        }
        return unmanaged(whole, styleClasses);
    }

    private static <S extends Shape> S unmanaged(S shape, String... styleClasses) {
        shape.setManaged(false);
        shape.setMouseTransparent(true);
        shape.setFill(null);
        shape.setStroke(null);
        shape.getStyleClass().setAll(styleClasses);
        return shape;
    }
}
