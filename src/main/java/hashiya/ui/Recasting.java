package hashiya.ui;

import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Span;
import java.util.function.BiFunction;
import java.util.function.Predicate;
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
        change(Kind.QUOTE::equals, "mark.only-quotes-are-told", seen -> seen.withAttribution(told(seen.attribution(), type)));
    }

    /// Says that these words name who said a quote, or whose claim it is.
    void speaker(Span words) {
        tell(words, kind -> kind != Kind.CODE, "mark.codes-are-not-said", (seen, anchor) ->
                new Attribution(seen.type(), seen.cue(), anchor, model.marking().speaker(anchor.exact())));
    }

    /// Says that a quote is reported by these words.
    void cue(Span words) {
        tell(words, Kind.QUOTE::equals, "mark.only-quotes-are-told", (seen, anchor) ->
                new Attribution(seen.type(), anchor, seen.mention(), seen.speaker()));
    }

    private void tell(
            Span words, Predicate<Kind> fits, String otherwise, BiFunction<Attribution, Anchor, Attribution> telling) {
        model.marking().anchor(words).ifPresentOrElse(
                anchor -> change(
                        fits, otherwise, seen -> seen.withAttribution(telling.apply(seen.attribution(), anchor))),
                () -> model.errands().tell(Notice.quiet("mark.nothing-to-lay")));
    }

    /// @param otherwise what is told where the mark is of a kind that does not fit
    private void change(Predicate<Kind> fits, String otherwise, UnaryOperator<Annotation> change) {
        if (model.marking().focusedMark().filter(mark -> !fits.test(mark.kind())).isPresent()) {
            model.errands().tell(Notice.quiet(otherwise));
        } else {
            change(change);
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
