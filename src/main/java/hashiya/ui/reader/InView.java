package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/// The paragraphs in view, and where on the page the words in them stand.
///
/// Pixels count from the top of the page; the white below the last line that is wholly in view does not count as seen.
final class InView {
    private final ArticleArea page;
    private final Map<Integer, Layer> byStart = new HashMap<>();

    InView(ArticleArea page) {
        this.page = page;
    }

    void enter(Layer layer) {
        byStart.put(layer.setting().start(), layer);
    }

    void leave(Layer layer) {
        byStart.remove(layer.setting().start(), layer);
    }

    void clear() {
        byStart.clear();
    }

    Stream<Layer> all() {
        return byStart.values().stream().filter(layer -> layer.flow().getScene() != null);
    }

    /// The paragraph that starts at `start`.
    Optional<Layer> startingAt(int start) {
        return Optional.ofNullable(byStart.get(start)).filter(layer -> layer.flow().getScene() != null);
    }

    /// The paragraph nearest to a point of the scene, above or below.
    Optional<Layer> near(Point2D inScene) {
        return all().min(Comparator.comparingDouble(layer -> Math.abs(layer.distance(inScene))));
    }

    /// Where the uppermost line of a stretch begins that is in view.
    OptionalDouble top(Span span) {
        return all().flatMapToDouble(layer -> tops(layer, span)).min();
    }

    /// Where the lowest line of a stretch ends that is in view.
    OptionalDouble bottom(Span span) {
        return all().flatMapToDouble(layer -> layer.boxes(span).stream()
                        .mapToDouble(box -> page.sceneToLocal(layer.flow().localToScene(0, box.getMaxY())).getY()))
                .max();
    }

    /// Whether any line of a stretch can be seen.
    boolean sees(Span span) {
        double lowest = page.getHeight() - page.typography().size() * 2;
        return all().flatMapToDouble(layer -> tops(layer, span)).anyMatch(top -> top >= 0 && top < lowest);
    }

    private DoubleStream tops(Layer layer, Span span) {
        return layer.boxes(span).stream()
                .mapToDouble(box -> page.sceneToLocal(layer.flow().localToScene(0, box.getMinY())).getY());
    }
}
