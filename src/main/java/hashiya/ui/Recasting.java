package hashiya.ui;

import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
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
        var mark = model.focusedMark();
        if (mark.isPresent() && mark.get().kind() != Kind.QUOTE) {
            model.tell(Notice.quiet("mark.only-quotes-are-told"));
        } else {
            change(seen -> seen.withAttribution(told(seen.attribution(), type)));
        }
    }

    private void change(UnaryOperator<Annotation> change) {
        model.focusedMark().ifPresentOrElse(
                seen -> {
                    var wanted = change.apply(seen);
                    if (!wanted.equals(seen)) {
                        model.change(seen, wanted);
                    }
                },
                () -> model.tell(Notice.quiet("mark.nothing-chosen")));
    }

    private static Attribution told(Attribution seen, Attribution.Type type) {
        return new Attribution(seen.type() == type ? null : type, seen.cue(), seen.mention(), seen.speaker());
    }
}
