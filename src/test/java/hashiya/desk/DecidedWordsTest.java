package hashiya.desk;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.anchor.Anchors;
import hashiya.article.Annotation;
import hashiya.article.Attribution;
import hashiya.article.Kind;
import hashiya.article.Origin;
import hashiya.article.Span;
import hashiya.article.Status;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Marks are found by the words they share, however long the others are.
class DecidedWordsTest {
    private static final int LENGTH = 5_000;

    @Test
    void thoseAroundSomeWordsAreThoseThatShareSomeOfThem() {
        var random = new Random(Seed.of(DecidedWordsTest.class));
        for (int round = 0; round < 50; round++) {
            var decided = new DecidedWords();
            var all = new ArrayList<Span>();
            for (int mark = 0; mark < 60; mark++) {
                all.add(span(random));
                decided.add(mark("كلام", Kind.QUOTE), all.getLast());
            }
            var words = span(random);
            assertThat(decided.around(words).map(DecidedWords.There::span))
                    .as("around %s", words)
                    .containsExactlyElementsOf(all.stream().filter(words::overlaps).toList());
            assertThat(decided.all().map(DecidedWords.There::span)).containsExactlyElementsOf(all);
        }
    }

    @Test
    void lostWordsAreKnownByTheRunsTheyShare() {
        var lost = new LostWords();
        lost.add(mark("انتظرنا هذا القطار أربعة عشر عاما ولن نتركه", Kind.QUOTE));

        assertThat(lost.have(Kind.QUOTE, "وانتظرنا هذا القطار أربعة عشر عاما", 0.5)).isTrue();
        assertThat(lost.have(Kind.CLAIM, "انتظرنا هذا القطار أربعة عشر عاما", 0.5)).as("of another kind").isFalse();
        assertThat(lost.have(Kind.QUOTE, "انتظرنا هذا القطار ثم عدنا إلى البيت مشيا على الأقدام", 0.5)).isFalse();
        assertThat(lost.have(Kind.QUOTE, "انتظرنا هذا", 0.5)).as("no run of three").isFalse();
    }

    private static Annotation mark(String words, Kind kind) {
        return new Annotation(
                new UUID(0, 1), 1, new UUID(0, 2), kind, new Anchors().describe(words, new Span(0, words.length())),
                Attribution.UNKNOWN, Origin.HUMAN, Status.REJECTED, "", List.of(), "سلمى", Instant.EPOCH, Instant.EPOCH, 1);
    }

    /// Most are short, some as long as the article.
    private static Span span(Random random) {
        int longest = 1 << random.nextInt(1, 13);
        int start = random.nextInt(LENGTH);
        return new Span(start, start + 1 + random.nextInt(longest));
    }
}
