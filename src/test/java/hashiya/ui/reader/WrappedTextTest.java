package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.phrases.Language;
import hashiya.phrases.Phrases;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.Comparator;
import java.util.TreeSet;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences of one language with names of another in them, set in a few lines.
class WrappedTextTest {
    private static final double ONE_LINE = 900;
    private static final String NAME = "الدكتورة ليلى بنت عبد الرحمن الوزير";

    private static final Phrases ENGLISH = Phrases.in(Language.ENGLISH);

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
        Fonts.load();
    }

    /// The widths part the name after each of its words in turn.
    @ParameterizedTest
    @ValueSource(doubles = {190, 240, 290, 340, 390, 440, 490, 540})
    void anArabicNameInAnEnglishSentenceWrapsWithNoMoreWhiteThanOnOneLine(double width) {
        String sentence = ENGLISH.sayOf("origin.made", NAME, "3 May 2026");

        int onOneLine = Toolkit.call(() -> widestWhite(set(sentence, ONE_LINE, Direction.LEFT_TO_RIGHT)));
        int wrapped = Toolkit.call(() -> widestWhite(set(sentence, width, Direction.LEFT_TO_RIGHT)));

        assertThat(wrapped).isBetween(1, onOneLine + 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"John Smith, Reuters", "BBC", "أحمد", "3 – 2"})
    void aSentenceRunsTheWayItsLanguageDoesWhateverNamesItHolds(String name) {
        for (var language : Language.values()) {
            String sentence = Phrases.in(language).sayOf("mark.said-by", name);

            String atTheLeft = Toolkit.call(() -> leftmost(set(sentence, ONE_LINE, language.direction())));

            assertThat(sentence.startsWith(atTheLeft)).as(sentence).isEqualTo(language == Language.ENGLISH);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {NAME, "John Smith, Reuters"})
    void itIsAsHighAsItsLinesAndWhatItsStyleAddsToThem(String words) {
        var text = Toolkit.call(() -> set(words, 90, Direction.RIGHT_TO_LEFT));
        double bare = Toolkit.call(() -> text.prefHeight(90));

        Toolkit.run(() -> text.setStyle("-fx-padding: 7px 0px 5px 0px; -fx-line-spacing: 4px;"));

        long lines = Toolkit.call(() -> linesOf(text));
        assertThat(lines).isGreaterThan(1);
        assertThat(Toolkit.<Double>call(() -> styledHeight(text))).isEqualTo(bare + 7 + 5 + 4 * (lines - 1));
    }

    private static long linesOf(WrappedText text) {
        return text.getChildren().stream().mapToDouble(Node::getLayoutY).distinct().count();
    }

    private static double styledHeight(WrappedText text) {
        text.applyCss();
        return text.minHeight(-1);
    }

    private static WrappedText set(String sentence, double width, Direction direction) {
        var text = new WrappedText(sentence, Font.font(Fonts.INTERFACE, 24), width, direction);
        var scene = new Scene(new Group(text));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return text;
    }

    /// The longest way without ink between two words of a line, in pixels.
    private static int widestWhite(WrappedText text) {
        var ink = Ink.of(text.snapshot(null, null));
        var lines = new TreeSet<Double>();
        text.getChildren().stream().filter(Text.class::isInstance).map(Node::getLayoutY).forEach(lines::add);
        int widest = 0;
        for (double top : lines) {
            var next = lines.higher(top);
            double height = (next == null ? text.getHeight() : next) - top;
            int white = Integer.MIN_VALUE; // before the first word
            for (int x = 0; x < text.getWidth(); x++) {
                boolean isInk = ink.isInkIn(new Rectangle2D(x, top, 1, height));
                widest = isInk ? Math.max(widest, white) : widest;
                white = isInk ? 0 : white + 1;
            }
        }
        return widest;
    }

    private static String leftmost(WrappedText text) {
        return text.getChildren().stream()
                .filter(node -> node.getLayoutBounds().getWidth() > 0)
                .min(Comparator.comparingDouble(node -> text.localToScene(node.getBoundsInParent()).getMinX()))
                .map(node -> ((Text) node).getText().strip())
                .orElseThrow();
    }
}
