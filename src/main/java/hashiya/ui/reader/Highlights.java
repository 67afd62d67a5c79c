package hashiya.ui.reader;

import hashiya.article.Paragraph;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Marks as the page paints them, found by paragraph, so that painting one costs what stands in that paragraph and nothing
/// grows with the document. Marks overlap freely.
///
/// They are put together on any thread; the page that is given them keeps them from then on.
public final class Highlights {
    /// Longer ones lie lower, so that a claim inside a quote stays visible.
    static final Comparator<Highlight> FROM_BOTTOM_TO_TOP = (one, other) -> {
        int byLength = Integer.compare(other.span().length(), one.span().length());
        int bySpan = byLength != 0 ? byLength : one.span().compareTo(other.span());
        return bySpan != 0 ? bySpan : one.mark().compareTo(other.mark());
    };

    /// What touches more paragraphs is looked at for each of them, and not put down under every one.
    private static final int MANY_PARAGRAPHS = 64;

    private final Galley galley;
    private final Map<Integer, List<Highlight>> byParagraph = new HashMap<>();
    private final List<Highlight> wide = new ArrayList<>();
    private final Map<UUID, Highlight> byMark = new HashMap<>();

    Highlights(Galley galley) {
        this.galley = galley;
    }

    /// Marks on a text.
    public static Highlights of(Galley galley, Collection<Highlight> marks) {
        var highlights = new Highlights(galley);
        marks.forEach(highlights::add);
        return highlights;
    }

    void add(Highlight highlight) {
        remove(highlight.mark());
        byMark.put(highlight.mark(), highlight);
        var under = galley.paragraphsUnder(highlight.span());
        if (under.size() > MANY_PARAGRAPHS) {
            wide.add(highlight);
        } else {
            under.forEach(paragraph -> byParagraph.computeIfAbsent(paragraph.index(), _ -> new ArrayList<>()).add(highlight));
        }
    }

    void remove(UUID mark) {
        var gone = byMark.remove(mark);
        if (gone != null && !wide.remove(gone)) {
            for (var paragraph : galley.paragraphsUnder(gone.span())) {
                byParagraph.getOrDefault(paragraph.index(), new ArrayList<>()).remove(gone);
            }
        }
    }

    Optional<Highlight> of(UUID mark) {
        return Optional.ofNullable(byMark.get(mark));
    }

    /// Those that touch a paragraph, in no order.
    List<Highlight> in(Paragraph paragraph) {
        var here = new ArrayList<>(byParagraph.getOrDefault(paragraph.index(), List.of()));
        wide.stream().filter(highlight -> highlight.span().overlaps(paragraph.span())).forEach(here::add);
        return here;
    }
}
