package hashiya.library;

import static hashiya.library.Samples.NOON;
import static hashiya.library.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.article.Annotation;
import hashiya.article.Code;
import hashiya.article.Kind;
import hashiya.library.Recoded.Hindrance;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The codebook changes as people want it, marks go with it, and all of it comes back.
class CodesTest extends InALibrary {
    private final Code economy = new Code(samples.id(), "اقتصاد", "#1d5f9e", "1", "", null);
    private final Code prices = new Code(samples.id(), "أسعار", "", "", "ما يُدفع في السوق", economy);
    private final Code inflation = new Code(samples.id(), "تضخم", "", "", "", prices);
    private final Code society = new Code(samples.id(), "مجتمع", "", "", "", null);

    CodesTest() {
        super(11);
    }

    @BeforeEach
    void fill() {
        for (var code : List.of(economy, prices, inflation, society)) {
            assertThat(library.codes().add(List.of(code), entry("add-code", SALMA))).isEqualTo(new Recoded.Done(code));
        }
    }

    @Test
    void eachCodeSaysHowManyMarksCarryIt() {
        mark("مجاني", prices);
        mark("الزوار", prices, society);

        assertThat(library.codes().uses()).containsExactlyInAnyOrder(
                new CodeUse(economy, 0, 0),
                new CodeUse(prices, 2, 1),
                new CodeUse(inflation, 0, 0),
                new CodeUse(society, 1, 0));
    }

    @Test
    void aDeletedCodeLeavesItsMarksAndItsChildrenGoUp() {
        var alone = mark("مجاني", prices);
        var both = mark("الزوار", society, prices);
        var before = Samples.everything(library);

        library.codes().delete(prices, NOON.plusSeconds(1), entry("delete-code", SALMA));

        assertThat(library.codes().all()).containsExactlyInAnyOrder(economy, inflation.withParent(economy), society);
        assertThat(codesOf(alone)).isEmpty();
        assertThat(codesOf(both)).containsExactly(society);
        assertThat(library.annotation(alone.id())).map(Annotation::revision).contains(2);
        assertThat(library.check().problems()).isEmpty();

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Done.class);
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(library.codes().all()).containsExactlyInAnyOrder(economy, prices, inflation, society);
    }

    @Test
    void aMergedCodeGivesItsMarksOnceAndItsChildrenAndItsDescription() {
        var one = mark("مجاني", prices);
        var both = mark("الزوار", society, prices);
        var before = Samples.everything(library);

        library.codes().merge(prices, society, NOON, entry("merge-codes", SALMA));

        var now = society.withDescription("ما يُدفع في السوق");
        assertThat(library.codes().all()).containsExactlyInAnyOrder(economy, now, inflation.withParent(now));
        assertThat(codesOf(one)).containsExactly(now);
        assertThat(codesOf(both)).containsExactly(now);

        library.undo(SALMA);
        assertThat(Samples.everything(library)).isEqualTo(before);
        library.redo(SALMA);
        assertThat(codesOf(one)).containsExactly(now);
    }

    @Test
    void noTwoCodesHaveTheSameKeyOrTheSamePlaceAndName() {
        assertThat(library.codes().replace(society, society.withShortcut("1"), entry("shortcut-code", SALMA)))
                .isEqualTo(new Recoded.Hindered(Hindrance.SAME_SHORTCUT, economy));
        assertThat(library.codes().replace(society, society.withName("اقتصاد"), entry("rename-code", SALMA)))
                .isEqualTo(new Recoded.Hindered(Hindrance.SAME_NAME, economy));
        assertThat(library.codes().replace(society, society.withName("أسعار"), entry("rename-code", SALMA)))
                .as("under another parent it may").isInstanceOf(Recoded.Done.class);
    }

    @Test
    void noCodeGoesBelowItself() {
        assertThat(library.codes().replace(economy, economy.withParent(inflation), entry("move-code", SALMA)))
                .isEqualTo(new Recoded.Hindered(Hindrance.BELOW, inflation));
        assertThat(library.codes().merge(economy, inflation, NOON, entry("merge-codes", SALMA)))
                .isEqualTo(new Recoded.Hindered(Hindrance.BELOW, inflation));
    }

    @Test
    void childrenThatWouldMeetOneOfTheirNameHoldTheirParent() {
        var other = new Code(samples.id(), "أسعار", society);
        library.codes().add(List.of(other), entry("add-code", SALMA));

        assertThat(library.codes().merge(economy, society, NOON, entry("merge-codes", SALMA)))
                .isEqualTo(new Recoded.Hindered(Hindrance.SAME_NAME, other));
        assertThat(library.codes().all()).contains(economy);
    }

    @Test
    void whatSomebodyElseHasChangedSinceStaysAndIsTold() {
        var theirs = society.withName("ناس");
        library.codes().replace(society, theirs, entry("rename-code", ADEL));

        assertThat(library.codes().replace(society, society.withColour("#a83226"), entry("paint-code", SALMA)))
                .isEqualTo(new Recoded.Overtaken(theirs));
        library.codes().delete(theirs, NOON, entry("delete-code", ADEL));
        assertThat(library.codes().merge(theirs, economy, NOON, entry("merge-codes", SALMA))).isEqualTo(new Recoded.Gone());
    }

    @Test
    void aRenamedCodeDoesNotHoldUpWhoHasSeenTheMarkBefore() {
        var seen = mark("مجاني", prices);
        library.codes().replace(prices, prices.withName("غلاء"), entry("rename-code", ADEL));

        assertThat(library.replace(seen, seen.withNote("نعم").revised(NOON), entry("change-note", SALMA)))
                .isInstanceOf(Replaced.Done.class);
        assertThat(codesOf(seen)).extracting(Code::name).containsExactly("غلاء");
    }

    @Test
    void undoGivesWayToWhoHasPutOtherCodesOnTheMarkSince() {
        var mark = mark("مجاني", prices);
        library.codes().delete(prices, NOON, entry("delete-code", SALMA));
        var bare = library.annotation(mark.id()).orElseThrow();
        library.replace(bare, bare.withCodes(List.of(society)).revised(NOON), entry("put-code", ADEL));

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Overtaken.class);

        assertThat(codesOf(mark)).containsExactly(society);
    }

    @Test
    void undoAndRedoGoBackAndForthWhateverBecomesOfTheCodebook() {
        var random = new Random(Seed.of(CodesTest.class));
        var states = new ArrayList<List<@Nullable Object>>();
        for (var words : List.of("مجاني", "الزوار", "كتاب")) {
            mark(words, prices, society);
        }
        states.add(state());
        while (states.size() < 40) {
            if (actAnyhow(random)) {
                states.add(state());
            }
        }

        for (int state = states.size() - 2; state >= 0; state--) {
            assertThat(library.undo(SALMA)).isInstanceOf(Turned.Done.class);
            assertThat(state()).isEqualTo(states.get(state));
        }
        for (int state = 1; state < states.size(); state++) {
            assertThat(library.redo(SALMA)).isInstanceOf(Turned.Done.class);
            assertThat(state()).isEqualTo(states.get(state));
        }
        assertThat(library.check().problems()).isEmpty();
    }

    private boolean actAnyhow(Random random) {
        var codes = library.codes().all();
        if (codes.size() < 3) {
            return done(library.codes().add(List.of(any(random, codes)), entry("add-code", SALMA)));
        }
        var one = codes.get(random.nextInt(codes.size()));
        var other = codes.get(random.nextInt(codes.size()));
        return switch (random.nextInt(6)) {
            case 0 -> done(library.codes().delete(one, NOON, entry("delete-code", SALMA)));
            case 1 -> done(library.codes().merge(one, other, NOON, entry("merge-codes", SALMA)));
            case 2 -> done(library.codes().replace(one, one.withParent(other), entry("move-code", SALMA)));
            case 3 -> done(library.codes().replace(
                    one, one.withShortcut("" + random.nextInt(10)), entry("shortcut-code", SALMA)));
            case 4 -> {
                var mark = library.annotations(article.id()).get(random.nextInt(3));
                var codesNow = new ArrayList<>(mark.codes());
                codesNow.removeIf(code -> code.id().equals(one.id()));
                codesNow.add(one);
                library.replace(mark, mark.withCodes(codesNow).revised(NOON), entry("put-code", SALMA));
                yield true;
            }
            default -> done(library.codes().add(List.of(any(random, codes)), entry("add-code", SALMA)));
        };
    }

    private Code any(Random random, List<Code> codes) {
        var parent = codes.isEmpty() || random.nextBoolean() ? null : codes.get(random.nextInt(codes.size()));
        return new Code(samples.id(), "رمز " + random.nextInt(1000), parent);
    }

    private static boolean done(Recoded recoded) {
        return recoded instanceof Recoded.Done;
    }

    private List<@Nullable Object> state() {
        var state = new ArrayList<@Nullable Object>(Samples.everything(library));
        state.addAll(library.codes().all().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList());
        return state;
    }

    private Annotation mark(String words, Code... codes) {
        var mark = samples.plain(article, Kind.CODE, words).withCodes(List.of(codes));
        return library.add(mark, entry("mark-code", SALMA));
    }

    private List<Code> codesOf(Annotation mark) {
        return library.annotation(mark.id()).orElseThrow().codes();
    }
}
