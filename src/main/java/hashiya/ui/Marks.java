package hashiya.ui;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.desk.Page.Placed;
import hashiya.ui.reader.Galley;
import hashiya.ui.reader.Highlights;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// Marks on one text, found, counted, mapped and painted without looking at all of them.
///
/// All that takes longer for more marks is done where they are put together, on any thread; from then on the JavaFX thread
/// has them for itself, and one that comes or goes costs the same among ten and among ten thousand.
final class Marks {
    /// Percent of sureness, each counted.
    private static final int PERCENTS = 101;

    private final NavigableMap<InText, Placed> inOrder = new TreeMap<>();
    private final NavigableMap<InText, Placed> proposed = new TreeMap<>();
    private final Map<UUID, Placed> byId = new HashMap<>();
    private final Map<Kind, Integer> settled = new EnumMap<>(Kind.class);
    private final Map<Speaker, Integer> speakers = new LinkedHashMap<>();
    private final int[] sure = new int[PERCENTS];
    private final MapMarks map;
    private final Highlights highlights;

    private Marks(Galley galley, Collection<Placed> marks) {
        map = new MapMarks(galley.text().length());
        marks.forEach(this::put);
        highlights = Highlights.of(galley, marks.stream().map(MarkLooks::highlight).toList());
    }

    /// Where a mark stands among others: in the order of the text.
    record InText(Span span, UUID mark) implements Comparable<InText> {
        private static final UUID FIRST = new UUID(Long.MIN_VALUE, Long.MIN_VALUE);

        static InText of(Placed mark) {
            return new InText(mark.span(), mark.annotation().id());
        }

        /// Before all marks that begin at an offset or later.
        static InText before(int offset) {
            return before(new Span(offset, offset));
        }

        /// Before all marks on a stretch.
        static InText before(Span span) {
            return new InText(span, FIRST);
        }

        @Override
        public int compareTo(InText other) {
            int bySpan = span.compareTo(other.span);
            return bySpan != 0 ? bySpan : mark.compareTo(other.mark);
        }
    }

    static Marks none() {
        return of(Galley.EMPTY, List.of());
    }

    /// @param galley the text they stand on
    static Marks of(Galley galley, Collection<Placed> marks) {
        return new Marks(galley, marks);
    }

    /// Adds a mark that is not there.
    void put(Placed mark) {
        byId.put(mark.annotation().id(), mark);
        inOrder.put(InText.of(mark), mark);
        count(mark, 1);
        map.add(mark);
    }

    /// Takes a mark away; nothing where it is not there.
    Optional<Placed> remove(UUID mark) {
        var gone = Optional.ofNullable(byId.remove(mark));
        gone.ifPresent(there -> {
            inOrder.remove(InText.of(there));
            count(there, -1);
            map.remove(there);
        });
        return gone;
    }

    private void count(Placed mark, int by) {
        var annotation = mark.annotation();
        if (Proposals.isProposed(mark)) {
            if (by > 0) {
                proposed.put(InText.of(mark), mark);
            } else {
                proposed.remove(InText.of(mark));
            }
            sure[Math.clamp(Proposals.percent(annotation), 0, PERCENTS - 1)] += by;
        } else {
            settled.merge(annotation.kind(), by, Integer::sum);
        }
        var speaker = annotation.attribution().speaker();
        if (speaker != null) {
            speakers.merge(speaker, by, (one, other) -> one + other == 0 ? null : one + other);
        }
    }

    Optional<Placed> of(UUID mark) {
        return Optional.ofNullable(byId.get(mark));
    }

    /// All of them.
    NavigableMap<InText, Placed> inOrder() {
        return Collections.unmodifiableNavigableMap(inOrder);
    }

    /// The proposals among them that nobody has decided about.
    NavigableMap<InText, Placed> proposed() {
        return Collections.unmodifiableNavigableMap(proposed);
    }

    /// The marks on exactly these words.
    Collection<Placed> on(Span span) {
        return inOrder.subMap(InText.before(span), InText.before(new Span(span.start(), span.end() + 1))).values();
    }

    /// How many of a kind are no proposals.
    int settled(Kind kind) {
        return settled.getOrDefault(kind, 0);
    }

    /// How many proposals are at least so sure.
    int sureFrom(int percent) {
        int count = 0;
        for (int each = percent; each < PERCENTS; each++) {
            count += sure[each];
        }
        return count;
    }

    /// Who speaks in them, whoever was named first before the others.
    Collection<Speaker> speakers() {
        return speakers.keySet();
    }

    /// Where on the thin map they lie.
    MapMarks map() {
        return map;
    }

    /// What the page paints of them. It is the page's: what comes and goes there, it is told itself.
    Highlights highlights() {
        return highlights;
    }
}
