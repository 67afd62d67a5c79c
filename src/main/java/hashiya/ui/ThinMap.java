package hashiya.ui;

import hashiya.article.Kind;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
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
/// Each kind has a lane of its own, so that colour is not the only sign. The lanes are painted when marks, hits or the
/// height change, never while scrolling; that only moves the frame around what is in view.
final class ThinMap extends Region {
    private static final double WIDTH = 16;
    private static final double EDGE = 6;

    /// Pixels of the screen that share a row.
    private static final int ROW = 2;

    private static final double SHORTEST = 3;

    private final DeskModel model;
    private final ArticleArea area;
    private final Rectangle view = new Rectangle();
    private final Lane hits = new Lane("hit", 2.5);
    private final Map<Kind, Lane> marks = new EnumMap<>(Map.of(
            Kind.QUOTE, new Lane("quote", 6.5),
            Kind.CLAIM, new Lane("claim", 10),
            Kind.CODE, new Lane("code", 13.5)));
    private boolean painting;

    /// @param middle how far from the page it runs
    private record Lane(Path path, double middle) {
        Lane(String name, double middle) {
            var path = new Path();
            path.getStyleClass().setAll("map-lane", name);
            path.setManaged(false);
            path.setMouseTransparent(true);
            this(path, middle);
        }
    }

    ThinMap(DeskModel model, Ties ties, ArticleArea area, Phrases phrases) {
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
        getChildren().addAll(view, hits.path());
        marks.values().forEach(lane -> getChildren().add(lane.path()));
        heightProperty().subscribe(_ -> paintSoon());
        ties.followList(model.marks(), _ -> paintSoon());
        ties.follow(model.page(), _ -> paintSoon());
        ties.follow(model.find().found(), _ -> paintSoon());
        area.onPageMoved(this::frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
    }

    /// Once for all that changes within one pulse.
    private void paintSoon() {
        if (!painting) {
            painting = true;
            Platform.runLater(() -> {
                painting = false;
                paint();
            });
        }
    }

    private void paint() {
        var hitRows = rows();
        var found = model.find().found().get();
        for (int hit = 0; hit < found.hits().size(); hit = found.firstFrom(hitRows.nextRow(found.hits().get(hit)))) {
            hitRows.add(found.hits().get(hit));
        }
        paint(hits, hitRows);
        marks.forEach((kind, lane) -> {
            var rows = rows();
            for (var mark : model.marks()) {
                if (mark.annotation().kind() == kind) {
                    rows.add(mark.span());
                }
            }
            paint(lane, rows);
        });
        frame();
    }

    private MapRows rows() {
        return new MapRows(area.article().length(), (int) (reach() / ROW));
    }

    private static void paint(Lane lane, MapRows rows) {
        var elements = new ArrayList<PathElement>();
        rows.forEachRun((start, end) -> {
            elements.add(new MoveTo(lane.middle(), EDGE + start * ROW));
            elements.add(new LineTo(lane.middle(), EDGE + Math.max(end * ROW, start * ROW + SHORTEST)));
        });
        lane.path().getElements().setAll(elements);
    }

    private void frame() {
        var seen = area.spanInView();
        double length = Math.max(1, area.article().length());
        view.setX(0);
        view.setWidth(WIDTH);
        view.setY(EDGE + seen.start() / length * reach());
        view.setHeight(Math.max(SHORTEST, seen.length() / length * reach()));
    }

    private void go(MouseEvent event) {
        double share = Math.clamp((event.getY() - EDGE) / Math.max(1, reach()), 0, 1);
        area.goTo((int) (share * area.article().length()));
        event.consume();
    }

    private double reach() {
        return Math.max(0, getHeight() - 2 * EDGE);
    }
}
