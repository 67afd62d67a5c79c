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
/// @param lanes how many there are in the paragraph; they go down into the white between its lines, and a little over the heads
///     of the letters below it, rather than up into the letters above
/// @param white between the lines of the paragraph
record Underline(int lane, int lanes, double white) {
    /// From the foot of the letters' box to a mark's only line.
    private static final double LIFT = 1;

    /// How high a pattern reaches above its foot, under letters of the usual size and under small ones.
    private static final double CREST = 3.4;

    private static final double LOW_CREST = 2.6;

    /// Boxes lower than this hold small letters, which leave less room beneath.
    private static final double SMALL = 28;

    /// How much of a box letters without tashkeel leave free above them.
    private static final double HEAD = 0.2;

    /// @param boxes what lies above the lines
    List<Path> lines(Look look, List<Rectangle2D> boxes, String... styleClasses) {
        boolean small = boxes.stream().anyMatch(box -> box.getHeight() < SMALL);
        double betweenTwo = small ? 2 : 3;
        double pitch = betweenTwo + 2;
        double crest = small ? LOW_CREST : CREST;
        double lift = LIFT + lane * pitch - drop(boxes, height(look, betweenTwo, crest), pitch);
        var line = Outline.underlined(boxes, lift, styleClasses);
        var pattern = Outline.underlined(List.of(), lift, styleClasses);
        return switch (look) {
            case QUOTE -> List.of(line);
            case CLAIM -> List.of(line, Outline.underlined(boxes, lift + betweenTwo, styleClasses));
            case CODE -> List.of(drawn(pattern, boxes, lift, crest, Underline::wave));
            case CODE_BLUE -> List.of(drawn(pattern, boxes, lift, crest, Underline::dots));
            case CODE_ROSE -> List.of(drawn(pattern, boxes, lift, crest, Underline::teeth));
            case CODE_LEAF -> List.of(drawn(pattern, boxes, lift, crest, Underline::dashAndDot));
            case CODE_RED -> List.of(line, drawn(pattern, boxes, lift, crest, Underline::comb));
            case CODE_SLATE -> List.of(drawn(pattern, boxes, lift, crest, Underline::crosses));
            case CODE_PLUM -> List.of(line, drawn(pattern, boxes, lift + betweenTwo, crest, Underline::dots));
            case CODE_BROWN -> List.of(drawn(pattern, boxes, lift, crest, Underline::slashes));
        };
    }

    /// How far the lowest lane goes down.
    ///
    /// @param own how high the only lines there are reach above their foot
    private double drop(List<Rectangle2D> boxes, double own, double pitch) {
        if (lanes == 1) {
            return Math.floor(Math.min(own, white));
        }
        double head = HEAD * boxes.stream().mapToDouble(Rectangle2D::getHeight).min().orElse(0);
        return Math.floor(Math.min((lanes - 1) * pitch, white + head));
    }

    private static double height(Look look, double betweenTwo, double crest) {
        return switch (look) {
            case QUOTE -> 0;
            case CLAIM -> betweenTwo;
            default -> crest;
        };
    }

    /// Draws a pattern from one end of a foot line to the other, so high.
    @FunctionalInterface
    private interface Pattern {
        void draw(Path path, double from, double to, double foot, double crest);
    }

    private static Path drawn(Path path, List<Rectangle2D> boxes, double lift, double crest, Pattern pattern) {
        boxes.forEach(box -> pattern.draw(path, box.getMinX(), box.getMaxX(), box.getMaxY() - lift, crest));
        return path;
    }

    private static void wave(Path path, double from, double to, double foot, double crest) {
        path.getElements().add(new MoveTo(from, foot));
        int step = 1;
        for (double x = from + 4; x < to; x += 4) {
            path.getElements().add(new LineTo(x, step++ % 2 == 0 ? foot : foot - crest));
        }
    }

    private static void dots(Path path, double from, double to, double foot, double crest) {
        for (double x = from; x < to; x += 4) {
            stroke(path, x, foot, Math.min(to, x + 1.6), foot);
        }
    }

    private static void dashAndDot(Path path, double from, double to, double foot, double crest) {
        for (double x = from; x < to; x += 16) {
            stroke(path, x, foot, Math.min(to, x + 9), foot);
            stroke(path, Math.min(to, x + 11.5), foot, Math.min(to, x + 13.5), foot);
        }
    }

    private static void teeth(Path path, double from, double to, double foot, double crest) {
        path.getElements().add(new MoveTo(from, foot));
        boolean up = false;
        for (double x = from + 5; x < to; x += 5) {
            path.getElements().add(new LineTo(x, up ? foot - crest : foot));
            up = !up;
            path.getElements().add(new LineTo(x, up ? foot - crest : foot));
        }
    }

    private static void comb(Path path, double from, double to, double foot, double crest) {
        for (double x = from + 3; x < to; x += 6) {
            stroke(path, x, foot, x, foot - crest);
        }
    }

    private static void crosses(Path path, double from, double to, double foot, double crest) {
        for (double x = from; x + crest < to; x += 8) {
            stroke(path, x, foot, x + crest, foot - crest);
            stroke(path, x, foot - crest, x + crest, foot);
        }
    }

    private static void slashes(Path path, double from, double to, double foot, double crest) {
        for (double x = from; x + crest < to; x += 4) {
            stroke(path, x, foot, x + crest, foot - crest);
        }
    }

    private static void stroke(Path path, double fromX, double fromY, double toX, double toY) {
        path.getElements().addAll(new MoveTo(fromX, fromY), new LineTo(toX, toY));
    }
}
