package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.geometry.Point2D;

/// The paragraphs in view: where on the page the words in them stand, and which words stand at a point of it.
///
/// Pixels count from the top left of the page; the white below the last line that is wholly in view does not count as seen.
public final class InView {
    private final ArticleArea page;
    private final Map<Integer, Layer> byStart = new HashMap<>();
    private final List<Runnable> onMoved = new ArrayList<>();

    InView(ArticleArea page) {
        this.page = page;
    }

    /// Told whenever other paragraphs come into view or those in view move.
    public void onMoved(Runnable listener) {
        onMoved.add(listener);
    }

    void moved() {
        onMoved.forEach(Runnable::run);
    }

    /// What can be seen, from the first character in view to the last.
    public Span span() {
        int first = lineAt(0).start();
        return new Span(first, Math.max(first, lineAt(page.getHeight()).end()));
    }

    /// The letters of the line nearest to a height of the page.
    private Span lineAt(double y) {
        var scene = page.localToScene(page.getWidth() / 2, y);
        return near(scene).map(layer -> {
            int start = layer.setting().start();
            var geometry = layer.geometry();
            return geometry.lines().isEmpty() // not laid out yet
                    ? new Span(start, start)
                    : geometry.inkOfLine(Caret.before(layer.hit(scene).offset() - start)).shiftedBy(start);
        }).orElse(new Span(0, 0));
    }

    /// The paragraph at the top of what can be seen, by its index.
    public int topParagraph() {
        return page.getParagraphs().isEmpty() || page.getWidth() <= 0 ? 0 : page.firstVisibleParToAllParIndex();
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

    /// The paragraph of what stands at `offset`, if it is in view.
    Optional<Layer> at(int offset) {
        return startingAt(page.galley().paragraphAt(offset).span().start());
    }

    /// The character nearest to a point.
    Optional<Geometry.Hit> hit(double x, double y) {
        var scene = page.localToScene(x, y);
        return near(scene).map(layer -> layer.hit(scene));
    }

    /// Where the caret goes for a click at a point: between graphemes, never inside one.
    int insertionAt(double x, double y) {
        var scene = page.localToScene(x, y);
        var layer = near(scene);
        if (layer.isEmpty()) {
            return 0;
        }
        var hit = layer.get().hit(scene);
        var paragraph = layer.get().setting().paragraph().span();
        if (paragraph.isEmpty()) {
            return paragraph.start();
        }
        var grapheme = page.galley().snapped(new Span(hit.offset(), hit.offset() + 1));
        return hit.leading() ? grapheme.start() : grapheme.end();
    }

    /// The character whose box holds a point.
    Optional<Integer> characterAt(double x, double y) {
        var scene = page.localToScene(x, y);
        return near(scene).flatMap(layer -> layer.characterAt(scene));
    }

    /// The paragraph nearest to a point of the scene, above or below.
    private Optional<Layer> near(Point2D inScene) {
        return all().min(Comparator.comparingDouble(layer -> Math.abs(layer.distance(inScene))));
    }

    /// How far the first line in view of a stretch stands below the top of the page; nothing if none is in view.
    public OptionalDouble top(Span span) {
        return all().flatMapToDouble(layer -> tops(layer, span)).min();
    }

    /// How far the foot of the last line in view of a stretch stands below the top of the page; nothing if none is in view.
    public OptionalDouble bottom(Span span) {
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
