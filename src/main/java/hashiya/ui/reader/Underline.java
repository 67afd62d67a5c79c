package hashiya.ui.reader;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// The lines under marks, which tell them apart without colour: one for a quote, two for a claim, and for each tint of
/// codes a pattern of its own. Lengths in pixels.
///
/// @param lane counts from 0, the lowest
/// @param lanes how many there are in the paragraph; they go down into the white between its lines rather than up into the
///     letters
/// @param white between the lines of the paragraph
record Underline(int lane, int lanes, double white) {
    /// From the foot of the letters' box to a mark's only line.
    private static final double LIFT = 1;

    /// How high a pattern reaches above its foot.
    private static final double CREST = 3.4;

    /// Boxes lower than this hold small letters, which leave less room beneath.
    private static final double SMALL = 28;

    /// @param boxes what lies above the lines
    List<Path> lines(Look look, List<Rectangle2D> boxes, String... styleClasses) {
        boolean small = boxes.stream().anyMatch(box -> box.getHeight() < SMALL);
        double betweenTwo = small ? 2 : 3;
        double pitch = betweenTwo + 2;
        double drop = Math.floor(Math.min((lanes - 1) * pitch, white));
        double lift = LIFT + lane * pitch - drop;
        var line = Outline.underlined(boxes, lift, styleClasses);
        var pattern = Outline.underlined(List.of(), lift, styleClasses);
        return switch (look) {
            case QUOTE -> List.of(line);
            case CLAIM -> List.of(line, Outline.underlined(boxes, lift + betweenTwo, styleClasses));
            case CODE -> List.of(drawn(pattern, boxes, lift, Underline::wave));
            case CODE_BLUE -> List.of(drawn(pattern, boxes, lift, Underline::dots));
            case CODE_ROSE -> List.of(drawn(pattern, boxes, lift, Underline::teeth));
            case CODE_LEAF -> List.of(drawn(pattern, boxes, lift, Underline::dashAndDot));
            case CODE_RED -> List.of(line, drawn(pattern, boxes, lift, Underline::comb));
            case CODE_SLATE -> List.of(drawn(pattern, boxes, lift, Underline::crosses));
            case CODE_PLUM -> List.of(line, drawn(pattern, boxes, lift + betweenTwo, Underline::dots));
            case CODE_BROWN -> List.of(drawn(pattern, boxes, lift, Underline::slashes));
        };
    }

    /// Draws a pattern from one end of a foot line to the other.
    @FunctionalInterface
    private interface Pattern {
        void draw(Path path, double from, double to, double foot);
    }

    private static Path drawn(Path path, List<Rectangle2D> boxes, double lift, Pattern pattern) {
        boxes.forEach(box -> pattern.draw(path, box.getMinX(), box.getMaxX(), box.getMaxY() - lift));
        return path;
    }

    private static void wave(Path path, double from, double to, double foot) {
        path.getElements().add(new MoveTo(from, foot));
        int step = 1;
        for (double x = from + 4; x < to; x += 4) {
            path.getElements().add(new LineTo(x, step++ % 2 == 0 ? foot : foot - CREST));
        }
    }

    private static void dots(Path path, double from, double to, double foot) {
        for (double x = from; x < to; x += 4) {
            stroke(path, x, foot, Math.min(to, x + 1.6), foot);
        }
    }

    private static void dashAndDot(Path path, double from, double to, double foot) {
        for (double x = from; x < to; x += 16) {
            stroke(path, x, foot, Math.min(to, x + 9), foot);
            stroke(path, Math.min(to, x + 11.5), foot, Math.min(to, x + 13.5), foot);
        }
    }

    private static void teeth(Path path, double from, double to, double foot) {
        path.getElements().add(new MoveTo(from, foot));
        boolean up = false;
        for (double x = from + 5; x < to; x += 5) {
            path.getElements().add(new LineTo(x, up ? foot - CREST : foot));
            up = !up;
            path.getElements().add(new LineTo(x, up ? foot - CREST : foot));
        }
    }

    private static void comb(Path path, double from, double to, double foot) {
        for (double x = from + 3; x < to; x += 6) {
            stroke(path, x, foot, x, foot - CREST);
        }
    }

    private static void crosses(Path path, double from, double to, double foot) {
        for (double x = from; x + CREST < to; x += 8) {
            stroke(path, x, foot, x + CREST, foot - CREST);
            stroke(path, x, foot - CREST, x + CREST, foot);
        }
    }

    private static void slashes(Path path, double from, double to, double foot) {
        for (double x = from; x + CREST < to; x += 4) {
            stroke(path, x, foot, x + CREST, foot - CREST);
        }
    }

    private static void stroke(Path path, double fromX, double fromY, double toX, double toY) {
        path.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
    }
}
