package hashiya.ui.reader;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/// Which mark of the page a person points at: the one the mouse rests over, and the one a click or a key chooses.
public final class PointedMarks {
    private final ArticleArea page;
    private Consumer<Optional<UUID>> onChosen = _ -> {};
    private Consumer<Optional<UUID>> onUnderMouse = _ -> {};

    PointedMarks(ArticleArea page) {
        this.page = page;
    }

    /// Told whenever a click chooses the mark under the mouse, or lands where there is none.
    public void onChosen(Consumer<Optional<UUID>> listener) {
        onChosen = listener;
    }

    /// Told which mark the mouse comes to rest over, and when it leaves all of them.
    public void onUnderMouse(Consumer<Optional<UUID>> listener) {
        onUnderMouse = listener;
    }

    /// Chooses the mark the caret stands in, if it stands in one.
    public void chooseAtCaret() {
        onChosen.accept(page.marked().at(page.selection().caret()).map(Highlight::mark));
    }

    /// Chooses the mark at a point of the page.
    void chooseAt(double x, double y) {
        onChosen.accept(at(x, y));
    }

    /// The mouse rests at a point of the page.
    void hoverAt(double x, double y) {
        onUnderMouse.accept(at(x, y));
    }

    private Optional<UUID> at(double x, double y) {
        return page.inView().characterAt(x, y).flatMap(page.marked()::at).map(Highlight::mark);
    }
}
