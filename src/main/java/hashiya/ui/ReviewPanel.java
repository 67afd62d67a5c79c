package hashiya.ui;

import hashiya.desk.Reviewing.Reworded;
import hashiya.desk.Reviewing.Unplaced;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// Below the margin: the first of the marks that found no place in the newest version of the article, what its words were
/// and what stands there now, and the two things a person can do about it. Folded away while there are none.
final class ReviewPanel extends VBox {
    private static final double WIDTH = 288;
    private static final double WORDS_WIDTH = 248;

    /// About four lines.
    private static final int FIRST_WORDS = 140;

    private final DeskModel model;
    private final Phrases phrases;
    private final ArticleView page;

    /// @param page whose selection a mark without a place of its own is put on
    ReviewPanel(DeskModel model, Ties ties, Phrases phrases, ArticleView page) {
        super(8);
        this.model = model;
        this.phrases = phrases;
        this.page = page;
        setId("review");
        getStyleClass().add("review-panel");
        setMinHeight(USE_PREF_SIZE);
        setMaxWidth(WIDTH);
        ties.followList(model.reviewing().unplaced(), _ -> show());
        show();
    }

    private void show() {
        boolean isThere = !model.reviewing().unplaced().isEmpty();
        setVisible(isThere);
        setManaged(isThere);
        getChildren().clear();
        if (isThere) {
            var first = model.reviewing().unplaced().getFirst();
            var heading = words(phrases.say("review.heading", model.reviewing().unplaced().size()));
            heading.getStyleClass().add("review-heading");
            var then = words(phrases.sayOf("review.then", cut(first.mark().anchor().exact())));
            getChildren().addAll(heading, kind(first), then);
            first.reworded().ifPresent(now -> getChildren().add(words(phrases.sayOf("review.now", cut(now.now())))));
            getChildren().add(acts(first));
        }
    }

    private Label kind(Unplaced unplaced) {
        String kind = unplaced.mark().kind().name().toLowerCase(Locale.ROOT);
        var chip = new Label(phrases.say("kind." + kind));
        chip.getStyleClass().addAll("chip", kind);
        return chip;
    }

    private HBox acts(Unplaced unplaced) {
        var back = new Button(phrases.say(unplaced.reworded().isPresent() ? "review.back" : "review.on-selection"));
        back.setId("review-back");
        back.setOnAction(_ -> {
            var now = unplaced.reworded().map(Reworded::span);
            model.reviewing().putBack(unplaced, now.orElseGet(() -> page.area().selection().span()));
        });
        var letGo = new Button(phrases.say("review.let-go"));
        letGo.setId("review-let-go");
        letGo.setOnAction(_ -> model.reviewing().letGo(unplaced));
        letGo.getStyleClass().add("quiet-button");
        back.getStyleClass().add("quiet-button");
        return new HBox(8, back, letGo);
    }

    private WrappedText words(String sentence) {
        return new WrappedText(sentence, Font.font(Fonts.INTERFACE, 13), WORDS_WIDTH, phrases.language().direction());
    }

    private static String cut(String words) {
        String line = words.replace('\n', ' ').strip();
        int space = line.length() > FIRST_WORDS ? line.lastIndexOf(' ', FIRST_WORDS) : line.length();
        return space == line.length() ? line : line.substring(0, space > 0 ? space : FIRST_WORDS) + "…";
    }
}
