package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Origin;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.time.Instant;
import java.time.ZoneId;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// Where a mark comes from, in its card: who made it and when, or how sure the first reading was that proposed it.
final class CardOrigin extends VBox {
    private static final double SIZE = 12;

    /// @param width in pixels
    CardOrigin(Annotation mark, double width, Phrases phrases) {
        getStyleClass().add("card-origin");
        var words = new WrappedText(
                sentence(mark, phrases), Font.font(Fonts.INTERFACE, SIZE), width, phrases.language().direction());
        words.getStyleClass().add("hint");
        getChildren().add(words);
    }

    private static String sentence(Annotation mark, Phrases phrases) {
        String made = day(mark.createdAt(), phrases);
        String changed = day(mark.modifiedAt(), phrases);
        String sentence = mark.origin().source() == Origin.Source.HUMAN
                ? phrases.sayOf("origin.made", mark.coder(), made)
                : phrases.sayOf("origin.proposed", mark.coder(), made, Proposals.percent(mark), mark.status());
        return made.equals(changed) ? sentence : sentence + " " + phrases.say("origin.changed", changed);
    }

    private static String day(Instant moment, Phrases phrases) {
        return phrases.date(moment, ZoneId.systemDefault());
    }
}
