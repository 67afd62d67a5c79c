package hashiya.ui;

import hashiya.article.ReadingPlace;
import hashiya.ui.reader.ArticleArea;
import java.util.Optional;
import java.util.UUID;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.Scene;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/// Goes on where the person stopped reading, and keeps where they stop: when the page has been at rest for a moment, when
/// another article is opened, when the window closes. Never for a page that nobody sees.
final class Bookmark {
    private static final Duration MOMENT = Duration.seconds(1);

    private final DeskModel model;
    private final ArticleArea area;
    private final PauseTransition rest = new PauseTransition(MOMENT);
    private @Nullable UUID reading;

    Bookmark(DeskModel model, ArticleArea area) {
        this.model = model;
        this.area = area;
        rest.setOnFinished(_ -> keep());
        area.inView().onMoved(this::moved);
        area.selection().onMoved(this::moved);
        area.sceneProperty().flatMap(Scene::windowProperty).subscribe(this::follow);
    }

    private void follow(@Nullable Window window) {
        keepWhatMoved();
        if (window != null) {
            window.addEventHandler(WindowEvent.WINDOW_HIDING, _ -> keepWhatMoved());
        }
    }

    /// Before the area shows another text.
    void leave() {
        keepWhatMoved();
    }

    /// After the area has shown an article from its beginning, or the one that is read already.
    void enter(UUID article, Optional<ReadingPlace> left) {
        if (!article.equals(reading)) {
            reading = article;
            left.ifPresent(place -> area.scrolling().goOnFrom(place.caret(), place.top()));
            rest.stop();
        }
    }

    private void moved() {
        var window = area.getScene() == null ? null : area.getScene().getWindow();
        if (reading != null && window != null && window.isShowing()) {
            rest.playFromStart();
        }
    }

    private void keepWhatMoved() {
        if (rest.getStatus() == Animation.Status.RUNNING) {
            rest.stop();
            keep();
        }
    }

    private void keep() {
        if (reading != null && !area.article().isEmpty()) {
            model.reading().keepPlace(reading, new ReadingPlace(area.selection().caret(), area.inView().span().start()));
        }
    }
}
