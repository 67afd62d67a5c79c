package hashiya.ui;

import hashiya.desk.Reviewing.Reworded;
import hashiya.desk.Reviewing.Unplaced;
import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;

/// Asks about the first of the marks that found no place in the newest version of the article: what its words were and what
/// stands there now, and the two things a person can do about it.
final class ReviewPanel extends MarginPanel {
    /// About four lines.
    private static final int FIRST_WORDS = 140;

    private final DeskModel model;
    private final Phrases phrases;
    private final ArticleView page;

    /// @param page whose selection a mark without a place of its own is put on
    ReviewPanel(DeskModel model, Ties ties, Phrases phrases, ArticleView page) {
        super(phrases);
        this.model = model;
        this.phrases = phrases;
        this.page = page;
        setId("review");
        ties.followList(model.reviewing().unplaced(), _ -> show());
        show();
    }

    @Override
    void show() {
        var unplaced = model.reviewing().unplaced();
        show(unplaced.isEmpty() ? List.of() : about(unplaced.getFirst(), unplaced.size()));
    }

    private List<Node> about(Unplaced first, int all) {
        var asked = new ArrayList<Node>();
        asked.add(heading(phrases.say("review.heading", all)));
        asked.add(kind(first));
        asked.add(words(phrases.sayOf("review.then", cut(first.mark().anchor().exact()))));
        first.reworded().ifPresent(now -> asked.add(words(phrases.sayOf("review.now", cut(now.now())))));
        asked.add(answers(
                answer("review-back", first.reworded().isPresent() ? "review.back" : "review.on-selection", () -> putBack(first)),
                answer("review-let-go", "review.let-go", () -> model.reviewing().letGo(first))));
        return asked;
    }

    private void putBack(Unplaced unplaced) {
        var now = unplaced.reworded().map(Reworded::span);
        model.reviewing().putBack(unplaced, now.orElseGet(() -> page.area().selection().span()));
    }

    private Label kind(Unplaced unplaced) {
        String kind = unplaced.mark().kind().name().toLowerCase(Locale.ROOT);
        var chip = new Label(phrases.say("kind." + kind));
        chip.getStyleClass().addAll("chip", kind);
        return chip;
    }

    private static String cut(String words) {
        String line = words.replace('\n', ' ').strip();
        int space = line.length() > FIRST_WORDS ? line.lastIndexOf(' ', FIRST_WORDS) : line.length();
        return space == line.length() ? line : line.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
    }
}
