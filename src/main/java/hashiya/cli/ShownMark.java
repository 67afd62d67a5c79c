package hashiya.cli;

import hashiya.article.Anchored;
import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import hashiya.phrases.Phrases;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// A mark as the terminal tells it.
///
/// @param state `exact`, `moved` or `lost`
/// @param start in UTF-16 units of the article's text; where the mark was made, if it is lost
/// @param end exclusive
/// @param words the article's own, letter for letter
/// @param codes their paths, in the order they were put on
record ShownMark(
        long number, UUID id, UUID article, String kind, String state, int start, int end, String words, List<String> codes, String coder)
        implements Answer {
    private static final String LOST = "lost";

    static ShownMark placed(Placed mark) {
        return of(mark.annotation(), mark.anchored() instanceof Anchored.Moved ? "moved" : "exact", mark.span());
    }

    static ShownMark lost(Annotation annotation) {
        return of(annotation, LOST, annotation.anchor().span());
    }

    private static ShownMark of(Annotation annotation, String state, Span span) {
        return new ShownMark(
                annotation.number(),
                annotation.id(),
                annotation.article(),
                annotation.kind().name().toLowerCase(Locale.ROOT),
                state,
                span.start(),
                span.end(),
                annotation.anchor().exact(),
                annotation.codes().stream().map(Code::path).toList(),
                annotation.coder());
    }

    @Override
    public List<String> lines(Phrases phrases) {
        return List.of(codes.isEmpty()
                ? Answer.line(number, id, kind, place(), words)
                : Answer.line(number, id, kind, place(), words, "codes=" + String.join(", ", codes)));
    }

    /// Where it stands, `12..40`, or that it stands nowhere.
    String place() {
        return state.equals(LOST) ? LOST : start + ".." + end;
    }
}
