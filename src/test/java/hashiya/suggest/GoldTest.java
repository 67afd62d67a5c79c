package hashiya.suggest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How well the first reading does on articles that people have read: it must not fall below what it once reached.
///
/// The articles of this project were written for it: the first eighteen hold one hard case each, the others are in the styles
/// of different houses. Of the others what the rules proposed was corrected by hand, so they guard rather than measure. Real
/// ones are read where they are at hand.
///
/// The forty-five in `unseen` measured: each was written, and what it holds marked, before the reading was run on it. Only what
/// that first run gave is held out, and it cannot be had again, because the rules were mended when it was known; decision
/// 0015 keeps those figures. What this test prints of them now, and the floors, only guard.
class GoldTest {
    private static final Path OURS = Path.of("src/test/resources/hashiya/suggest/gold");
    private static final Path UNSEEN = Path.of("src/test/resources/hashiya/suggest/unseen");
    private static final Path REAL = Path.of(System.getProperty("shared", "../shared"), "quotes/dev");

    private static final int DRAWS = 2000;

    private static final List<String> MEASURES = List.of(
            "overlap", "exact", "token", "direct", "indirect", "mixed", "cue", "speaker", "speaker mention", "speaker understood",
            "quote+speaker", "claims");

    private final Suggesting suggesting = new Suggesting();

    @Test
    void readsOurArticlesNoWorseThanBefore() throws IOException {
        assertNoWorse("ours", score(OURS, Gold.in(OURS)));
    }

    @Test
    void readsArticlesItOnceHadNotSeenNoWorseThanBefore() throws IOException {
        assertNoWorse("unseen", score(UNSEEN, Gold.in(UNSEEN)));
    }

    @Test
    void readsRealArticlesNoWorseThanBefore() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "no real articles at hand");
        assertNoWorse("real", score(REAL, Gold.in(REAL)));
        printByOutlet(Gold.in(REAL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"direct", "indirect", "mixed"})
    void ourArticlesHoldEveryTypeOften(String type) {
        var quotes = Gold.in(OURS).stream().flatMap(gold -> gold.quotes().stream())
                .filter(quote -> quote.type().equals(type));

        assertThat(quotes.count()).isGreaterThanOrEqualTo(10);
    }

    private Score score(Path folder, List<Gold> articles) {
        var score = new Score();
        for (var gold : articles) {
            String text = gold.text(folder);
            score.add(gold, suggesting.of(text), text);
        }
        return score;
    }

    private static void assertNoWorse(String articles, Score score) throws IOException {
        var floors = new Properties();
        try (var stream = Objects.requireNonNull(GoldTest.class.getResourceAsStream("floors.properties"));
                var reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            floors.load(reader);
        }
        for (String measure : MEASURES) {
            System.out.printf(Locale.ROOT, "%s %s %.3f%n", articles, measure, score.of(measure));
            double floor = Double.parseDouble(floors.getProperty(articles + "." + measure.replace(' ', '-')));
            assertThat(score.of(measure)).as(measure).isGreaterThanOrEqualTo(floor);
        }
        System.out.printf(Locale.ROOT, "%s false alarms %.3f%n", articles, score.of("false alarms"));
        assertThat(score.of("false alarms"))
                .isLessThanOrEqualTo(Double.parseDouble(floors.getProperty(articles + ".false-alarms")));
    }

    /// The rules learn nothing, so reading an outlet is leaving it out; outlets drawn again and again say how far the sum
    /// may vary. Whoever wrote the rules has read these articles: on others the figures will be lower.
    private void printByOutlet(List<Gold> articles) {
        var outlets = new TreeMap<String, List<Gold>>();
        for (var gold : articles) {
            outlets.computeIfAbsent(outlet(gold.file()), _ -> new ArrayList<>()).add(gold);
        }
        var scores = new TreeMap<String, Score>();
        outlets.forEach((outlet, theirs) -> scores.put(outlet, score(REAL, theirs)));
        scores.forEach((outlet, score) -> System.out.printf(Locale.ROOT,
                "outlet left out: %s: overlap %.3f exact %.3f quote+speaker %.3f claims %.3f%n", outlet,
                score.of("overlap"), score.of("exact"), score.of("quote+speaker"), score.of("claims")));
        var all = List.copyOf(scores.values());
        var whole = new Score();
        all.forEach(whole::plus);
        var random = new Random(5);
        System.out.println("upper bounds: the rules were mended while these articles were read");
        for (String measure : List.of("overlap", "exact", "token", "speaker", "quote+speaker", "claims")) {
            double mean = all.stream().mapToDouble(score -> score.of(measure)).average().orElse(0);
            double[] drawn = random.ints(DRAWS, 0, Integer.MAX_VALUE)
                    .mapToDouble(seed -> draw(all, new Random(seed)).of(measure))
                    .sorted()
                    .toArray();
            System.out.printf(Locale.ROOT, "%s: plain %.3f, mean of the outlets left out %.3f, 95%% within %.3f..%.3f%n",
                    measure, whole.of(measure), mean, drawn[DRAWS / 40], drawn[DRAWS - DRAWS / 40 - 1]);
        }
    }

    /// aps of d15_aps.txt
    private static String outlet(String file) {
        int from = file.indexOf('_') + 1;
        int trap = file.indexOf('_', from);
        return file.substring(from, trap < 0 ? file.indexOf('.', from) : trap);
    }

    private static Score draw(List<Score> scores, Random random) {
        var sum = new Score();
        for (int i = 0; i < scores.size(); i++) {
            sum.plus(scores.get(random.nextInt(scores.size())));
        }
        return sum;
    }
}
