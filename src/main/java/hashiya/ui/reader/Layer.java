package hashiya.ui.reader;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import java.util.List;
import java.util.Optional;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.TextFlow;

/// Marks, selection and caret of one visible paragraph, painted behind and before its [Letters].
///
/// Its nodes are children of the text flow but no part of its layout; `viewOrder` keeps them below the letters. What it
/// paints is taken anew from the page whenever the flow is laid out again.
final class Layer {
    /// In pixels; it stands out by half of it above and below too.
    private static final double CARET_WIDTH = 1.5;

    private final ArticleArea page;
    private final TextFlow flow;
    private final Setting setting;
    private final Letters letters;
    private final PaintedMarks marks = new PaintedMarks(this);
    private final Group hits = new Group();
    private final Group selection = new Group();
    private final Group frames = new Group();
    private final Group signs = new Group();
    private final Rectangle caret = new Rectangle(); // and no line, for which JavaFX would begin its rasterizer

    /// Paints when its turn comes, which is after the flow has put its text nodes in their places.
    private final Region painter = new Region() {
        @Override
        protected void layoutChildren() {
            if (HangingSpace.hang(flow, direction())) {
                geometry().forget();
            }
            paint();
        }
    };

    Layer(ArticleArea page, TextFlow flow, Setting setting) {
        this.page = page;
        this.flow = flow;
        this.setting = setting;
        letters = new Letters(flow, setting);
        letters.ink(page.ink().get());
        caret.getStyleClass().setAll("page-caret");

        place(marks.marks(), 4);
        place(hits, 3);
        place(selection, 2);
        place(marks.focus(), 1);
        place(caret, -1);
        place(frames, 0);
        place(signs, -2);
        place(painter, 0);
        flow.needsLayoutProperty().subscribe(_ -> {
            geometry().forget();
            painter.requestLayout();
        });
    }

    private void place(Node node, double viewOrder) {
        node.setManaged(false);
        node.setMouseTransparent(true);
        node.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        node.setViewOrder(viewOrder);
        flow.getChildren().add(node);
    }

    /// Puts the white of the page around the flow, once it stands in a box.
    void space() {
        if (flow.getParent() instanceof Region box) {
            box.setPadding(page.typography().around(setting, page.column().side()));
        }
    }

    /// Sets the letters anew, as the page is set now.
    void fit() {
        space();
        flow.setLineSpacing(page.typography().lineSpacing(setting.paragraph().role()));
        letters.fit(page.view(), page.typography(), page.column());
    }

    /// Another width is coming.
    void forgetHeight() {
        letters.height().forget();
    }

    void paintLetters() {
        letters.ink(page.ink().get());
    }

    TextFlow flow() {
        return flow;
    }

    Setting setting() {
        return setting;
    }

    /// Which way the paragraph runs.
    Direction direction() {
        return letters.direction();
    }

    StoredGeometry geometry() {
        return letters.geometry();
    }

    private void paint() {
        if (flow.getWidth() > 0) {
            paintFrames();
            paintMarks();
            paintHits();
            paintSelection();
            paintSigns();
        }
    }

    private void paintFrames() {
        frames.getChildren().clear();
        letters.framed().forEach(token -> Frames.draw(frames, token));
        colour(frames);
    }

    void paintSigns() {
        signs.getChildren().clear();
        if (page.view().invisibles() == Invisibles.SHOWN) {
            Signs.draw(signs, letters.text(), geometry());
            colour(signs);
        }
    }

    void paintMarks() {
        marks.paint(page, page.marked().in(setting.paragraph()));
    }

    void paintHits() {
        hits.getChildren().clear();
        for (var hit : page.marked().hits().in(setting.paragraph().span())) {
            var boxes = inkBoxes(hit.span());
            if (!boxes.isEmpty()) {
                hits.getChildren().add(Outline.around(boxes, 0, hit.isCurrent() ? "current-hit" : "hit"));
            }
        }
        colour(hits);
    }

    void paintSelection() {
        selection.getChildren().clear();
        var selected = page.selection().span();
        if (!selected.isEmpty()) {
            selection.getChildren().addAll(Outline.filled(inkBoxes(selected), "page-selection"));
            colour(selection);
        }
        boolean here = page.galley().paragraphAt(page.selection().caret()).index() == setting.paragraph().index();
        caret.setVisible(here && page.isFocused());
        if (caret.isVisible()) {
            var box = caretBox(page.selection().standing());
            caret.setX(box.getMinX() - CARET_WIDTH / 2);
            caret.setY(box.getMinY() - CARET_WIDTH / 2);
            caret.setWidth(CARET_WIDTH);
            caret.setHeight(box.getHeight() + CARET_WIDTH);
        }
    }

    /// Nodes added while the page is being laid out would wait a frame for their colours.
    static void colour(Group group) {
        if (group.getScene() != null && !group.getChildren().isEmpty()) {
            group.applyCss();
        }
    }

    /// Where a caret in this paragraph stands in the flow: a box without width.
    Rectangle2D caretBox(Caret inArticle) {
        return geometry().caret(inArticle.shiftedBy(-setting.start()));
    }

    /// The boxes that a stretch of the article fills in this paragraph; none where it lies elsewhere.
    List<Rectangle2D> boxes(Span inArticle) {
        return inParagraph(inArticle).map(geometry()::boxes).orElse(List.of());
    }

    List<Rectangle2D> inkBoxes(Span inArticle) {
        return inParagraph(inArticle).map(geometry()::inkBoxes).orElse(List.of());
    }

    private Optional<Span> inParagraph(Span inArticle) {
        var paragraph = setting.paragraph().span();
        return inArticle.overlaps(paragraph)
                ? Optional.of(inArticle.within(paragraph).shiftedBy(-paragraph.start()))
                : Optional.empty();
    }

    /// The character of the article nearest to a point of the scene.
    Geometry.Hit hit(Point2D inScene) {
        var hit = geometry().hit(flow.sceneToLocal(inScene));
        return new Geometry.Hit(setting.start() + hit.offset(), hit.leading());
    }

    /// The character of the article whose box holds a point of the scene.
    Optional<Integer> characterAt(Point2D inScene) {
        var point = flow.sceneToLocal(inScene);
        var hit = hit(inScene);
        return boxes(new Span(hit.offset(), hit.offset() + 1)).stream().anyMatch(box -> box.contains(point))
                ? Optional.of(hit.offset())
                : Optional.empty();
    }

    /// How far below (or, if negative, above) the paragraph a point of the scene lies; 0 inside it.
    double distance(Point2D inScene) {
        var bounds = flow.localToScene(flow.getLayoutBounds());
        if (inScene.getY() < bounds.getMinY()) {
            return inScene.getY() - bounds.getMinY();
        }
        return Math.max(0, inScene.getY() - bounds.getMaxY());
    }
}
