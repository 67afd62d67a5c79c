package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.desk.Proposal;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.WrappedText;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;

/// Why a mark is proposed, how sure that is, and the two keys that decide, which are buttons too.
final class CardProposal extends VBox {
    private static final double WHY_SIZE = 12;

    CardProposal(Annotation mark, List<Proposal.Reason> why, double width, Phrases phrases, Card.Listener listener) {
        getStyleClass().add("card-proposal");
        var reasons = new WrappedText(
                sentence(mark, why, phrases), Font.font(Fonts.INTERFACE, WHY_SIZE), width, phrases.language().direction());
        reasons.getStyleClass().add("why");
        var keys = new HBox(
                key("Enter", "proposal.accept", phrases, listener::accepts),
                key("⌫", "proposal.reject", phrases, listener::deletes));
        keys.getStyleClass().add("decide");
        getChildren().addAll(reasons, keys);
    }

    /// The reasons in the reader's language, and the confidence in percent.
    static String sentence(Annotation mark, List<Proposal.Reason> why, Phrases phrases) {
        String reasons = why.stream()
                .map(reason -> phrases.sayOf(reason.phrase(), reason.arguments().toArray()))
                .collect(Collectors.joining(" "));
        String sure = phrases.say("proposal.confidence", Proposals.percent(mark));
        return reasons.isEmpty() ? sure : reasons + " " + sure;
    }

    private static Button key(String name, String phrase, Phrases phrases, Runnable act) {
        var cap = new Label(name);
        cap.getStyleClass().add("key-cap");
        var button = new Button(phrases.say(phrase), cap);
        button.getStyleClass().addAll("quiet-button", "key-hint", phrase.substring(phrase.indexOf('.') + 1));
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
