package hashiya.ui;

import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;

/// Has what sticks out of a node cut off by a rectangle, as cheaply in a mirrored window as in another.
///
/// To cut, JavaFX paints nothing outside the rectangle. But where anything between it and the screen is mirrored it draws the
/// node into a picture, the rectangle into a second and the part they share into a third, each time, and keeps the pictures
/// (`NGNode.renderClip` takes the short way only if `NGRectangle.isRectClip`). A rectangle that is mirrored once more, around
/// its own middle, lies where it lay and counts as not mirrored.
final class PlainClip {
    private PlainClip() {}

    /// @param clipped by a rectangle already
    static void of(Node clipped) {
        clipped.effectiveNodeOrientationProperty()
                .subscribe(way -> clipped.getClip().setScaleX(way == NodeOrientation.RIGHT_TO_LEFT ? -1 : 1));
    }

    /// The clip a list cuts its rows with, once it has made it.
    static void ofRowsIn(ListView<?> list) {
        list.skinProperty().subscribe(skin -> {
            if (skin != null) {
                of(list.lookup(".clipped-container"));
            }
        });
    }
}
