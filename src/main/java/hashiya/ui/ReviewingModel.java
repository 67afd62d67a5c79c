package hashiya.ui;

import hashiya.article.Span;
import hashiya.desk.Desk;
import hashiya.desk.Reviewing.Unplaced;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// The marks that found no place in the newest version of the article being read, and what a person decides about them.
final class ReviewingModel {
    private final DeskModel model;
    private final Desk desk;
    private final Errands errands;
    private final ObservableList<Unplaced> unplaced = FXCollections.observableArrayList();

    ReviewingModel(DeskModel model, Desk desk, Errands errands) {
        this.model = model;
        this.desk = desk;
        this.errands = errands;
    }

    /// Those marks, in the order of where they stood.
    ObservableList<Unplaced> unplaced() {
        return unplaced;
    }

    /// Puts a mark back on a stretch of the article.
    void putBack(Unplaced without, Span span) {
        var open = model.page().get();
        if (open == null || span.isEmpty()) {
            errands.tell(Notice.quiet("review.nothing-selected"));
        } else {
            model.marking().change(without.mark(), desk.reviewing().back(open.article(), without.mark(), span));
        }
    }

    /// Deletes a mark.
    void letGo(Unplaced without) {
        errands.act(() -> desk.marking().unmark(without.mark().id()), change -> change.ifPresent(model::apply));
    }

    /// Looks which marks have no place by now.
    void look() {
        var open = model.page().get();
        if (open == null) {
            unplaced.clear();
        } else {
            errands.quietly(() -> desk.reviewing().unplaced(open.article()), found -> {
                if (open.equals(model.page().get()) && !unplaced.equals(found)) {
                    unplaced.setAll(found);
                }
            });
        }
    }
}
