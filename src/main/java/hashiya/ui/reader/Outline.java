package hashiya.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;

/// Shapes drawn from the boxes a stretch of text fills. Each carries the given style classes; the theme colours it.
final class Outline {
    private Outline() {}

    /// A rectangle over each box. JavaFX paints plain rectangles at once; for all other shapes, lines too, it has a
    /// rasterizer, which a page without them need not even begin.
    static List<Rectangle> filled(List<Rectangle2D> boxes, String... styleClasses) {
        return boxes.stream()
                .map(box -> new Rectangle(box.getMinX(), box.getMinY(), box.getWidth(), box.getHeight()))
                .map(box -> unmanaged(box, styleClasses))
                .toList();
    }

    /// A line under each box, `lift` pixels above its foot and so thick, which is filled and not stroked.
    static List<Rectangle> ruled(List<Rectangle2D> boxes, double lift, double thickness, String... styleClasses) {
        var rules = boxes.stream()
                .map(box -> new Rectangle2D(box.getMinX(), row(box, lift) - thickness / 2, box.getWidth(), thickness))
                .toList();
        return filled(rules, Stream.concat(Stream.of(styleClasses), Stream.of("rule")).toArray(String[]::new));
    }

    /// A line under each box, `lift` pixels above its foot, which may be dashed.
    static Path underlined(List<Rectangle2D> boxes, double lift, String... styleClasses) {
        var path = unmanaged(new Path(), styleClasses);
        for (var box : boxes) {
            double y = row(box, lift);
            path.getElements().addAll(new MoveTo(box.getMinX(), y), new LineTo(box.getMaxX(), y));
        }
        return path;
    }

    /// In the middle of a row of pixels, or two lines run together.
    private static double row(Rectangle2D box, double lift) {
        return Math.floor(box.getMaxY() - lift) + 0.5;
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
