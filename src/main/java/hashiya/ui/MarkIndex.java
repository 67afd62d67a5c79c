package hashiya.ui;

import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.desk.Page.Placed;
import hashiya.ui.Marks.InText;
import hashiya.ui.reader.Look;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The marks shown on the article being read: those the library keeps, and proposals it knows nothing of. Each of the two is
/// exchanged whole, and what is asked of both is asked without looking at all of them.
final class MarkIndex {
    private Marks kept = Marks.none();
    private Marks unkept = Marks.none();

    /// Exchanges all of them.
    void show(Marks marks, Marks proposals) {
        kept = marks;
        unkept = proposals;
    }

    /// Adds a mark that the library keeps.
    void put(Placed mark) {
        kept.put(mark);
    }

    Optional<Placed> remove(UUID mark) {
        return both().flatMap(marks -> marks.remove(mark).stream()).toList().stream().findFirst();
    }

    Marks kept() {
        return kept;
    }

    Marks unkept() {
        return unkept;
    }

    private Stream<Marks> both() {
        return Stream.of(kept, unkept);
    }

    boolean isEmpty() {
        return both().allMatch(marks -> marks.inOrder().isEmpty());
    }

    Optional<Placed> of(@Nullable UUID mark) {
        return mark == null ? Optional.empty() : both().flatMap(marks -> marks.of(mark).stream()).findFirst();
    }

    /// The marks on exactly these words.
    List<Placed> on(Span span) {
        return both().flatMap(marks -> marks.on(span).stream()).sorted().toList();
    }

    /// The mark after a place in the text (`step` 1) or before it (-1); from the last on to the first.
    Optional<Placed> neighbour(InText place, int step) {
        return neighbour(Marks::inOrder, place, step).or(() -> edge(Marks::inOrder, step));
    }

    /// The first mark (`step` 1), or the last (-1).
    Optional<Placed> edge(int step) {
        return edge(Marks::inOrder, step);
    }

    /// The same among the proposals nobody has decided about, whether the library keeps them or not.
    Optional<Placed> neighbouringProposal(InText place, int step) {
        return proposalBeyond(place, step).or(() -> edge(Marks::proposed, step));
    }

    /// The next proposal after a place in the text (`step` 1), or the last before it (-1); nothing beyond the edge.
    Optional<Placed> proposalBeyond(InText place, int step) {
        return neighbour(Marks::proposed, place, step);
    }

    private Optional<Placed> neighbour(Function<Marks, NavigableMap<InText, Placed>> those, InText place, int step) {
        return nearest(step, those.andThen(marks -> step > 0 ? marks.higherEntry(place) : marks.lowerEntry(place)));
    }

    private Optional<Placed> edge(Function<Marks, NavigableMap<InText, Placed>> those, int step) {
        return nearest(step, those.andThen(marks -> step > 0 ? marks.firstEntry() : marks.lastEntry()));
    }

    private Optional<Placed> nearest(int step, Function<Marks, Map.@Nullable Entry<InText, Placed>> found) {
        return both().flatMap(marks -> Stream.ofNullable(found.apply(marks)))
                .map(Map.Entry::getValue)
                .min(step > 0 ? Comparator.naturalOrder() : Comparator.reverseOrder());
    }

    /// How many proposals nobody has decided about.
    int proposed() {
        return both().mapToInt(marks -> marks.proposed().size()).sum();
    }

    /// How many of those are at least so sure.
    int sureFrom(int percent) {
        return both().mapToInt(marks -> marks.sureFrom(percent)).sum();
    }

    /// The marks of a kind that are no proposals.
    int settled(Kind kind) {
        return kept.settled(kind) + unkept.settled(kind);
    }

    /// Where on the thin map a lane is inked; see [MapMarks#rows].
    Map<Look, MapRows> onMap(Collection<Look> lane, int rows) {
        return MapMarks.rows(both().map(Marks::map).toList(), lane, rows);
    }

    /// A speaker of this article whose name holds these words.
    Optional<Speaker> speaker(String words) {
        return both().flatMap(marks -> marks.speakers().stream()).filter(speaker -> speaker.name().contains(words)).findFirst();
    }
}
