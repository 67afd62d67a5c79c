package hashiya.bench;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import hashiya.arabic.AnyText;
import hashiya.suggest.Suggesting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// The first reading of articles, beside ICU's search for sentences in the same text.
class SuggestBench {
    private static final Path ARTICLES = Path.of("src/test/resources/hashiya/suggest/gold");
    private static final Path SAMPLE = Path.of("resources/hashiya/sample/article.txt");
    private static final int MEGABYTE = 1_000_000;

    private static final Figures FIGURES = new Figures("suggest");
    private static final Suggesting SUGGESTING = new Suggesting();

    @AfterAll
    static void write() throws IOException {
        FIGURES.close();
    }

    @Test
    void readsAThirtiethAsFastAsIcuFindsSentences() throws IOException {
        String text = news(MEGABYTE);
        var sentences = BreakIterator.getSentenceInstance(ULocale.forLanguageTag("ar"));

        var icu = Timings.of(30, 40, () -> countSentences(sentences, text));
        var ours = Timings.of(60, 40, () -> SUGGESTING.of(text));
        double ratio = icu.median() / ours.median();

        FIGURES.report(size(text) + " of news, once read", ours);
        FIGURES.report("in MB of UTF-8 a second, goal >= 5", perSecond(text, ours));
        FIGURES.report("ICU's sentences in the same", icu);
        FIGURES.report("share of ICU's speed, goal >= 0.03", format(ratio));
        assertThat(ratio).isGreaterThanOrEqualTo(0.03);
    }

    /// Words that hardly ever come twice cannot be looked up once for all.
    @Test
    void readsWordsItNeverSawBefore() {
        var any = AnyText.seeded();
        String text = Stream.generate(any::word).limit(100_000).collect(Collectors.joining(" "));

        var ours = Timings.of(20, 20, () -> SUGGESTING.of(text));

        FIGURES.report(size(text) + " of random words, MB a second", perSecond(text, ours));
    }

    @Test
    void takesTenTimesTheTimeForTenTimesTheText() throws IOException {
        String small = news(MEGABYTE);
        String large = news(10 * MEGABYTE);
        String unclosed = "«" + large.replaceAll("[«»“”\"″]", "");
        String nested = "«".repeat(100_000) + small + "»".repeat(100_000);

        var one = Timings.of(40, 15, () -> SUGGESTING.of(small));
        FIGURES.report(size(small), one);
        assertThat(growth(large, "plain", small, one)).isLessThan(2.5);
        assertThat(growth(unclosed, "one mark that never closes, before all", small, one)).isLessThan(2.5);
        assertThat(growth(nested, "inside 100,000 marks", small, one)).isLessThan(2.5);
    }

    @Test
    void readsTheSampleArticleWhileThePageOpens() throws IOException {
        String sample = Files.readString(SAMPLE);

        long start = System.nanoTime();
        new Suggesting().of(sample);
        FIGURES.report("the sample article, tables and all", Timings.of(System.nanoTime() - start));
        FIGURES.report("the sample article, goal <= 10 ms", Timings.of(200, 200, () -> SUGGESTING.of(sample)));
    }

    /// How many times as long a unit of `text` takes as one of the small text.
    private static double growth(String text, String what, String small, Timings one) {
        var ours = Timings.of(1, 5, () -> SUGGESTING.of(text));
        double growth = ours.median() / one.median() * small.length() / text.length();
        FIGURES.report(size(text) + ", " + what, ours);
        FIGURES.report("time a unit beside the small text, goal < 2.5", format(growth));
        return growth;
    }

    private static int countSentences(BreakIterator sentences, String text) {
        sentences.setText(text);
        int count = 0;
        while (sentences.next() != BreakIterator.DONE) {
            count++;
        }
        return count;
    }

    /// The project's own articles over and over, at least so many bytes of them.
    private static String news(int bytes) throws IOException {
        String articles;
        try (var files = Files.list(ARTICLES)) {
            articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(SuggestBench::article)
                    .collect(Collectors.joining("\n\n"));
        }
        return (articles + "\n\n").repeat(bytes / utf8(articles) + 1);
    }

    private static String article(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private static String size(String text) {
        return String.format(Locale.ROOT, "%.1f MB (%,d units)", utf8(text) / 1e6, text.length());
    }

    private static String perSecond(String text, Timings timings) {
        return String.format(Locale.ROOT, "%.1f", utf8(text) / 1e3 / timings.median());
    }

    private static String format(double number) {
        return String.format(Locale.ROOT, "%.3f", number);
    }
}
