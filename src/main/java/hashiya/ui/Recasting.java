package hashiya.ui;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Span;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/// Turns the mark being looked at into another: a quote into a claim, a direct quote into an indirect one.
final class Recasting {
    private final DeskModel model;

    Recasting(DeskModel model) {
        this.model = model;
    }

    void kind(Kind kind) {
        change(mark -> mark.withKind(kind));
    }

    /// Says how a quote is told; said twice, that it is not known.
    void type(Attribution.Type type) {
        var mark = model.marking().focusedMark();
        if (mark.isPresent() && mark.get().kind() != Kind.QUOTE) {
            model.errands().tell(Notice.quiet("mark.only-quotes-are-told"));
        } else {
            change(seen -> seen.withAttribution(told(seen.attribution(), type)));
        }
    }

    /// Says that these words name who said a quote.
    void speaker(Span words) {
        tell(words, (seen, anchor) ->
                new Attribution(seen.type(), seen.cue(), anchor, model.marking().speaker(anchor.exact())));
    }

    /// Says that a quote is reported by these words.
    void cue(Span words) {
        tell(words, (seen, anchor) -> new Attribution(seen.type(), anchor, seen.mention(), seen.speaker()));
    }

    private void tell(Span words, BiFunction<Attribution, Anchor, Attribution> telling) {
        var mark = model.marking().focusedMark();
        var anchor = model.marking().anchor(words);
        if (mark.isPresent() && mark.get().kind() != Kind.QUOTE) {
            model.errands().tell(Notice.quiet("mark.only-quotes-are-told"));
        } else if (anchor.isEmpty()) {
            model.errands().tell(Notice.quiet("mark.nothing-to-lay"));
        } else {
            change(seen -> seen.withAttribution(telling.apply(seen.attribution(), anchor.get())));
        }
    }

    private void change(UnaryOperator<Annotation> change) {
        model.marking().focusedMark().ifPresentOrElse(
                seen -> {
                    var wanted = change.apply(seen);
                    if (!wanted.equals(seen)) {
                        model.marking().change(seen, wanted);
                    }
                },
                () -> model.errands().tell(Notice.quiet("mark.nothing-chosen")));
    }

    private static Attribution told(Attribution seen, Attribution.Type type) {
        return new Attribution(seen.type() == type ? null : type, seen.cue(), seen.mention(), seen.speaker());
    }
}
