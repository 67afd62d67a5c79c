package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Digits;
import hashiya.arabic.Direction;
import hashiya.arabic.Tashkeel;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import hashiya.ui.reader.Findings.Law;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.Image;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The laws of the page hold in every view, measured in stored offsets against the order of the stored text; and what is
/// drawn is, to the pixel, what an article with just the shown text would draw.
class ViewLawTest {
    private static final Typography AMIRI = new Typography("Hashiya Naskh", 21);
    private static final List<Path> NEWS =
            List.of(Path.of("resources/hashiya/sample/article.txt"), Path.of("../shared/articles/sana.txt"));

    /// What is laid out on one page, for all of it to be in view.
    private static final int AT_ONCE = 50;

    static Stream<View> views() {
        return Stream.of(
                View.AS_STORED.with(Digits.EUROPEAN),
                View.AS_STORED.with(Digits.ARABIC_INDIC).with(Invisibles.SHOWN),
                View.AS_STORED.with(Tashkeel.HIDDEN),
                View.AS_STORED.with(Tashkeel.HIDDEN).with(Digits.ARABIC_INDIC));
    }

    @ParameterizedTest
    @MethodSource("views")
    void everyParagraphKeepsTheLaws(View view) throws IOException {
        Toolkit.startHeadless();
        var samples = samples();
        samples.addAll(Sample.table().stream().map(Sample::paragraph).toList());
        for (int width : List.of(1000, 320)) {
            var findings = new Findings();
            for (int from = 0; from < samples.size(); from += AT_ONCE) {
                var some = samples.subList(from, Math.min(from + AT_ONCE, samples.size()));
                Toolkit.run(() -> measure(some, view, width, findings));
            }
            System.out.println(view + " at " + width + ": " + findings);
            assertThat(findings.misses()).isEmpty();
            assertThat(findings.looked(Law.HIT)).isGreaterThan(samples.size());
        }
    }

    private static void measure(List<String> samples, View view, int width, Findings findings) {
        var page = laidOut(samples, width);
        page.page().set(view);
        page.resize(width);
        for (int i = 0; i < samples.size(); i++) {
            new PageLaws(page.page(), page.layer(i), view + " at " + width, findings).measure();
        }
    }

    @ParameterizedTest
    @MethodSource("views")
    void whatIsDrawnIsTheShownTextToThePixel(View view) throws IOException {
        Toolkit.startHeadless();
        var withoutSigns = view.with(Invisibles.HIDDEN);
        for (var sample : samples()) {
            var direction = Direction.ofParagraph(sample, Direction.RIGHT_TO_LEFT);
            String shown = withoutSigns.of(sample, direction).text();
            if (!shown.equals(sample) && direction == Direction.ofParagraph(shown, Direction.RIGHT_TO_LEFT)) {
                Toolkit.run(() -> assertThat(samePicture(picture(sample, withoutSigns), picture(shown, View.AS_STORED)))
                        .as(sample)
                        .isTrue());
            }
        }
    }

    @Test
    void marksSelectionAndCopyKeepTheirStoredOffsets() {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            String text = "قَالَ كَاتِبٌ عَامَ 2024 إنَّهُ بَاعَ 12 كِتَابًا";
            var page = laidOut(List.of(text), 700);
            var words = new Span(text.indexOf("كَاتِبٌ"), text.indexOf(" إنَّهُ"));
            page.page().marked().put(new Highlight(UUID.randomUUID(), words, Look.QUOTE));
            page.page().selection().select(words);
            page.page().set(View.AS_STORED.with(Tashkeel.HIDDEN).with(Digits.ARABIC_INDIC));
            page.resize(700);

            assertThat(page.page().selection().span()).isEqualTo(words);
            assertThat(page.page().article()).isEqualTo(text);
            assertThat(page.layer(0).boxes(words)).hasSize(1);
            assertThat(page.layer(0).boxes(words)).isEqualTo(asStored("قال كاتب عام ٢٠٢٤ إنه باع ١٢ كتابا", "كاتب", " إنه"));
        });
    }

    @Test
    void signsTakeNoRoom() {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            var page = laidOut(List.of("قال\u200F: \u202Eabc\u202C می\u200Cخواهم\u00A0ثم"), 700);
            var before = page.layer(0).boxes(new Span(0, page.text(0).length()));
            page.page().set(View.AS_STORED.with(Invisibles.SHOWN));
            page.resize(700);

            assertThat(page.layer(0).boxes(new Span(0, page.text(0).length()))).isEqualTo(before);
            assertThat(page.page().lookupAll(".sign")).extracting(node -> ((Text) node).getText())
                    .containsExactlyInAnyOrder("RLM", "RLO", "PDF", "ZWNJ", "NBSP");
            page.page().set(View.AS_STORED);
            assertThat(page.page().lookupAll(".sign")).isEmpty();
        });
    }

    private static List<Rectangle2D> asStored(String text, String first, String after) {
        var page = laidOut(List.of(text), 700);
        return page.layer(0).boxes(new Span(text.indexOf(first), text.indexOf(after)));
    }

    private static List<String> samples() throws IOException {
        var samples = new ArrayList<>(List.of(
                "قَالَ الوَزِيرُ: «سَنَدْفَعُ 12.5% فِي 2024»، وَ٣٠٠ أُخْرَى.",
                "بِسْمِ ٱللَّهِ ٱلرَّحْمَٰنِ ٱلرَّحِيمِ لِلْأُمَّةِ وَلَا إِلَهَ",
                "10-12 قتيلا، +963 11 222 3333، F-16 وC++17، 50% من BBC 2 في ٢٠١٩–٢٠٢٣",
                "سال ۱۴۰۳ می\u200Cخواهم ۲۰۲۴ و 2024",
                "شَيْـًٔا مَسْؤُولٌ رَبِّهِمْ 👍🏽 ٧ مُحَمَّدٌ ﷺ"));
        for (var article : NEWS) {
            if (Files.exists(article)) {
                samples.addAll(Files.readAllLines(article).stream().filter(line -> !line.isBlank()).toList());
            }
        }
        return samples;
    }

    private static LaidOut laidOut(List<String> paragraphs, double width) {
        return LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, AMIRI, width);
    }

    private static Image picture(String paragraph, View view) {
        var page = laidOut(List.of(paragraph), 500);
        page.page().set(view);
        page.resize(500);
        return page.layer(0).flow().snapshot(null, null);
    }

    private static boolean samePicture(Image one, Image other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return false;
        }
        var left = Objects.requireNonNull(one.getPixelReader());
        var right = Objects.requireNonNull(other.getPixelReader());
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                if (left.getArgb(x, y) != right.getArgb(x, y)) {
                    return false;
                }
            }
        }
        return true;
    }
}
