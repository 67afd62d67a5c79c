package hashiya.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Shape;

/// The marks of one visible paragraph, painted: their fills, the lines under them, and the outline of the one looked at.
final class PaintedMarks {
    /// How far the line of one code runs before that of the next takes its turn, in pixels.
    private static final double TURN = 36;

    private final Layer layer;
    private final Group marks = new Group();
    private final Group focus = new Group();

    PaintedMarks(Layer layer) {
        this.layer = layer;
    }

    /// Fills and lines, to lie below everything else.
    Group marks() {
        return marks;
    }

    /// The outline of the mark looked at, with its handles.
    Group focus() {
        return focus;
    }

    /// Paints the marks of the page that touch the paragraph.
    ///
    /// @param here the lowest first
    void paint(ArticleArea page, List<Highlight> here) {
        marks.getChildren().clear();
        focus.getChildren().clear();
        if (here.isEmpty()) {
            return;
        }
        var boxes = here.stream().map(highlight -> layer.inkBoxes(highlight.span())).toList();
        var painted = new ArrayList<Node>();
        for (int mark = 0; mark < here.size(); mark++) {
            painted.add(fill(here.get(mark), boxes.get(mark)));
        }
        var lanes = Lanes.of(here);
        for (int mark = 0; mark < here.size(); mark++) {
            painted.addAll(lines(here.get(mark), boxes.get(mark), Objects.requireNonNull(lanes.get(here.get(mark)))));
        }
        marks.getChildren().setAll(painted);
        for (int mark = 0; mark < here.size(); mark++) {
            if (page.marked().isFocused(here.get(mark)) && !boxes.get(mark).isEmpty()) {
                outline(page, here.get(mark), boxes.get(mark));
            }
        }
        Layer.colour(marks);
        Layer.colour(focus);
    }

    private static Group fill(Highlight highlight, List<Rectangle2D> boxes) {
        var fill = new Group();
        fill.getStyleClass().add("mark-fill");
        fill.getChildren().addAll(Outline.filled(boxes, classes("mark", highlight, highlight.look())));
        return fill;
    }

    private void outline(ArticleArea page, Highlight highlight, List<Rectangle2D> boxes) {
        focus.getChildren().add(Outline.around(
                boxes, layer.flow().getLineSpacing(), classes("mark-focus", highlight, highlight.look())));
        focus.getChildren().addAll(page.stretching().ends().drawn(layer, highlight));
    }

    private List<Shape> lines(Highlight highlight, List<Rectangle2D> boxes, Lanes.Lane lane) {
        var flow = layer.flow();
        double top = flow.localToScene(0, 0).getY();
        double beyondPixel = Math.floor(top) - top; // between two rows of pixels two thin lines run together
        var underline = new Underline(lane, flow.getLineSpacing());
        var drawn = new ArrayList<Shape>();
        for (int look = 0; look < highlight.looks().size(); look++) {
            var as = highlight.looks().get(look);
            var above = turns(boxes, look, highlight.looks().size());
            var classes = classes("mark-line", highlight, as);
            drawn.addAll(highlight.proposed()
                    ? List.of(underline.dashes(as, above, classes))
                    : underline.lines(as, above, classes));
        }
        drawn.forEach(line -> line.setTranslateY(beyondPixel));
        return drawn;
    }

    /// The parts of some boxes under which one of several lines runs.
    static List<Rectangle2D> turns(List<Rectangle2D> boxes, int turn, int count) {
        if (count == 1) {
            return boxes;
        }
        var parts = new ArrayList<Rectangle2D>();
        for (var box : boxes) {
            int rounds = Math.max(1, (int) (box.getWidth() / (count * TURN)));
            double width = box.getWidth() / (rounds * count);
            for (int round = 0; round < rounds; round++) {
                double x = box.getMinX() + (round * count + turn) * width;
                parts.add(new Rectangle2D(x, box.getMinY(), width - 2, box.getHeight()));
            }
        }
        return parts;
    }

    private static String[] classes(String part, Highlight highlight, Look look) {
        var classes = Swatch.classes(part, look);
        return highlight.proposed() ? Stream.concat(Stream.of(classes), Stream.of("proposed")).toArray(String[]::new) : classes;
    }
}
