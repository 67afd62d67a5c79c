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
/// The articles of this project were written for it and hold one hard case each. Real ones are read where they are at hand.
class GoldTest {
    private static final Path OURS = Path.of("src/test/resources/hashiya/suggest/gold");
    private static final Path REAL = Path.of(System.getProperty("shared", "../shared"), "quotes/dev");

    private static final List<String> MEASURES = List.of(
            "overlap", "exact", "direct", "indirect", "mixed", "cue", "speaker", "speaker mention", "speaker understood",
            "quote+speaker", "claims");

    private final Suggesting suggesting = new Suggesting();

    @Test
    void readsOurArticlesNoWorseThanBefore() throws IOException {
        assertNoWorse("ours", score(OURS, Gold.in(OURS)));
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
            score.add(gold, suggesting.of(gold.text(folder)));
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

    /// The rules learn nothing, so each outlet is one left out; outlets drawn again and again say how far the sum may vary.
    private void printByOutlet(List<Gold> articles) {
        var outlets = new TreeMap<String, List<Gold>>();
        for (var gold : articles) {
            outlets.computeIfAbsent(outlet(gold.file()), _ -> new ArrayList<>()).add(gold);
        }
        var scores = new ArrayList<Score>();
        outlets.forEach((outlet, theirs) -> {
            var score = score(REAL, theirs);
            scores.add(score);
            System.out.printf(Locale.ROOT, "%s: overlap %.3f exact %.3f quote+speaker %.3f claims %.3f%n", outlet,
                    score.of("overlap"), score.of("exact"), score.of("quote+speaker"), score.of("claims"));
        });
        var random = new Random(5);
        for (String measure : List.of("overlap", "exact", "quote+speaker", "claims")) {
            double[] drawn = random.ints(2000, 0, Integer.MAX_VALUE)
                    .mapToDouble(seed -> draw(scores, new Random(seed)).of(measure))
                    .sorted()
                    .toArray();
            System.out.printf(Locale.ROOT, "%s over outlets: 95%% within %.3f..%.3f%n", measure, drawn[50], drawn[1949]);
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
