package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Paragraph;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.AbstractList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a person does on the page takes the JavaFX thread as long in a book as in an article: it looks at the paragraphs in
/// view, and at a few more where it searches for one by halves.
class LongTextTest {
    private static final String LINE = "قال الوزير إن الحكومة ستدفع الرواتب كاملة في نهاية الشهر الجاري.";

    /// Paragraphs, and how often they were looked at on the JavaFX thread.
    private static final class Counted extends AbstractList<Paragraph> {
        private final List<Paragraph> paragraphs;
        private int looks;

        Counted(List<Paragraph> paragraphs) {
            this.paragraphs = paragraphs;
        }

        @Override
        public Paragraph get(int index) {
            looks += Platform.isFxApplicationThread() ? 1 : 0;
            return paragraphs.get(index);
        }

        @Override
        public int size() {
            return paragraphs.size();
        }
    }

    @Test
    void noActLooksAtMoreParagraphsInALongerText() {
        Toolkit.startHeadless();
        var few = looks(300);
        var many = looks(30_000);
        System.out.println("paragraphs looked at of 300 " + few + ", of 30,000 " + many);

        many.forEach((act, looks) -> assertThat(looks).as(act).isLessThanOrEqualTo(3 * few.getOrDefault(act, 0)));
        assertThat(few.values()).anyMatch(looks -> looks > 0);
    }

    /// From the act to the picture; what the library takes to store a mark comes before.
    @Test
    void aMarkIsPaintedWithinTwoPulses() throws InterruptedException {
        Toolkit.startHeadless();
        String text = String.join("\n", IntStream.range(0, 500).mapToObj(i -> LINE).toList());
        var galley = Galley.of(text, Direction.RIGHT_TO_LEFT);
        var painted = new CountDownLatch(1);
        var pulses = new AtomicInteger();
        var stage = Toolkit.call(() -> {
            Fonts.load();
            var page = new ArticleArea(new Typography("Hashiya Naskh", 21));
            var shown = new Stage();
            shown.setScene(new Scene(page, 800, 900));
            page.show(galley);
            mark(page, IntStream.range(0, 400).mapToObj(i -> new Highlight(new UUID(0, i), spanAt(i * 50), Look.QUOTE)).toList());
            shown.show();
            page.layout();
            int before = page.lookupAll(".mark").size();
            assertThat(before).isPositive();
            shown.getScene().addPostLayoutPulseListener(() -> {
                pulses.incrementAndGet();
                if (page.lookupAll(".mark").size() > before) {
                    painted.countDown();
                }
            });
            page.marked().put(new Highlight(new UUID(1, 1), spanAt(30), Look.CLAIM));
            return shown;
        });

        assertThat(painted.await(20, TimeUnit.SECONDS)).isTrue();
        Toolkit.run(stage::close);
        assertThat(pulses.get()).isLessThanOrEqualTo(2);
    }

    /// A line without an end is set in pieces, so that no more of it is set than can be seen.
    @ParameterizedTest(name = "{1}")
    @CsvSource(textBlock = """
            قال الوزير إن الحكومة ستدفع الرواتب. , sentences
            كلمات بلا نقاط ولا فواصل ثم             , words
            كلمة                                    , one word
            كَلِمَةٌ                                 , one word with its marks
            ABC                                     , a word that runs from the left
            """)
    void aLineOfAHundredThousandLettersIsSetInPieces(String unit, String why) {
        Toolkit.startHeadless();
        String line = (why.startsWith("one") || why.startsWith("a") ? unit : unit + " ").repeat(100_000 / unit.length());
        var galley = Galley.of("عنوان\n" + line + "\nآخر", Direction.RIGHT_TO_LEFT);
        assertThat(galley.longestParagraph()).as(why).isLessThan(5_000);

        Toolkit.run(() -> {
            Fonts.load();
            var page = new ArticleArea(new Typography("Hashiya Naskh", 21));
            new Scene(page, 800, 900);
            page.show(galley);
            page.applyCss();
            page.layout();
            page.scrolling().goTo(50_000);
            page.selection().select(new Span(49_900, 50_100));
            page.scrolling().followCaret();
            assertThat(page.selection().span()).isEqualTo(new Span(49_900, 50_100));
            assertThat(page.inView().at(50_000)).isPresent();
            var inView = page.inView().all().map(Layer::setting).map(Setting::paragraph).sorted(Comparator.comparingInt(Paragraph::index)).toList();
            for (int i = 1; i < inView.size(); i++) {
                assertThat(inView.get(i).span().start()).as("nothing is lost between pieces").isEqualTo(inView.get(i - 1).span().end());
            }
        });
    }

    private static void mark(ArticleArea page, List<Highlight> marks) {
        page.marked().put(Highlights.of(page.galley(), marks), Highlights.of(page.galley(), List.of()));
    }

    private static Map<String, Integer> looks(int count) {
        String text = String.join("\n", IntStream.range(0, count).mapToObj(i -> LINE).toList());
        var paragraphs = new Counted(Paragraph.of(text));
        var galley = Galley.of(text, Direction.RIGHT_TO_LEFT, paragraphs);
        var marks = IntStream.range(0, 100).mapToObj(i -> new Highlight(new UUID(0, i), spanAt(i * (text.length() / 101)), Look.QUOTE)).toList();
        var hits = IntStream.range(0, count).mapToObj(i -> spanAt(i * (LINE.length() + 1))).toList();
        var looks = new LinkedHashMap<String, Integer>();
        var page = Toolkit.call(() -> {
            Fonts.load();
            var area = new ArticleArea(new Typography("Hashiya Naskh", 21));
            new Scene(area, 800, 900);
            return area;
        });
        Map<String, Runnable> acts = new LinkedHashMap<>();
        acts.put("show", () -> page.show(galley));
        acts.put("mark many", () -> mark(page, marks));
        acts.put("mark one", () -> page.marked().put(new Highlight(new UUID(1, 1), spanAt(30), Look.CLAIM)));
        acts.put("unmark", () -> page.marked().remove(new UUID(1, 1)));
        acts.put("look at a mark", () -> page.marked().focus(new UUID(0, 0)));
        acts.put("select", () -> page.selection().select(new Span(10, 200)));
        acts.put("select all", () -> page.selection().select(new Span(0, text.length())));
        acts.put("find", () -> page.marked().show(new Hits(hits, 0)));
        acts.put("scroll", () -> page.scrollYBy(500));
        acts.put("go far", () -> page.scrolling().goTo(text.length() * 2 / 3));
        acts.put("bring the caret", page.scrolling()::followCaret);
        acts.put("point", () -> page.inView().insertionAt(400, 300));
        acts.put("zoom", () -> page.set(new Typography("Hashiya Naskh", 25)));
        acts.forEach((name, act) -> {
            paragraphs.looks = 0;
            Toolkit.run(() -> {
                act.run();
                page.applyCss();
                page.layout();
            });
            looks.put(name, paragraphs.looks);
        });
        return looks;
    }

    private static Span spanAt(int offset) {
        return new Span(offset, offset + 20);
    }
}
