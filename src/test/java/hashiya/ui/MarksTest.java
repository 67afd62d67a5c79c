package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.arabic.Direction;
import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Code;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Speaker;
import hashiya.article.Status;
import hashiya.article.Tint;
import hashiya.desk.Page.Placed;
import hashiya.ui.Marks.InText;
import hashiya.ui.reader.Galley;
import hashiya.ui.reader.Look;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever marks come and go, what is known of them is what a look at all of them would tell.
class MarksTest {
    private static final int LENGTH = 9_000;
    private static final int ROWS = 300;
    private static final Galley GALLEY = Galley.of("ا".repeat(LENGTH), Direction.RIGHT_TO_LEFT);

    private final long seed = Seed.of(MarksTest.class);
    private final Random random = new Random(seed);
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final List<Code> codes = Stream.of(Tint.VIOLET, Tint.BLUE, Tint.ROSE)
            .map(tint -> new Code(ids.next(), "رمز " + tint, tint.colour(), "", "", null))
            .toList();
    private final List<Speaker> speakers = Stream.of("سلمى", "عادل", "نور")
            .map(name -> new Speaker(ids.next(), name, "", ""))
            .toList();

    @Test
    void theyKnowWhatALookAtAllWouldTell() {
        var all = new ArrayList<Placed>();
        var index = new MarkIndex();
        index.show(Marks.of(GALLEY, all), Marks.of(GALLEY, all));
        for (int step = 0; step < 400; step++) {
            if (all.isEmpty() || random.nextInt(3) > 0) {
                all.add(any());
                index.put(all.getLast());
            } else {
                var gone = all.remove(random.nextInt(all.size()));
                assertThat(index.remove(gone.annotation().id())).contains(gone);
            }
            Collections.sort(all);
            check(all, index);
        }
        checkMap(all, index);

        var parted = new MarkIndex();
        parted.show(
                Marks.of(GALLEY, all.stream().filter(mark -> !Proposals.isUnkept(mark.annotation())).toList()),
                Marks.of(GALLEY, all.stream().filter(mark -> Proposals.isUnkept(mark.annotation())).toList()));
        check(all, parted);
        checkMap(all, parted);
    }

    @Test
    void whatIsNotThereCannotBeTakenAway() {
        var index = new MarkIndex();

        assertThat(index.isEmpty()).isTrue();
        assertThat(index.of(null)).isEmpty();
        assertThat(index.remove(ids.next())).isEmpty();
        assertThat(index.edge(1)).isEmpty();
        assertThat(index.neighbour(InText.before(7), -1)).isEmpty();
    }

    @Test
    void codesThatLieOnTheSameRowsTakeTurnsThere() {
        var map = new MapMarks(100);
        map.add(mark(new Span(0, 100), Kind.CODE, Status.ACCEPTED, codes));

        var lane = MapMarks.rows(List.of(map), EnumSet.of(Look.CODE, Look.CODE_BLUE, Look.CODE_ROSE), 30);

        assertThat(rows(lane.get(Look.CODE))).containsExactlyElementsOf(everyThird(0));
        assertThat(rows(lane.get(Look.CODE_BLUE))).containsExactlyElementsOf(everyThird(1));
        assertThat(rows(lane.get(Look.CODE_ROSE))).containsExactlyElementsOf(everyThird(2));
    }

    private static List<Integer> everyThird(int from) {
        return IntStream.iterate(from, row -> row < 30, row -> row + 3).boxed().toList();
    }

    private void check(List<Placed> all, MarkIndex index) {
        var proposed = all.stream().filter(Proposals::isProposed).toList();
        assertThat(index.isEmpty()).isEqualTo(all.isEmpty());
        assertThat(index.proposed()).isEqualTo(proposed.size());
        int percent = random.nextInt(101);
        assertThat(index.sureFrom(percent))
                .isEqualTo((int) proposed.stream().filter(mark -> Proposals.percent(mark.annotation()) >= percent).count());
        for (var kind : Kind.values()) {
            assertThat(index.settled(kind)).isEqualTo((int) all.stream()
                    .filter(mark -> mark.annotation().kind() == kind && !Proposals.isProposed(mark))
                    .count());
        }
        for (var speaker : speakers) {
            assertThat(index.speaker(speaker.name()).isPresent())
                    .isEqualTo(all.stream().anyMatch(mark -> speaker.equals(mark.annotation().attribution().speaker())));
        }
        all.stream().limit(5).forEach(mark -> {
            assertThat(index.of(mark.annotation().id())).contains(mark);
            assertThat(index.on(mark.span()))
                    .isEqualTo(all.stream().filter(other -> other.span().equals(mark.span())).toList());
        });
        checkSteps(all, proposed, index);
    }

    private void checkSteps(List<Placed> all, List<Placed> proposed, MarkIndex index) {
        if (!all.isEmpty()) {
            int at = random.nextInt(all.size());
            var here = InText.of(all.get(at));
            assertThat(index.neighbour(here, 1)).contains(all.get((at + 1) % all.size()));
            assertThat(index.neighbour(here, -1)).contains(all.get(Math.floorMod(at - 1, all.size())));
            assertThat(index.edge(1)).contains(all.getFirst());
            assertThat(index.edge(-1)).contains(all.getLast());
        }
        int place = random.nextInt(LENGTH);
        var next = proposed.stream().filter(mark -> mark.span().start() >= place).findFirst();
        var last = proposed.reversed().stream().filter(mark -> mark.span().start() < place).findFirst();
        assertThat(index.proposalBeyond(InText.before(place), 1)).isEqualTo(next);
        assertThat(index.proposalBeyond(InText.before(place), -1)).isEqualTo(last);
        assertThat(index.neighbouringProposal(InText.before(place), 1)).isEqualTo(next.or(() -> proposed.stream().findFirst()));
        assertThat(index.neighbouringProposal(InText.before(place), -1))
                .isEqualTo(last.or(() -> proposed.reversed().stream().findFirst()));
    }

    /// A quote is where a quote is, give or take the row it touches.
    private static void checkMap(List<Placed> marks, MarkIndex index) {
        var inked = rows(index.onMap(EnumSet.of(Look.QUOTE), ROWS).get(Look.QUOTE));
        for (var mark : marks) {
            if (mark.annotation().kind() == Kind.QUOTE) {
                assertThat(inked).contains((int) ((long) mark.span().start() * ROWS / LENGTH));
            }
        }
        assertThat(inked).allSatisfy(row -> assertThat(marks).anySatisfy(mark -> {
            assertThat(mark.annotation().kind()).isEqualTo(Kind.QUOTE);
            assertThat(mark.span().start() * ROWS / LENGTH - 1).isLessThanOrEqualTo(row);
            assertThat(mark.span().end() * ROWS / LENGTH + 1).isGreaterThanOrEqualTo(row);
        }));
    }

    private static List<Integer> rows(@Nullable MapRows inked) {
        var rows = new ArrayList<Integer>();
        if (inked != null) {
            inked.forEachRun((start, end) -> IntStream.range(start, end).forEach(rows::add));
        }
        return rows;
    }

    private Placed any() {
        int start = random.nextInt(60) * 140;
        var some = new ArrayList<>(codes);
        Collections.shuffle(some, random);
        return mark(
                new Span(start, start + 1 + random.nextInt(3) * 100),
                List.of(Kind.values()).get(random.nextInt(3)),
                random.nextInt(4) == 0 ? Status.PROPOSED : Status.ACCEPTED,
                some.subList(0, random.nextInt(3)));
    }

    private Placed mark(Span span, Kind kind, Status status, List<Code> on) {
        var anchor = new Anchor(span, "ا".repeat(span.length()), "", "");
        var speaker = random.nextInt(9) == 0 ? speakers.get(random.nextInt(speakers.size())) : null;
        return Placed.where(new Annotation(
                ids.next(), random.nextInt(2), ids.next(), kind, anchor, new Attribution(null, null, null, speaker),
                new Origin(Origin.Source.RULE, random.nextInt(101) / 100.0), status, "", on, "سلمى", Instant.EPOCH, Instant.EPOCH, 1));
    }
}
