package hashiya.ui;

import com.sun.javafx.scene.SceneHelper;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// A mouse whose events say which keys and buttons are down.
///
/// Those of JavaFX's headless robot do not: Shift with a click is lost, and a drag that leaves a node goes to the next.
/// They enter the scene where the window system's do, so that JavaFX finds their targets itself.
final class Mouse {
    private final Scene scene;

    Mouse(Scene scene) {
        this.scene = scene;
    }

    void click(Point2D onScreen, boolean shift) {
        send(MouseEvent.MOUSE_MOVED, onScreen, false, shift);
        send(MouseEvent.MOUSE_PRESSED, onScreen, true, shift);
        send(MouseEvent.MOUSE_RELEASED, onScreen, false, shift);
    }

    void move(Point2D onScreen) {
        send(MouseEvent.MOUSE_MOVED, onScreen, false, false);
    }

    void press(Point2D onScreen) {
        send(MouseEvent.MOUSE_MOVED, onScreen, false, false);
        send(MouseEvent.MOUSE_PRESSED, onScreen, true, false);
    }

    void drag(Point2D onScreen) {
        send(MouseEvent.MOUSE_DRAGGED, onScreen, true, false);
    }

    void release(Point2D onScreen) {
        send(MouseEvent.MOUSE_RELEASED, onScreen, false, false);
    }

    private void send(EventType<MouseEvent> type, Point2D onScreen, boolean down, boolean shift) {
        boolean button = type != MouseEvent.MOUSE_MOVED;
        Toolkit.run(() -> {
            var inScene = scene.getRoot().screenToLocal(onScreen);
            inScene = scene.getRoot().localToScene(inScene);
            SceneHelper.processMouseEvent(scene, new MouseEvent(
                    type, inScene.getX(), inScene.getY(), onScreen.getX(), onScreen.getY(),
                    button ? MouseButton.PRIMARY : MouseButton.NONE, button ? 1 : 0,
                    shift, false, false, false, down, false, false, false, false, false, null));
        });
    }
}
