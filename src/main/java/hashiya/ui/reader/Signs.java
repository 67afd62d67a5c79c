package hashiya.ui.reader;

import hashiya.arabic.Invisible;
import hashiya.arabic.Pitfall;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/// Small signs where invisible characters stand: a thin line, and above it the name Unicode gives the character for short.
/// They take no room, so nothing moves when they are shown.
final class Signs {
    /// Words that look like others, as far as their paragraph tells.
    private static final String LOOK_ALIKE = "≈";

    /// Names nearer than this touch, in pixels.
    private static final double APART = 0.5;

    private Signs() {}

    /// Puts the signs of a paragraph into a group that is styled already; names that would lie on one another go one below
    /// the other.
    static void draw(Group group, String paragraph, StoredGeometry geometry) {
        var names = new ArrayList<Bounds>();
        for (int offset = 0; offset < paragraph.length(); ) {
            int codePoint = paragraph.codePointAt(offset);
            int next = offset + Character.charCount(codePoint);
            if (Invisible.hasSign(codePoint)) {
                draw(group, Invisible.sign(codePoint), place(geometry, new Span(offset, next)), names);
            }
            offset = next;
        }
        for (var pitfall : Pitfall.in(paragraph)) {
            if (pitfall.kind() == Pitfall.Kind.LOOK_ALIKE) {
                draw(group, LOOK_ALIKE, place(geometry, pitfall.span()), names);
            }
        }
    }

    /// A space has a middle; what has no width stands between its neighbours.
    private static Rectangle2D place(StoredGeometry geometry, Span character) {
        var boxes = geometry.boxes(character);
        if (boxes.isEmpty()) {
            return geometry.caret(character.start());
        }
        var box = boxes.getFirst();
        return new Rectangle2D(box.getMinX() + box.getWidth() / 2, box.getMinY(), 0, box.getHeight());
    }

    private static void draw(Group group, String sign, Rectangle2D place, List<Bounds> names) {
        var name = new Text(sign);
        name.setTextOrigin(VPos.TOP);
        name.getStyleClass().setAll("sign");
        group.getChildren().add(name);
        name.applyCss();
        var size = name.getLayoutBounds();
        Bounds there = new BoundingBox(
                place.getMinX() - size.getWidth() / 2, place.getMinY(), size.getWidth(), size.getHeight());
        while (names.stream().anyMatch(there::intersects)) {
            there = new BoundingBox(
                    there.getMinX(), there.getMinY() + size.getHeight() + APART, size.getWidth(), size.getHeight());
        }
        names.add(there);
        name.relocate(there.getMinX(), there.getMinY());

        var stem = new Line(place.getMinX(), there.getMaxY(), place.getMinX(), Math.max(there.getMaxY(), place.getMaxY()));
        stem.getStyleClass().setAll("sign-stem");
        group.getChildren().add(stem);
    }
}
