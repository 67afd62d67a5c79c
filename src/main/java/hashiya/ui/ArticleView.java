package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Span;
import hashiya.desk.Page;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import java.util.Optional;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The page in the middle of the window: keeps the [ArticleArea] in step with the model.
final class ArticleView extends StackPane {
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final DeskModel model;
    private final Phrases phrases;
    private final ArticleArea area;
    private final WordActs acts;
    private final Citing citing;
    private final Finding finding;
    private final Zooming zooming;
    private final MarkHint hint;
    private final Bookmark bookmark;
    private @Nullable Article shown;
    private Optional<UUID> hovered = Optional.empty();
    private Point2D mouse = Point2D.ZERO;

    /// @param first what is left for when the page has been seen
    /// @param area set as `settings` say
    /// @param onTextSize told when the person zooms
    ArticleView(
            DeskModel model,
            Ties ties,
            FirstSight first,
            Phrases phrases,
            Settings settings,
            ArticleArea area,
            DoubleConsumer onTextSize) {
        this.model = model;
        this.phrases = phrases;
        this.area = area;
        area.set(settings.view());
        area.setAccessibleText(phrases.say("article.name"));
        getStyleClass().add("article-view");
        acts = new WordActs(model, area);
        citing = new Citing(model, area, phrases);
        zooming = new Zooming(area, onTextSize);
        hint = new MarkHint(phrases);
        bookmark = new Bookmark(model, area);
        var scrollable = area.scrollable();
        leaveBars(scrollable, first);
        var page = new BorderPane(scrollable);
        page.setRight(new ThinMap(model, ties, first, area, phrases));
        getChildren().addAll(page, hint);

        ties.follow(model.page(), this::show);
        paintAll();
        finding = new Finding(model.find(), ties, first, area, phrases); // finds in what is shown by now
        page.setTop(finding.bar());
        ties.listen(model.marking()::onMarks, this::follow);
        ties.follow(model.focused(), this::focus);
        ties.follow(model.reading().place(), this::goTo);
        area.pointed().onChosen(mark -> model.focused().set(mark.orElse(null)));
        area.pointed().onUnderMouse(this::hover);
        area.inView().onMoved(() -> hint.rest(Optional.empty(), Point2D.ZERO));
        addEventFilter(MouseEvent.MOUSE_MOVED, event -> mouse = new Point2D(event.getX(), event.getY()));
        area.setContextMenu(new PageMenu(model, ties, area, acts, citing, phrases));
        new PageKeys(model.marking(), area, acts, finding).listen(this);
        zooming.listen(this);
    }

    /// Scroll bars come with the rest: they are round and let the page shine through, which takes as long to begin with as the
    /// whole page takes to paint.
    private static void leaveBars(Region scrollable, FirstSight first) {
        var bars = scrollable.getChildrenUnmodifiable().stream().filter(ScrollBar.class::isInstance).toList();
        bars.forEach(bar -> bar.pseudoClassStateChanged(UNSEEN, true));
        first.leave(() -> bars.forEach(bar -> bar.pseudoClassStateChanged(UNSEEN, false)));
    }

    ArticleArea area() {
        return area;
    }

    /// What is done with the selected words, or with the mark being looked at.
    WordActs acts() {
        return acts;
    }

    Citing citing() {
        return citing;
    }

    Finding finding() {
        return finding;
    }

    Zooming zooming() {
        return zooming;
    }

    private void hover(Optional<UUID> mark) {
        if (!mark.equals(hovered)) {
            hovered = mark;
            hint.rest(mark.flatMap(this::annotation), mouse);
        }
    }

    private Optional<Annotation> annotation(UUID mark) {
        return model.marking().index().of(mark).map(Placed::annotation);
    }

    private void show(@Nullable Page page) {
        setVisible(page != null);
        if (page != null && isShown(page.article())) {
            return; // something else is said of it; its words stay where they are
        }
        shown = page == null ? null : page.article();
        bookmark.leave();
        if (page != null) {
            area.show(model.reading().galley());
            bookmark.enter(page.article().id(), model.reading().left());
            area.requestFocus();
        }
    }

    private boolean isShown(Article article) {
        return shown != null && shown.id().equals(article.id()) && shown.text().equals(article.text());
    }

    private void paintAll() {
        var index = model.marking().index();
        area.marked().put(index.kept().highlights(), index.unkept().highlights());
    }

    private void follow(MarksChange change) {
        switch (change) {
            case MarksChange.Came(var mark) -> area.marked().put(MarkLooks.highlight(mark));
            case MarksChange.Went(var mark) -> area.marked().remove(mark.annotation().id());
            case MarksChange.Anew() -> paintAll();
        }
    }

    private void focus(@Nullable UUID mark) {
        area.marked().focus(mark);
        area.setAccessibleHelp(model.marking().focusedMark().map(new MarkWords(phrases)::sentence).orElse(null));
        model.marking().index().of(mark).ifPresent(placed -> area.scrolling().reveal(placed.span()));
    }

    private void goTo(@Nullable Span place) {
        if (place != null) {
            area.selection().select(place);
            area.scrolling().reveal(place);
        }
    }
}
