package hashiya.ui;

import hashiya.ui.reader.ArticleArea;
import java.util.function.DoubleConsumer;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;

/// Sets the page larger or smaller: by keys, with Ctrl and the wheel, by a pinch.
final class Zooming {
    /// How much larger one step makes the page.
    private static final double STEP = 1.1;

    private final ArticleArea area;
    private final DoubleConsumer onTextSize;

    /// @param onTextSize told how large the letters have become
    Zooming(ArticleArea area, DoubleConsumer onTextSize) {
        this.area = area;
        this.onTextSize = onTextSize;
    }

    /// Takes the wheel and the pinch over a node; the line under the mouse stays where it is.
    void listen(Node over) {
        over.addEventFilter(ScrollEvent.SCROLL, event -> {
            if (event.isShortcutDown() && event.getDeltaY() != 0) {
                scale(event.getDeltaY() > 0 ? STEP : 1 / STEP, event.getY());
                event.consume();
            }
        });
        over.addEventFilter(ZoomEvent.ZOOM, event -> {
            scale(event.getZoomFactor(), event.getY());
            event.consume();
        });
    }

    /// Sets the page a tenth larger (1) or smaller (-1); the line at the top stays where it is.
    void step(int step) {
        scale(Math.pow(STEP, step), 0);
    }

    /// @param held how far below the top the line stands that is to stay where it is, in pixels
    private void scale(double factor, double held) {
        area.set(area.typography().scaled(factor), held);
        onTextSize.accept(area.typography().size());
    }
}
