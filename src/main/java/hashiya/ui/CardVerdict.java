package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.phrases.Phrases;
import java.time.ZoneId;
import javafx.scene.layout.VBox;

/// Whether a claim is true, in its card: what was found, by whom and when, who claims it, and what the verdict rests on; each
/// can be put right here.
final class CardVerdict extends VBox {
    private final Phrases phrases;
    private final CardWriting evidence;

    /// @param width in pixels
    CardVerdict(Annotation claim, double width, Phrases phrases, Card.Listener listener) {
        this.phrases = phrases;
        getStyleClass().addAll("card-telling", "card-verdict");
        var gathered = claim.verdict().evidence();
        evidence = new CardWriting(
                String.join("\n", gathered), width, phrases.say("evidence.name"), listener::gathers, listener::leaves);
        getChildren().addAll(
                new CardRow(truth(claim), width, phrases, "fth-check-circle", "truth.choose", listener::checks),
                new CardRow(new MarkWords(phrases).sayer(claim), width, phrases, "fth-crosshair", "telling.set-speaker", listener::speaks),
                new CardRow(
                        phrases.say("evidence.count", gathered.size()), width, phrases, "fth-link", "evidence.write", evidence::write),
                evidence);
    }

    /// Lets the person write what the verdict rests on.
    void write() {
        evidence.write();
    }

    private String truth(Annotation claim) {
        var verdict = claim.verdict();
        String found = new MarkWords(phrases).truth(verdict.truth());
        var at = verdict.at();
        return at == null
                ? phrases.say("truth.found", found)
                : phrases.sayOf("truth.found-by", found, verdict.by(), phrases.date(at, ZoneId.systemDefault()));
    }
}
