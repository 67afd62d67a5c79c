package hashiya.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The lines under marks, which tell the kinds apart without colour: one for a quote, two for a claim, a wave for a
/// code. Lengths in pixels.
final class Underline {
    /// From a lane to the one above it.
    private static final double LANE = 4.4;

    /// From the foot of the letters' box to the lowest line.
    private static final double LIFT = 0.6;

    private static final double BETWEEN_TWO = 2.4;
    private static final double WAVE = 8;
    private static final double CREST = 3.4;

    private Underline() {}

    /// @param boxes what the mark fills
    /// @param lane counts from 0, the lowest
    static List<Path> of(Look look, List<Rectangle2D> boxes, int lane, String... styleClasses) {
        double lift = LIFT + lane * LANE;
        return switch (look) {
            case QUOTE -> List.of(Outline.underlined(boxes, lift, styleClasses));
            case CLAIM -> List.of(
                    Outline.underlined(boxes, lift, styleClasses),
                    Outline.underlined(boxes, lift + BETWEEN_TWO, styleClasses));
            case CODE -> List.of(wave(boxes, lift, styleClasses));
        };
    }

    private static Path wave(List<Rectangle2D> boxes, double lift, String... styleClasses) {
        var path = Outline.underlined(List.of(), lift, styleClasses);
        for (var box : boxes) {
            double foot = box.getMaxY() - lift;
            path.getElements().add(new MoveTo(box.getMinX(), foot));
            int step = 1;
            for (double x = box.getMinX() + WAVE / 2; x < box.getMaxX(); x += WAVE / 2) {
                path.getElements().add(new LineTo(x, step++ % 2 == 0 ? foot : foot - CREST));
            }
        }
        return path;
    }
}
