package hashiya.ui.reader;

import hashiya.arabic.Direction;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// The white that a line ends with, hung where the line ends (UAX #9, rule L1).
///
/// JavaFX leaves it beside the foreign word it follows, so that two spaces would stand in the middle of a line that ends
/// amid an English phrase. [Tokens] makes such a space a node of its own; here it and the words beyond it change places.
final class HangingSpace {
    private final Direction direction;

    private HangingSpace(Direction direction) {
        this.direction = direction;
    }

    /// Hangs what JavaFX has just laid out.
    ///
    /// @param direction the paragraph runs in
    /// @return whether a node stands elsewhere than before
    static boolean hang(TextFlow flow, Direction direction) {
        var nodes = flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
        if (nodes.stream().noneMatch(HangingSpace::isSpace)) {
            return false;
        }
        var before = nodes.stream().map(Text::getTranslateX).toList();
        nodes.forEach(node -> node.setTranslateX(0));
        var space = new HangingSpace(direction);
        lines(flow, nodes).forEach(space::hang);
        return !nodes.stream().map(Text::getTranslateX).toList().equals(before);
    }

    private static boolean isSpace(Text node) {
        return !node.getText().isEmpty() && node.getText().isBlank();
    }

    private static List<List<Text>> lines(TextFlow flow, List<Text> nodes) {
        var lines = new ArrayList<List<Text>>();
        int inFlow = 0;
        int next = 0;
        for (var info : flow.getLayoutInfo().getTextLines(false)) {
            int first = next;
            while (next < nodes.size() && inFlow < info.end()) {
                inFlow += nodes.get(next).getText().length();
                next++;
            }
            lines.add(nodes.subList(first, next));
        }
        return lines;
    }

    private void hang(List<Text> line) {
        for (int last = line.size() - 1; last >= 0 && isSpace(line.get(last)); last--) {
            var space = line.get(last);
            var beyond = line.subList(0, last).stream().filter(node -> isBeyond(node, space)).toList();
            double width = width(space);
            double far = beyond.stream().mapToDouble(HangingSpace::width).sum();
            beyond.forEach(node -> move(node, -width));
            move(space, far);
        }
    }

    /// Whether a node stands nearer to the end of the line.
    private boolean isBeyond(Text node, Text space) {
        return direction == Direction.RIGHT_TO_LEFT ? left(node) < left(space) : left(node) > left(space);
    }

    /// @param way towards the end of the line, in pixels
    private void move(Text node, double way) {
        node.setTranslateX(node.getTranslateX() + (direction == Direction.RIGHT_TO_LEFT ? -way : way));
    }

    private static double left(Text node) {
        return node.getLayoutX() + node.getTranslateX() + node.getLayoutBounds().getMinX();
    }

    private static double width(Text node) {
        return node.getLayoutBounds().getWidth();
    }
}
