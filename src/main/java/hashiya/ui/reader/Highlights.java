package hashiya.ui.reader;

import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The marks of one article, found by paragraph, so that painting one costs what stands in that paragraph and nothing
/// grows with the document. Marks overlap freely.
final class Highlights {
    /// Longer ones lie lower, so that a claim inside a quote stays visible.
    private static final Comparator<Highlight> FROM_BOTTOM_TO_TOP = Comparator
            .<Highlight>comparingInt(highlight -> -highlight.span().length())
            .thenComparing(Highlight::span)
            .thenComparing(Highlight::mark);

    private final Galley galley;
    private final Map<Integer, List<Highlight>> byParagraph = new HashMap<>();
    private final Map<UUID, Highlight> byMark = new HashMap<>();

    Highlights(Galley galley) {
        this.galley = galley;
    }

    void add(Highlight highlight) {
        remove(highlight.mark());
        byMark.put(highlight.mark(), highlight);
        for (var paragraph : galley.paragraphsUnder(highlight.span())) {
            var here = byParagraph.computeIfAbsent(paragraph.index(), _ -> new ArrayList<>());
            here.add(highlight);
            here.sort(FROM_BOTTOM_TO_TOP);
        }
    }

    void remove(UUID mark) {
        var gone = byMark.remove(mark);
        if (gone != null) {
            for (var paragraph : galley.paragraphsUnder(gone.span())) {
                byParagraph.getOrDefault(paragraph.index(), new ArrayList<>()).remove(gone);
            }
        }
    }

    void clear() {
        byMark.clear();
        byParagraph.clear();
    }

    Optional<Highlight> of(UUID mark) {
        return Optional.ofNullable(byMark.get(mark));
    }

    /// Those that touch a paragraph, the lowest first.
    List<Highlight> in(Paragraph paragraph) {
        return byParagraph.getOrDefault(paragraph.index(), List.of());
    }

    /// The uppermost mark on the character at `offset`.
    Optional<Highlight> at(int offset) {
        var paragraph = galley.paragraphAt(offset);
        return in(paragraph).reversed().stream().filter(highlight -> highlight.span().contains(offset)).findFirst();
    }
}
