package hashiya.ui;

import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Hits;
import javafx.scene.Node;

/// Looks for words in the article: what is found lies on the page, and the bar above it says where one is among it.
final class Finding {
    /// A longer selection was hardly made to be looked for.
    private static final int LONGEST_SOUGHT = 200;

    private final FindModel model;
    private final ArticleArea area;
    private final FindBar bar;

    Finding(FindModel model, Ties ties, FirstSight first, ArticleArea area, Phrases phrases) {
        this.model = model;
        this.area = area;
        bar = new FindBar(model, ties, first, phrases, this::end);
        ties.follow(model.found(), this::show);
    }

    /// Where a person types what they look for.
    Node bar() {
        return bar;
    }

    /// Looks for the words that are selected, or for what was looked for last.
    void begin() {
        var selected = area.selection().span();
        String words = selected.length() <= LONGEST_SOUGHT ? selected.in(area.article()) : "";
        if (!words.isBlank() && words.indexOf('\n') < 0) {
            model.words().set(words);
        }
        model.begin(selected.start());
        bar.type();
    }

    /// Goes on to the next hit (1) or back to the one before (-1).
    void goOn(int step) {
        if (model.open().get()) {
            model.move(step);
        } else {
            begin();
        }
    }

    /// Leaves the hit that was looked at selected.
    private void end() {
        var found = model.found().get();
        if (found.current() >= 0) {
            area.selection().select(found.hits().get(found.current()));
        }
        model.end();
        area.requestFocus();
    }

    private void show(Findings found) {
        area.marked().show(new Hits(found.hits(), found.current()));
        if (found.current() >= 0) {
            area.scrolling().reveal(found.hits().get(found.current()));
        }
    }
}
