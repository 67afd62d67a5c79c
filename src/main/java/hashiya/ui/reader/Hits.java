package hashiya.ui.reader;

import hashiya.article.Span;
import java.util.ArrayList;
import java.util.List;

/// Where words that somebody looks for stand: sorted, none inside another.
///
/// @param current which of them is looked at, from 0; -1 for none
public record Hits(List<Span> spans, int current) {
    public static final Hits NONE = new Hits(List.of(), -1);

    /// One of them, as far as it is painted.
    record Hit(Span span, boolean isCurrent) {}

    public Hits {
        spans = List.copyOf(spans);
    }

    /// Those that touch a stretch. It takes as long as there are such, and hardly longer for a million others.
    List<Hit> in(Span stretch) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).end() <= stretch.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        var touching = new ArrayList<Hit>();
        for (int i = low; i < spans.size() && spans.get(i).overlaps(stretch); i++) {
            touching.add(new Hit(spans.get(i), i == current));
        }
        return touching;
    }
}
