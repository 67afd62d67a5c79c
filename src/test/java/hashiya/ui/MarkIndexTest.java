package hashiya.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.article.Anchor;
import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Ids;
import hashiya.article.Kind;
import hashiya.article.Span;
import hashiya.article.Status;
import hashiya.article.Tint;
import hashiya.desk.Page.Placed;
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
import javafx.collections.FXCollections;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Whatever marks come and go, index and map know what a look at all of them would tell.
class MarkIndexTest {
    private static final int LENGTH = 9_000;
    private static final int ROWS = 300;

    private final long seed = Seed.of(MarkIndexTest.class);
    private final Random random = new Random(seed);
    private final Ids ids = new Ids(Clock.systemUTC(), random);
    private final List<Code> codes = Stream.of(Tint.VIOLET, Tint.BLUE, Tint.ROSE)
            .map(tint -> new Code(ids.next(), "رمز " + tint, tint.colour(), "", "", null))
            .toList();

    @Test
    void theyKnowWhatALookAtAllWouldTell() {
        var marks = FXCollections.<Placed>observableArrayList();
        var index = new MarkIndex(marks);
        var map = new MapMarks(LENGTH);
        for (int step = 0; step < 400; step++) {
            if (marks.isEmpty() || random.nextInt(3) > 0) {
                var mark = any();
                marks.add(index.place(mark), mark);
                map.add(mark);
            } else {
                var gone = marks.get(random.nextInt(marks.size()));
                assertThat(marks.remove(index.place(gone))).isEqualTo(gone);
                map.remove(gone);
            }
            check(marks, index);
        }
        checkMap(marks, map);
        marks.setAll(List.copyOf(marks.subList(0, marks.size() / 2)));
        check(marks, index);
    }

    @Test
    void codesThatLieOnTheSameRowsTakeTurnsThere() {
        var map = new MapMarks(100);
        map.add(mark(new Span(0, 100), Kind.CODE, Status.ACCEPTED, codes));

        var lane = map.of(EnumSet.of(Look.CODE, Look.CODE_BLUE, Look.CODE_ROSE), 30);

        assertThat(rows(lane.get(Look.CODE))).containsExactlyElementsOf(everyThird(0));
        assertThat(rows(lane.get(Look.CODE_BLUE))).containsExactlyElementsOf(everyThird(1));
        assertThat(rows(lane.get(Look.CODE_ROSE))).containsExactlyElementsOf(everyThird(2));
    }

    private static List<Integer> everyThird(int from) {
        return IntStream.iterate(from, row -> row < 30, row -> row + 3).boxed().toList();
    }

    private static void check(List<Placed> marks, MarkIndex index) {
        assertThat(marks).isSorted();
        assertThat(index.proposed()).containsExactlyElementsOf(marks.stream().filter(Proposals::isProposed).toList());
        assertThat(index.unkept()).containsExactlyInAnyOrderElementsOf(
                marks.stream().filter(mark -> Proposals.isUnkept(mark.annotation())).toList());
        for (var kind : Kind.values()) {
            assertThat(index.settled(kind)).isEqualTo((int) marks.stream()
                    .filter(mark -> mark.annotation().kind() == kind && !Proposals.isProposed(mark))
                    .count());
        }
        marks.stream().limit(5).forEach(mark -> {
            assertThat(index.of(mark.annotation().id())).contains(mark);
            assertThat(index.on(mark.span()))
                    .isEqualTo(marks.stream().filter(other -> other.span().equals(mark.span())).toList());
        });
    }

    /// A quote is where a quote is, give or take the row it touches.
    private static void checkMap(List<Placed> marks, MapMarks map) {
        var inked = rows(map.of(EnumSet.of(Look.QUOTE), ROWS).get(Look.QUOTE));
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
        return Placed.where(Annotation.byHand(ids.next(), ids.next(), kind, anchor, "سلمى", Instant.EPOCH)
                .withStatus(status).withCodes(on).withNumber(random.nextInt(2)));
    }
}
