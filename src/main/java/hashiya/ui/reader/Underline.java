package hashiya.ui.reader;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Shape;

/// The lines under marks, which tell them apart without colour: one for a quote, two for a claim, and for each tint of
/// codes a pattern of its own. Lengths in pixels.
///
/// @param lane  lanes go down into the white between the lines of the paragraph, and a little over the heads of the letters
///     below it, rather than up into the letters above
/// @param white between the lines of the paragraph
record Underline(Lanes.Lane lane, double white) {
    /// From the foot of the letters' box to a mark's only line.
    private static final double LIFT = 1;

    /// Of a line without a pattern.
    private static final double THICKNESS = 1.1;

    /// Boxes lower than this hold small letters, which leave less room beneath.
    private static final double SMALL = 28;

    /// How much of a box letters without tashkeel leave free above them.
    private static final double HEAD = 0.29;

    /// How far apart lines are drawn.
    ///
    /// @param betweenTwo the two lines of a claim
    /// @param crest how high a pattern reaches above its foot
    private record Pitch(double betweenTwo, double crest) {
        static final Pitch USUAL = new Pitch(3, 3.4);
        static final Pitch TIGHT = new Pitch(2, 2.6);

        double betweenLanes() {
            return betweenTwo + 2;
        }

        double height(Look look) {
            return switch (look) {
                case QUOTE -> 0;
                case CLAIM -> betweenTwo;
                default -> crest;
            };
        }
    }

    /// @param boxes what lies above the lines
    List<Shape> lines(Look look, List<Rectangle2D> boxes, String... styleClasses) {
        var pitch = pitch(boxes);
        double betweenTwo = pitch.betweenTwo();
        double crest = pitch.crest();
        double lift = lift(look, boxes);
        var line = Outline.ruled(boxes, lift, THICKNESS, styleClasses);
        var pattern = Outline.underlined(List.of(), lift, styleClasses);
        return switch (look) {
            case QUOTE -> List.copyOf(line);
            case CLAIM -> together(line, Outline.ruled(boxes, lift + betweenTwo, THICKNESS, styleClasses));
            case CODE -> List.of(drawn(pattern, boxes, lift, crest, Underline::wave));
            case CODE_BLUE -> List.of(drawn(pattern, boxes, lift, crest, Underline::dots));
            case CODE_ROSE -> List.of(drawn(pattern, boxes, lift, crest, Underline::teeth));
            case CODE_LEAF -> List.of(drawn(pattern, boxes, lift, crest, Underline::dashAndDot));
            case CODE_RED -> together(line, List.of(drawn(pattern, boxes, lift, crest, Underline::comb)));
            case CODE_SLATE -> List.of(drawn(pattern, boxes, lift, crest, Underline::crosses));
            case CODE_PLUM -> together(line, List.of(drawn(pattern, boxes, lift + betweenTwo, crest, Underline::dots)));
            case CODE_BROWN -> List.of(drawn(pattern, boxes, lift, crest, Underline::slashes));
        };
    }

    /// The only line under what is proposed, which the theme dashes.
    Path dashes(Look look, List<Rectangle2D> boxes, String... styleClasses) {
        return Outline.underlined(boxes, lift(look, boxes), styleClasses);
    }

    private static List<Shape> together(List<? extends Shape> lower, List<? extends Shape> upper) {
        return Stream.of(lower, upper).<Shape>flatMap(List::stream).toList();
    }

    /// From the foot of the boxes to the lowest line.
    private double lift(Look look, List<Rectangle2D> boxes) {
        var pitch = pitch(boxes);
        return LIFT + lane.number() * pitch.betweenLanes() - drop(look, room(boxes), pitch);
    }

    private double room(List<Rectangle2D> boxes) {
        return white + HEAD * boxes.stream().mapToDouble(Rectangle2D::getHeight).min().orElse(0);
    }

    /// Tight under small letters, and where three lanes have no room for more.
    private Pitch pitch(List<Rectangle2D> boxes) {
        double room = room(boxes);
        boolean small = boxes.stream().anyMatch(box -> box.getHeight() < SMALL);
        boolean many = lane.all() > 2 && (lane.all() - 1) * Pitch.USUAL.betweenLanes() + Pitch.USUAL.crest() > room;
        return small || many ? Pitch.TIGHT : Pitch.USUAL;
    }

    /// How far the lowest lane goes down.
    ///
    /// @param look whose lines are the only ones, if they are
    private double drop(Look look, double room, Pitch pitch) {
        if (lane.all() == 1) {
            return Math.floor(Math.min(pitch.height(look), white));
        }
        double highest = lane.tops().stream().mapToDouble(pitch::height).max().orElse(0);
        return Math.min(Math.floor((lane.all() - 1) * pitch.betweenLanes() + highest), Math.ceil(room));
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
