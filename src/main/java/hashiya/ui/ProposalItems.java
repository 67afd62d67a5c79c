package hashiya.ui;

import hashiya.phrases.Phrases;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What can be decided about proposals, as the items of a menu, each with how many it is about.
final class ProposalItems {
    /// In percent; the last takes all.
    private static final List<Integer> SURE = List.of(95, 90, 80, 0);

    private final Proposals proposals;
    private final ArticleView page;
    private final Phrases phrases;
    private final List<MenuItem> fromSure = new ArrayList<>();

    ProposalItems(Proposals proposals, ArticleView page, Phrases phrases) {
        this.proposals = proposals;
        this.page = page;
        this.phrases = phrases;
        SURE.forEach(percent -> {
            var item = new MenuItem();
            item.setId("accept-from-" + percent);
            item.setOnAction(_ -> proposals.acceptFrom(percent));
            fromSure.add(item);
        });
        count();
    }

    List<MenuItem> all() {
        var items = new ArrayList<>(List.of(
                item("proposal.next", () -> page.acts().walkProposals(1)),
                item("proposal.accept.key", proposals::accept),
                item("proposal.reject.key", proposals::reject),
                new SeparatorMenuItem()));
        items.addAll(fromSure);
        return items;
    }

    /// To be called before the menu shows: writes how many each would accept; what would accept none rests.
    void count() {
        for (int i = 0; i < fromSure.size(); i++) {
            int percent = SURE.get(i);
            int count = proposals.countFrom(percent);
            fromSure.get(i).setText(
                    percent == 0
                            ? phrases.say("proposal.accept-all", count)
                            : phrases.say("proposal.accept-from", percent, count));
            fromSure.get(i).setDisable(count == 0);
        }
    }

    private MenuItem item(String phrase, Runnable act) {
        var item = new MenuItem(phrases.say(phrase));
        item.setOnAction(_ -> act.run());
        return item;
    }
}
