package hashiya.ui.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.text.TextFlow;

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
        for (var highlight : here) {
            marks.getChildren().add(Outline.filled(layer.inkBoxes(highlight.span()), classes("mark", highlight, highlight.look())));
        }
        underline(layer.flow(), here, Lanes.of(here));
        for (var highlight : here) {
            var boxes = page.marked().isFocused(highlight) ? layer.inkBoxes(highlight.span()) : List.<Rectangle2D>of();
            if (!boxes.isEmpty()) {
                focus.getChildren().add(Outline.around(
                        boxes, layer.flow().getLineSpacing(), classes("mark-focus", highlight, highlight.look())));
                focus.getChildren().addAll(page.stretching().ends().drawn(layer, highlight));
            }
        }
        Layer.colour(marks);
        Layer.colour(focus);
    }

    private void underline(TextFlow flow, List<Highlight> here, Map<Highlight, Lanes.Lane> lanes) {
        double top = flow.localToScene(0, 0).getY();
        double beyondPixel = Math.floor(top) - top; // between two rows of pixels two thin lines run together
        for (var highlight : here) {
            var boxes = layer.inkBoxes(highlight.span());
            var underline = new Underline(Objects.requireNonNull(lanes.get(highlight)), flow.getLineSpacing());
            for (int look = 0; look < highlight.looks().size(); look++) {
                var turns = turns(boxes, look, highlight.looks().size());
                var as = highlight.looks().get(look);
                var lines = underline.lines(as, turns, classes("mark-line", highlight, as));
                for (var line : highlight.proposed() ? lines.subList(0, 1) : lines) {
                    line.setTranslateY(beyondPixel);
                    marks.getChildren().add(line);
                }
            }
        }
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
