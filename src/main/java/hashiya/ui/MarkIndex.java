package hashiya.ui;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.desk.Page.Placed;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The marks of the article being read, found and counted without looking at all of them.
final class MarkIndex {
    private final ObservableList<Placed> marks;
    private final Map<UUID, Placed> byId = new HashMap<>();
    private final Map<UUID, Placed> unkept = new LinkedHashMap<>();
    private final NavigableSet<Placed> proposed = new TreeSet<>();
    private final Map<Kind, Integer> settled = new EnumMap<>(Kind.class);

    /// @param marks in text order, which it follows
    MarkIndex(ObservableList<Placed> marks) {
        this.marks = marks;
        marks.addListener(this::follow);
    }

    Optional<Placed> of(@Nullable UUID mark) {
        return mark == null ? Optional.empty() : Optional.ofNullable(byId.get(mark));
    }

    /// Where among all marks one stands, or would.
    int place(Placed mark) {
        int found = Collections.binarySearch(marks, mark);
        return found >= 0 ? found : -found - 1;
    }

    /// The marks on exactly these words.
    List<Placed> on(Span span) {
        int from = firstFrom(span);
        int to = from;
        while (to < marks.size() && marks.get(to).span().equals(span)) {
            to++;
        }
        return List.copyOf(marks.subList(from, to));
    }

    /// The marks of a kind that are no proposals.
    int settled(Kind kind) {
        return settled.getOrDefault(kind, 0);
    }

    /// The proposals nobody has decided about, in text order, whether the library keeps them or not.
    NavigableSet<Placed> proposed() {
        return Collections.unmodifiableNavigableSet(proposed);
    }

    /// The proposals of which the library knows nothing.
    Collection<Placed> unkept() {
        return Collections.unmodifiableCollection(unkept.values());
    }

    private int firstFrom(Span span) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).span().compareTo(span) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private void follow(ListChangeListener.Change<? extends Placed> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::remove);
            change.getAddedSubList().forEach(this::add);
        }
    }

    private void add(Placed mark) {
        byId.put(mark.annotation().id(), mark);
        if (Proposals.isProposed(mark)) {
            proposed.add(mark);
        } else {
            settled.merge(mark.annotation().kind(), 1, Integer::sum);
        }
        if (Proposals.isUnkept(mark.annotation())) {
            unkept.put(mark.annotation().id(), mark);
        }
    }

    private void remove(Placed mark) {
        byId.remove(mark.annotation().id());
        unkept.remove(mark.annotation().id());
        if (Proposals.isProposed(mark)) {
            proposed.remove(mark);
        } else {
            settled.merge(mark.annotation().kind(), -1, Integer::sum);
        }
    }
}
