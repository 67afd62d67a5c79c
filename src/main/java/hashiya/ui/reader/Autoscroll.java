package hashiya.ui.reader;

import javafx.animation.AnimationTimer;
import org.jspecify.annotations.Nullable;

/// Scrolls the page while the mouse, dragging, stays beyond its upper or lower edge: the further out, the faster.
final class Autoscroll {
    /// Pixels a pulse, at the edge itself and at most.
    private static final double SLOWEST = 2;

    private static final double FASTEST = 45;

    /// Of each pixel beyond the edge, in pixels a pulse.
    private static final double SHARE = 0.2;

    private final ArticleArea page;
    private final Runnable afterStep;
    private @Nullable AnimationTimer steps;
    private double beyond;

    /// @param afterStep told whenever other lines have come under the resting mouse
    Autoscroll(ArticleArea page, Runnable afterStep) {
        this.page = page;
        this.afterStep = afterStep;
    }

    /// Goes on, changes speed or stops, as the height of the mouse on the page asks for.
    void follow(double y) {
        beyond = y < 0 ? y : Math.max(0, y - page.getHeight());
        if (beyond == 0) {
            stop();
        } else if (steps == null) {
            steps = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    step();
                }
            };
            steps.start();
        }
    }

    void stop() {
        if (steps != null) {
            steps.stop();
            steps = null;
        }
    }

    private void step() {
        double pixels = Math.clamp(Math.abs(beyond) * SHARE, SLOWEST, FASTEST);
        page.scrollYBy(Math.copySign(pixels, beyond));
        page.layout();
        afterStep.run();
    }
}
