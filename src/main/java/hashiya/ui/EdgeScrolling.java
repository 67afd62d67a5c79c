package hashiya.ui;

import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseDragEvent;

/// Scrolls a list while something is dragged near its upper or lower edge, the quicker the nearer it comes.
final class EdgeScrolling extends AnimationTimer {
    /// In pixels from the edge.
    private static final double REACH = 40;

    /// In pixels a second, at the edge itself.
    private static final double QUICKEST = 900;

    private final ListView<?> list;
    private final BooleanSupplier isUnderWay;
    private double speed;
    private long last;

    private EdgeScrolling(ListView<?> list, BooleanSupplier isUnderWay) {
        this.list = list;
        this.isUnderWay = isUnderWay;
    }

    /// @param isUnderWay whether something is dragged that is to scroll it
    static void of(ListView<?> list, BooleanSupplier isUnderWay) {
        var scrolling = new EdgeScrolling(list, isUnderWay);
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_OVER, over ->
                scrolling.turnTo(list.sceneToLocal(over.getSceneX(), over.getSceneY()).getY()));
        list.addEventHandler(MouseDragEvent.MOUSE_DRAG_EXITED, _ -> scrolling.stop());
        list.addEventFilter(MouseDragEvent.MOUSE_DRAG_RELEASED, _ -> scrolling.stop());
    }

    private void turnTo(double y) {
        double reach = Math.min(REACH, list.getHeight() / 4);
        double into = y < reach ? y - reach : Math.max(0, y - (list.getHeight() - reach));
        boolean stood = speed == 0;
        speed = QUICKEST * Math.clamp(into / reach, -1, 1);
        if (speed == 0) {
            stop();
        } else if (stood) {
            last = 0;
            start();
        }
    }

    @Override
    public void handle(long now) {
        if (!isUnderWay.getAsBoolean()) {
            stop();
        } else if (last != 0 && list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels(speed * (now - last) / 1e9);
        }
        last = now;
    }

    @Override
    public void stop() {
        super.stop();
        speed = 0;
    }
}
