package hashiya.ui;

import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import hashiya.ui.reader.ArticleArea;
import hashiya.ui.reader.Clipping;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;

/// Puts words of the article on the clipboard together with where they come from.
final class Citing {
    private final DeskModel model;
    private final ArticleArea area;
    private final Phrases phrases;

    Citing(DeskModel model, ArticleArea area, Phrases phrases) {
        this.model = model;
        this.area = area;
        this.phrases = phrases;
    }

    /// Copies the selected words, or those of the mark being looked at.
    void copy() {
        var page = model.page().get();
        if (page != null) {
            var selected = area.selection().span();
            Citation.of(page.article(), around(selected), model.focused().get(), selected)
                    .map(citation -> new Clipping(citation.in(phrases)).content())
                    .ifPresent(Clipboard.getSystemClipboard()::setContent);
        }
    }

    /// The marks that may lie around these words, and the one being looked at.
    private List<Placed> around(Span words) {
        var marks = model.marking().index();
        var focused = marks.of(model.focused().get());
        int place = words.isEmpty() ? focused.map(mark -> mark.span().start()).orElse(0) : words.start();
        var near = area.marked().near(place).stream().flatMap(highlight -> marks.of(highlight.mark()).stream());
        return Stream.concat(focused.stream(), near).distinct().toList();
    }
}
