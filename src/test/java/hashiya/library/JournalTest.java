package hashiya.library;

import static hashiya.library.Samples.NOON;
import static hashiya.library.Samples.put;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.article.Annotation;
import hashiya.article.Article;
import hashiya.article.Kind;
import hashiya.article.ReadingPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What is done can be undone, by whoever did it, as long as nobody else has gone on from there.
class JournalTest extends InALibrary {
    JournalTest() {
        super(9);
    }

    @Test
    void undoAndRedoGoBackAndForthWhateverWasDone() {
        long seed = Seed.of(JournalTest.class);
        var any = new Samples(seed);
        var random = new Random(seed);
        var states = new ArrayList<List<@Nullable Object>>();
        for (int more = 0; more < 5; more++) {
            put(library, any.article());
        }
        states.add(Samples.everything(library));
        while (states.size() < 60) {
            actAnyhow(any, random);
            states.add(Samples.everything(library));
        }

        for (int state = states.size() - 2; state >= 0; state--) {
            assertThat(library.undo(SALMA)).isInstanceOf(Turned.Done.class);
            assertThat(Samples.everything(library)).isEqualTo(states.get(state));
        }
        assertThat(library.undo(SALMA)).isEqualTo(new Turned.Nothing());
        for (int state = 1; state < states.size(); state++) {
            if (random.nextInt(8) == 0) {
                library.close();
                library = Library.open(folder.resolve("library.hashiya"));
            }
            assertThat(library.redo(SALMA)).isInstanceOf(Turned.Done.class);
            assertThat(Samples.everything(library)).isEqualTo(states.get(state));
        }
        assertThat(library.redo(SALMA)).isEqualTo(new Turned.Nothing());
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void tellsWhatItWouldUndoAndWhatBecameOfIt() {
        var mark = library.add(samples.full(article), entry("mark-quote", SALMA));
        var better = mark.withNote("أفضل").revised(NOON.plusSeconds(1));
        library.replace(mark, better, entry("change-note", SALMA));

        assertThat(library.undoable(SALMA)).map(Entry::name).contains("change-note");
        assertThat(library.redoable(SALMA)).isEmpty();
        assertThat(library.undo(SALMA)).isInstanceOfSatisfying(Turned.Done.class, done ->
                assertThat(done.marks()).containsExactly(new Turned.Turn<>(Optional.of(better), Optional.of(mark))));
        assertThat(library.undoable(SALMA)).map(Entry::name).contains("mark-quote");
        assertThat(library.redoable(SALMA)).map(Entry::name).contains("change-note");
        assertThat(library.undo(SALMA)).isInstanceOfSatisfying(Turned.Done.class, done ->
                assertThat(done.marks()).containsExactly(new Turned.Turn<>(Optional.of(mark), Optional.empty())));
    }

    @Test
    void undoesOnlyOnesOwnActs() {
        var hers = library.add(samples.plain(article, Kind.QUOTE, "مجاني"), entry("mark-quote", SALMA));
        var his = library.add(samples.plain(article, Kind.CLAIM, "الزوار"), entry("mark-claim", ADEL));

        library.undo(SALMA);

        assertThat(library.annotations(article.id())).containsExactly(his).doesNotContain(hers);
        assertThat(library.undo(SALMA)).isEqualTo(new Turned.Nothing());
    }

    @Test
    void whatSomebodyElseHasChangedSinceStaysAsTheyLeftIt() {
        var mark = library.add(samples.plain(article, Kind.QUOTE, "مجاني"), entry("mark-quote", SALMA));
        var his = done(library.replace(mark, mark.withNote("لعادل").revised(NOON), entry("change-note", ADEL)));

        assertThat(library.undo(SALMA)).isInstanceOfSatisfying(
                Turned.Overtaken.class, overtaken -> assertThat(overtaken.marks()).containsExactly(his));

        assertThat(library.annotations(article.id())).containsExactly(his);
        assertThat(library.undo(SALMA)).isEqualTo(new Turned.Nothing());
    }

    @Test
    void aChangeOfWhatSomebodyElseHasChangedIsRefused() {
        var mark = library.add(samples.plain(article, Kind.QUOTE, "مجاني"), entry("mark-quote", SALMA));
        var his = done(library.replace(mark, mark.withNote("لعادل").revised(NOON), entry("change-note", ADEL)));

        var replaced = library.replace(mark, mark.withKind(Kind.CLAIM).revised(NOON), entry("change-kind", SALMA));

        assertThat(replaced).isEqualTo(new Replaced.Overtaken<>(his));
        assertThat(library.annotations(article.id())).containsExactly(his);
        library.delete(mark.id());
        assertThat(library.replace(his, his.withNote("").revised(NOON), entry("change-note", ADEL)))
                .isEqualTo(new Replaced.Gone<>());
    }

    @Test
    void aRemovedArticleComesBackWithItsMarksItsBytesAndItsReadingPlace() {
        var mark = library.add(samples.full(article));
        library.keep(article.id(), new ReadingPlace(7, 3));
        var before = Samples.everything(library);

        assertThat(library.remove(article.id(), entry("remove-article", SALMA))).contains(article);
        assertThat(library.articles()).isEmpty();
        assertThat(library.original(article.id())).isEmpty();
        assertThat(library.annotation(mark.id())).isEmpty();
        assertThat(library.check().problems()).isEmpty();

        assertThat(library.undo(SALMA)).isInstanceOfSatisfying(Turned.Done.class, done ->
                assertThat(done.articles()).containsExactly(new Turned.Turn<>(Optional.empty(), Optional.of(article))));
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(library.original(article.id())).contains(Samples.bytes(article));
        assertThat(library.readingPlace(article.id())).contains(new ReadingPlace(7, 3));
    }

    @Test
    void anArticleThatCameAgainMeanwhileIsNotBroughtBackTwice() {
        library.remove(article.id(), entry("remove-article", SALMA));
        var again = put(library, samples.article(article.text()));

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Overtaken.class);

        assertThat(library.articles()).extracting(Listing::id).containsExactly(again.id());
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void addedArticlesAreTakenBackAndPutThereAgain() {
        var one = samples.article();
        var two = samples.article();
        var before = Samples.everything(library);
        library.add(List.of(one, article, two), Samples::bytes, entry("add-articles", SALMA));
        var mark = library.add(samples.full(one), entry("mark-quote", SALMA));
        library.numbers(ShelfOrder.TITLE);
        var all = Samples.everything(library);

        library.undo(SALMA);
        assertThat(library.undoable(SALMA)).map(Entry::name).contains("add-articles");
        assertThat(library.undo(SALMA)).isInstanceOfSatisfying(Turned.Done.class, done ->
                assertThat(done.articles()).extracting(turn -> turn.before().map(Article::id)).containsExactly(
                        Optional.of(one.id()), Optional.of(two.id())));
        assertThat(Samples.everything(library)).isEqualTo(before);
        assertThat(library.original(one.id())).isEmpty();
        assertThat(library.check().problems()).isEmpty();

        library.redo(SALMA);
        library.numbers(ShelfOrder.TITLE);
        library.redo(SALMA);
        assertThat(Samples.everything(library)).isEqualTo(all).contains(mark);
        assertThat(library.original(two.id())).contains(Samples.bytes(two));
        library.undo(SALMA);
        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Done.class);
        assertThat(Samples.everything(library)).isEqualTo(before);
    }

    @Test
    void anAddedArticleThatSomebodyElseHasWorkedOnStays() {
        var one = samples.article();
        library.add(List.of(one), Samples::bytes, entry("add-article", SALMA));
        var his = library.add(samples.plain(one, Kind.CLAIM, "الزوار"), entry("mark-claim", ADEL));

        assertThat(library.undo(SALMA)).isInstanceOf(Turned.Overtaken.class);

        assertThat(library.annotations(one.id())).containsExactly(his);
        assertThat(library.undo(SALMA)).isEqualTo(new Turned.Nothing());
        assertThat(library.check().problems()).isEmpty();
    }

    @Test
    void aNewActForgetsWhatCouldBeDoneAgain() {
        library.add(samples.plain(article, Kind.QUOTE, "مجاني"), entry("mark-quote", SALMA));
        library.undo(SALMA);

        library.add(samples.plain(article, Kind.CLAIM, "الزوار"), entry("mark-claim", SALMA));

        assertThat(library.redo(SALMA)).isEqualTo(new Turned.Nothing());
    }

    private void actAnyhow(Samples any, Random random) {
        var articles = library.articles();
        if (random.nextInt(15) == 0) {
            library.add(List.of(any.article(), any.article()), Samples::bytes, entry("add-articles", SALMA));
            return;
        }
        if (articles.size() > 1 && random.nextInt(12) == 0) {
            library.remove(any.any(articles).id(), entry("remove-article", SALMA));
            return;
        }
        var one = library.article(any.any(articles).id()).orElseThrow();
        var marks = library.annotations(one.id());
        switch (random.nextInt(marks.isEmpty() ? 1 : 3)) {
            case 1 -> library.delete(any.any(marks).id(), entry("delete-mark", SALMA));
            case 2 -> {
                var seen = any.any(marks);
                var other = any.any(one);
                done(library.replace(
                        seen,
                        seen.withAnchor(other.anchor()).withAttribution(other.attribution()).withCodes(other.codes())
                                .withKind(other.kind()).withNote(other.note()).withStatus(other.status()).revised(NOON),
                        entry("change", SALMA)));
            }
            default -> library.add(any.any(one), entry("mark", SALMA));
        }
    }

    private Annotation done(Replaced<Annotation> replaced) {
        return switch (replaced) {
            case Replaced.Done<Annotation>(Annotation now) -> now;
            case Replaced<Annotation> other -> throw new AssertionError("not done: " + other);
        };
    }
}
