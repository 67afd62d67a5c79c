package hashiya.ui;

import hashiya.phrases.Phrases;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/// The panels and cards that lie over the page while a person uses them, one at a time; made when the first of them is used.
final class OverPage {
    private final MainWindow window;
    private final DeskModel model;
    private final Ties ties;
    private final ArticleView page;
    private final Runnable onImport;
    private final Phrases phrases;
    private @Nullable Made made;

    /// @param onImport told when the person wants to take in a codebook from a file
    OverPage(MainWindow window, DeskModel model, Ties ties, ArticleView page, Runnable onImport, Phrases phrases) {
        this.window = window;
        this.model = model;
        this.ties = ties;
        this.page = page;
        this.onImport = onImport;
        this.phrases = phrases;
    }

    /// @param all in the order in which they lie on one another
    private record Made(
            ReadingPanel reading,
            CodebookPanel codebook,
            DetailsCard details,
            DaysCard days,
            Chooser chooser,
            Choosing choosing,
            List<Node> all) {}

    void toggleReading() {
        toggle(made().reading(), made().reading()::unfold);
    }

    void toggleCodebook() {
        toggle(made().codebook(), made().codebook()::unfold);
    }

    /// Of the two panels one is shown at most.
    private void toggle(Node panel, Runnable unfold) {
        boolean wasShown = panel.isVisible();
        fold();
        if (!wasShown) {
            unfold.run();
        }
    }

    /// Lets the person say what is known of the article being read.
    void describeArticle() {
        made().details().open();
    }

    /// Lets the person write between which days articles were published that the shelf is to show.
    void chooseDays() {
        made().days().open();
    }

    /// Lets the person choose by typing; see [Chooser#open(String, Function, String)].
    void choose(String prompt, Function<String, List<Chooser.Choice>> answers, String typed) {
        made().chooser().open(prompt, answers, typed);
    }

    /// Lets the person choose something for the selected words, or for the mark being looked at.
    void ask(Question question) {
        made().choosing().ask(question);
    }

    /// Folds both panels and gives the keyboard back to the article.
    void fold() {
        made().reading().setVisible(false);
        made().codebook().setVisible(false);
        page.area().requestFocus();
    }

    /// Takes away whatever is there.
    void hide() {
        if (made != null) {
            made.all().forEach(node -> node.setVisible(false));
        }
    }

    private Made made() {
        var there = made;
        if (there == null) {
            there = make();
            made = there;
        }
        return there;
    }

    private Made make() {
        Runnable back = page.area()::requestFocus;
        var reading = new ReadingPanel(window, ties, phrases);
        var chooser = new Chooser(back);
        var codebook = new CodebookPanel(window, model.codebook(), ties, phrases, chooser, onImport);
        var details = new DetailsCard(model.reading(), phrases, back);
        var days = new DaysCard(model, phrases, back);
        var speaker = new SpeakerCard(model.naming(), phrases, back);
        List<Node> all = List.of(reading, codebook, details, days, speaker, chooser);
        OnDemand.over(window.root(), all);
        var choosing = new Choosing(model, page, chooser, speaker, phrases);
        return new Made(reading, codebook, details, days, chooser, choosing, all);
    }
}
