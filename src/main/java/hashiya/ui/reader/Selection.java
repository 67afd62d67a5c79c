package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;

/// What is selected on the page, and where its caret stands. Both are ours: RichTextFX's own stay where they are, because it
/// would set a whole paragraph anew for each of their steps.
public final class Selection {
    private final ArticleArea page;
    private final List<Runnable> onMoved = new ArrayList<>();
    private int anchor;
    private Caret caret = Caret.before(0);

    Selection(ArticleArea page) {
        this.page = page;
    }

    /// What is selected, widened to whole graphemes; empty, at the caret, where nothing is.
    public Span span() {
        return page.galley().snapped(new Span(Math.min(anchor, caret()), Math.max(anchor, caret())));
    }

    /// The end that moves.
    public int caret() {
        return caret.offset();
    }

    /// The end that stays.
    int anchor() {
        return anchor;
    }

    /// Where the caret stands on the page.
    Caret standing() {
        return caret;
    }

    /// Selects a stretch and puts the caret at its end.
    public void select(Span span) {
        select(span.start(), span.end());
    }

    /// Selects from a fixed end to a moving one, either way round.
    void select(int fixed, int moving) {
        select(fixed, Caret.before(moving));
    }

    void select(int fixed, Caret moving) {
        anchor = fixed;
        caret = moving;
        page.inView().all().forEach(Layer::paintSelection);
        onMoved.forEach(Runnable::run);
    }

    /// Told whenever the caret or the selection moves.
    public void onMoved(Runnable listener) {
        onMoved.add(listener);
    }
}
