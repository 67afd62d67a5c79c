package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// What the card of one mark does when a person uses it, by mouse or by keys: the acts of the page, on that mark.
final class CardActs implements Card.Listener {
    private final DeskModel model;
    private final ArticleView page;
    private final Placed mark;

    private CardActs(DeskModel model, ArticleView page, Placed mark) {
        this.model = model;
        this.page = page;
        this.mark = mark;
    }

    /// A card that looks at its mark when it is pressed or reached by Tab, and takes the keys of a mark.
    static Card card(Placed mark, DeskModel model, ArticleView page, Phrases phrases) {
        var acts = new CardActs(model, page, mark);
        var card = new Card(mark, model.proposals().why(mark.annotation().id()), phrases, acts);
        acts.listen(card);
        card.addEventHandler(KeyEvent.KEY_PRESSED, event -> acts.press(event, card));
        card.focusedProperty().subscribe(focused -> {
            if (focused) {
                acts.look();
            }
        });
        return card;
    }

    /// Has a node, which stands for the mark, look at it when it is pressed.
    static void lookWhenPressed(Region node, Placed mark, DeskModel model, ArticleView page) {
        new CardActs(model, page, mark).listen(node);
    }

    private void listen(Region node) {
        node.setOnMousePressed(event -> {
            look();
            leaves();
            event.consume();
        });
    }

    private void press(KeyEvent event, Card card) {
        if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
            deletes();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (!model.proposals().accept()) {
                card.write(Card.Written.NOTE);
            }
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leaves();
        }
    }

    private void look() {
        model.focused().set(mark.annotation().id());
    }

    @Override
    public void deletes() {
        look();
        model.marking().deleteFocused();
        leaves();
    }

    @Override
    public void writes(String note) {
        model.marking().change(mark.annotation(), mark.annotation().withNote(note));
    }

    @Override
    public void checks() {
        look();
        page.acts().ask(Question.TRUTH);
    }

    @Override
    public void gathers(String evidence) {
        var claim = mark.annotation();
        model.marking().change(claim, claim.withVerdict(claim.verdict().withEvidence(evidence)));
    }

    @Override
    public void accepts() {
        look();
        model.proposals().accept();
        leaves();
    }

    @Override
    public void tells(Attribution.Type type) {
        look();
        page.acts().tellAs(type);
        leaves();
    }

    @Override
    public void speaks() {
        look();
        leaves();
        page.acts().selectionSpeaks();
    }

    @Override
    public void reports() {
        look();
        page.acts().selectionReports();
        leaves();
    }

    @Override
    public void takes(Code code) {
        model.codebook().take(mark.annotation().id(), code);
        leaves();
    }

    @Override
    public void chooses() {
        look();
        page.acts().ask(Question.CODE);
    }

    @Override
    public void leaves() {
        page.area().requestFocus();
    }
}
