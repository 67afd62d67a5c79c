package hashiya.ui;

import hashiya.article.Kind;
import hashiya.phrases.Phrases;
import java.util.List;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/// The bar below the columns: what is saved, how many marks there are, and the keys one needs, which are buttons too.
final class StatusBar extends HBox {
    private final DeskModel model;
    private final Phrases phrases;
    private final WholeRow counts = new WholeRow();
    private final MenuButton proposals = new MenuButton();
    private List<Node> acts = List.of();

    /// @param first what is left for when the window has been seen: all that stands on the bar
    StatusBar(DeskModel model, Ties ties, FirstSight first, ArticleView page, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        getStyleClass().add("status-bar");
        setMinWidth(0); // the window may be narrower than all that stands here
        first.leave(() -> fill(ties, page));
    }

    private void fill(Ties ties, ArticleView page) {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var decisions = new ProposalItems(model.proposals(), page, phrases);
        proposals.getItems().setAll(decisions.all());
        proposals.setId("proposals");
        proposals.setGraphic(new FontIcon("fth-chevron-up"));
        proposals.getStyleClass().addAll("quiet-button", "key-hint");
        proposals.setPopupSide(Side.TOP);
        proposals.setMinWidth(USE_PREF_SIZE);
        proposals.managedProperty().bind(proposals.visibleProperty());
        proposals.setOnShowing(_ -> decisions.count());
        proposals.setOnHidden(_ -> page.area().requestFocus());
        acts = List.of(
                act("Q", "kind.quote", () -> page.acts().mark(Kind.QUOTE)),
                act("C", "kind.claim", () -> page.acts().mark(Kind.CLAIM)),
                act("N", "mark.next.short", () -> model.marking().focusNeighbour(1)),
                act("Del", "mark.delete.short", model.marking()::deleteFocused));
        getChildren().addAll(counts, proposals, space);
        getChildren().addAll(acts);
        ties.listen(model.marking()::onMarks, _ -> count());
        ties.follow(model.page(), _ -> count());
    }

    /// Opens the menu of what can be decided about proposals, if there are any.
    void decideOnProposals() {
        if (proposals.isVisible()) {
            proposals.requestFocus();
            proposals.show();
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        WholeRow.hideCut(this, acts);
    }

    private void count() {
        int proposed = model.marking().index().proposed();
        proposals.setVisible(proposed > 0);
        proposals.setText(phrases.say("proposal.count", proposed));
        counts.show(model.page().get() == null
                ? List.of()
                : List.of(
                        phrases.say("status.saved"),
                        say(Kind.QUOTE, "count.quotes"),
                        say(Kind.CLAIM, "count.claims"),
                        say(Kind.CODE, "count.codes")));
    }

    private String say(Kind kind, String phrase) {
        return "  ·  " + phrases.say(phrase, model.marking().index().settled(kind));
    }

    private Button act(String key, String phrase, Runnable act) {
        var cap = new Label(key);
        cap.getStyleClass().add("key-cap");
        var button = new Button(phrases.say(phrase), cap);
        button.getStyleClass().addAll("quiet-button", "key-hint");
        button.setFocusTraversable(false);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }
}
