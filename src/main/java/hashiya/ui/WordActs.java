package hashiya.ui;

import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.ui.reader.ArticleArea;
import java.util.function.Consumer;

/// What a person does with the words selected on the page, or with the mark being looked at.
final class WordActs {
    private final DeskModel model;
    private final ArticleArea area;
    private final Recasting recasting;
    private Consumer<Question> onAsk = _ -> {};
    private Consumer<Card.Written> onWrite = _ -> {};

    WordActs(DeskModel model, ArticleArea area) {
        this.model = model;
        this.area = area;
        recasting = new Recasting(model);
        area.stretching().onStretched(model.marking()::stretch);
    }

    /// Lets the person choose something for the selected words, or for the mark being looked at.
    void ask(Question question) {
        onAsk.accept(question);
    }

    /// Told what the person wants to choose.
    void onAsk(Consumer<Question> listener) {
        onAsk = listener;
    }

    /// Told what the person wants to write on the mark that has the focus.
    void onWrite(Consumer<Card.Written> listener) {
        onWrite = listener;
    }

    /// Marks what is selected; the selection gives way, so that the mark shows; should it be refused, it comes back for
    /// another try. Where nothing is selected, the mark being looked at becomes one of this kind.
    void mark(Kind kind) {
        if (area.selection().span().isEmpty() && model.focused().get() != null) {
            recasting.kind(kind);
            return;
        }
        var selected = takeSelection();
        var after = area.selection().span();
        model.marking().mark(selected, kind, () -> {
            if (area.selection().span().equals(after)) {
                area.selection().select(selected);
            }
        });
    }

    /// Puts a code on the selected words, or on the mark being looked at.
    void put(Code code) {
        model.codebook().put(code, takeSelection());
    }

    /// Puts on the code that a key is for, and says whether there is one.
    boolean putCode(String key) {
        var code = model.codebook().byShortcut(key);
        code.ifPresent(this::put);
        return code.isPresent();
    }

    /// Says how the quote being looked at is told.
    void tellAs(Attribution.Type type) {
        recasting.type(type);
    }

    /// Lays the mark being looked at on the selected words.
    void layOnSelection() {
        var mark = model.focused().get();
        if (mark == null || area.selection().span().isEmpty()) {
            model.errands().tell(Notice.quiet("mark.nothing-to-lay"));
        } else {
            model.marking().stretch(mark, takeSelection());
        }
    }

    /// Says that the selected words name who said the mark being looked at; where none are selected, lets the person choose
    /// who did.
    void selectionSpeaks() {
        if (area.selection().span().isEmpty()) {
            ask(Question.SPEAKER);
        } else {
            recasting.speaker(takeSelection());
        }
    }

    /// Says that the selected words are those the quote being looked at is reported by.
    void selectionReports() {
        recasting.cue(takeSelection());
    }

    /// What is selected, which then is no longer, so that what becomes of it shows.
    private Span takeSelection() {
        var selected = area.selection().span();
        area.selection().select(new Span(selected.end(), selected.end()));
        return selected;
    }

    /// Takes an end of the mark being looked at in hand, to move it with the keys.
    void takeEnd() {
        model.errands().tell(Notice.quiet(area.stretching().take() ? "mark.end-in-hand" : "mark.nothing-chosen"));
    }

    /// Lets the end in hand be, or looks at no mark any more.
    void leaveMark() {
        if (area.stretching().put(false)) {
            model.errands().dismissNotice();
        } else {
            model.focused().set(null);
        }
    }

    /// Keeps the end in hand where it is, or the proposal being looked at, or opens the card of the mark at the caret.
    void openCard() {
        if (area.stretching().put(true)) {
            model.errands().dismissNotice();
            return;
        }
        if (model.proposals().accept()) {
            return;
        }
        if (model.focused().get() == null) {
            area.pointed().chooseAtCaret();
        }
        onWrite.accept(Card.Written.NOTE);
    }

    /// Lets the person write what the verdict on the claim being looked at rests on.
    void writeEvidence() {
        if (model.marking().focusedMark().filter(mark -> mark.kind() == Kind.CLAIM).isPresent()) {
            onWrite.accept(Card.Written.EVIDENCE);
        } else {
            model.errands().tell(Notice.quiet("mark.only-claims-are-true"));
        }
    }

    /// Moves the focus to the next proposal (1) or the one before (-1), from where one is reading; says whether there is
    /// one.
    boolean walkProposals(int step) {
        return model.proposals().walk().step(step, area.selection().span().start());
    }
}
