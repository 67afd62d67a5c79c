package hashiya.ui;

import hashiya.article.Kind;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/// The context menu of the article: what may be done with the selected words, or the mark under the mouse.
final class PageMenu extends ContextMenu {
    PageMenu(DeskModel model, Ties ties, ArticleArea area, WordActs acts, Citing citing, Phrases phrases) {
        var delete = item(phrases.say("mark.delete"), model.marking()::deleteFocused);
        ties.follow(model.focused(), mark -> delete.setDisable(mark == null));
        var copy = item(phrases.say("edit.copy"), area::copy);
        var citation = item(phrases.say("edit.copy-citation"), citing::copy);
        var quote = item(phrases.say("mark.quote"), () -> acts.mark(Kind.QUOTE));
        var claim = item(phrases.say("mark.claim"), () -> acts.mark(Kind.CLAIM));
        var code = item(phrases.say("code.choose"), () -> acts.ask(Question.CODE));
        var ofMark = List.of(quote, claim, code, citation);
        getItems().addAll(quote, claim, code, copy, citation, delete);
        setOnShowing(_ -> {
            boolean nothing = area.selection().span().isEmpty();
            boolean nowhere = nothing && model.focused().get() == null;
            ofMark.forEach(item -> item.setDisable(nowhere));
            copy.setDisable(nothing);
        });
    }

    private static MenuItem item(String label, Runnable act) {
        var item = new MenuItem(label);
        item.setOnAction(_ -> act.run());
        return item;
    }
}
