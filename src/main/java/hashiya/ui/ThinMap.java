package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Look;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Rectangle;

/// A thin map beside the page: where in the article marks and search hits are, and which part is in view. A click goes
/// there.
///
/// Each kind has a lane of its own, so that colour is not the only sign; codes share one, each in its tint. The lanes are
/// painted when marks, hits or the height change, never while scrolling; that only moves the frame around what is in view.
final class ThinMap extends Region {
    private static final double WIDTH = 16;
    private static final double EDGE = 6;

    /// Pixels of the screen that share a row.
    private static final int ROW = 2;

    private static final double SHORTEST = 3;

    /// The looks that share a lane.
    private static final List<Set<Look>> LANES = List.of(
            EnumSet.of(Look.QUOTE),
            EnumSet.of(Look.CLAIM),
            EnumSet.complementOf(EnumSet.of(Look.QUOTE, Look.CLAIM)));

    private final DeskModel model;
    private final ArticleArea area;
    private final Rectangle view = new Rectangle();
    private final Lane hits = new Lane(List.of("hit"), 2.5);
    private final Map<Look, Lane> marks = new EnumMap<>(Look.class);
    private boolean painting;
    private boolean seen;

    /// @param middle how far from the page it runs
    private record Lane(Path path, double middle) {
        Lane(List<String> names, double middle) {
            var path = new Path();
            path.getStyleClass().setAll("map-lane");
            path.getStyleClass().addAll(names);
            path.setManaged(false);
            path.setMouseTransparent(true);
            this(path, middle);
        }

        static Lane of(Look look) {
            return new Lane(look.styleClasses(), switch (look) {
                case QUOTE -> 6.5;
                case CLAIM -> 10;
                default -> 13.5;
            });
        }
    }

    ThinMap(DeskModel model, Ties ties, FirstSight first, ArticleArea area, Phrases phrases) {
        this.model = model;
        this.area = area;
        getStyleClass().add("thin-map");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(phrases.say("map.name"));
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        view.getStyleClass().setAll("map-view");
        view.setManaged(false);
        for (var look : Look.values()) {
            marks.put(look, Lane.of(look));
        }
        heightProperty().subscribe(_ -> paintSoon());
        ties.follow(model.page(), _ -> paintSoon());
        ties.listen(model.marking()::onMarks, _ -> paintSoon());
        ties.follow(model.find().found(), _ -> paintSoon());
        area.inView().onMoved(this::frame);
        first.leave(() -> {
            seen = true;
            getChildren().addAll(view, hits.path());
            marks.values().forEach(lane -> getChildren().add(lane.path()));
            paintSoon();
        });
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /// Once for all that changes within one pulse.
    private void paintSoon() {
        if (!painting) {
            painting = true;
            Platform.runLater(() -> {
                painting = false;
                if (seen) {
                    paint();
                }
            });
        }
    }

    private void paint() {
        int rows = (int) (reach() / ROW);
        var hitRows = new MapRows(area.article().length(), rows);
        var found = model.find().found().get();
        for (int hit = 0; hit < found.hits().size(); hit = found.firstFrom(hitRows.nextRow(found.hits().get(hit)))) {
            hitRows.add(found.hits().get(hit));
        }
        paint(hits, hitRows);
        for (var lane : LANES) {
            model.marking().index().onMap(lane, rows).forEach((look, inked) -> paint(Objects.requireNonNull(marks.get(look)), inked));
        }
        frame();
    }

    private static void paint(Lane lane, MapRows rows) {
        var elements = new ArrayList<PathElement>();
        rows.forEachRun((start, end) -> {
            elements.add(new MoveTo(lane.middle(), EDGE + start * ROW));
            elements.add(new LineTo(lane.middle(), EDGE + Math.max(end * ROW, start * ROW + SHORTEST)));
        });
        lane.path().getElements().setAll(elements);
        lane.path().setVisible(!elements.isEmpty()); // or JavaFX begins its rasterizer to draw nothing
    }

    private void frame() {
        if (!seen) {
            return;
        }
        var inView = area.inView().span();
        double length = Math.max(1, area.article().length());
        view.setX(0);
        view.setWidth(WIDTH);
        view.setY(EDGE + inView.start() / length * reach());
        view.setHeight(Math.max(SHORTEST, inView.length() / length * reach()));
    }

    private void go(MouseEvent event) {
        double share = Math.clamp((event.getY() - EDGE) / Math.max(1, reach()), 0, 1);
        area.scrolling().goTo((int) (share * area.article().length()));
        event.consume();
    }

    private double reach() {
        return Math.max(0, getHeight() - 2 * EDGE);
    }
}
