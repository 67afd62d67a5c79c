package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.awt.Rectangle;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.SnapshotParameters;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Letters stand where the face kerns them to. JavaFX hears from the shaping engine how wide a letter is and not where it was
/// moved to, so our faces kern by widths alone. What JavaFX draws is laid over what HarfBuzz, moves and all, makes of a word.
class LettersInPlaceTest {
    private static final List<String> LETTERS = letters("ء آ أ ؤ إ ئ ا ب ة ت ث ج ح خ د ذ ر ز س ش ص ض ط ظ ع غ ف ق ك ل م ن ه و ى ي");

    /// Those that join nothing behind them, where faces kern.
    private static final List<String> ENDING = letters("ا أ د ذ ر ز و ؤ ة ء ى");

    /// Of the news, which tells of ر before ك, and with letters joined elsewhere than at their edge.
    private static final List<String> WORDS =
            List.of("نتركه", "لشركة", "وأوكرانيا", "المشاركة", "ذكرت", "للمشاهدة", "للمرة", "عجز", "غربي");

    private static final double SIZE = 80;

    /// Of the ink of a word, what must be under the other's; two rasterizers need not agree on edges.
    private static final double COVERED = 0.98;

    /// Seen from the left of the word on its baseline.
    private static final Rectangle PLACE = new Rectangle(-40, -110, 460, 200);

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
        Fonts.load();
    }

    @ParameterizedTest
    @MethodSource("hashiya.ui.reader.SignsOnLettersTest#faces")
    void everyLetterStandsWhereHarfBuzzMovesIt(String face, FontWeight weight) {
        var font = Font.font(face, weight, SIZE);
        assertThat(words()).hasSizeGreaterThan(800);
        assertThat(Toolkit.call(() -> words()
                        .filter(word -> covered(drawn(word, font), Shaped.word(word, font, true, PLACE)) < COVERED)
                        .toList()))
                .isEmpty();
    }

    /// The same measure sees a word whose letters are not moved.
    @ParameterizedTest
    @CsvSource({"Hashiya Naskh, نتركه", "Hashiya Naskh, وأوكرانيا", "Hashiya Sans, ريال", "Hashiya Sans, أكثر"})
    void aLetterOutOfPlaceWouldBeSeen(String face, String word) {
        var font = Font.font(face, SIZE);
        var unmoved = Shaped.word(word, font, false, PLACE);
        assertThat(Toolkit.call(() -> covered(drawn(word, font), unmoved))).isLessThan(COVERED);
    }

    /// A sign stands alone on the page, and yet has the form it has beside letters: of another width, in the naskh.
    @ParameterizedTest
    @ValueSource(strings = {"«", "»", "."})
    void aSignAloneHasItsFormOfArabic(String sign) {
        double size = 40;
        String text = "قال «نعم».";
        double drawn = Toolkit.call(() -> {
            var page = LaidOut.of(List.of("عنوان", text), Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", size), 700);
            var boxes = page.layer(1).geometry().boxes(new Span(text.indexOf(sign), text.indexOf(sign) + 1));
            return boxes.getFirst().getWidth();
        });
        var besideLetters = Shaped.of("ن" + sign, Font.font("Hashiya Naskh", size), true);
        assertThat(drawn).isCloseTo(besideLetters.getLast().width(), within(0.1));
    }

    private static Stream<String> words() {
        return Stream.concat(
                WORDS.stream(),
                ENDING.stream().flatMap(one -> LETTERS.stream().flatMap(next -> Stream.of(one + next + "ه", "ب" + one + next))));
    }

    private static List<String> letters(String spaced) {
        return Pattern.compile(" ").splitAsStream(spaced).toList();
    }

    private static double covered(Ink one, Ink other) {
        return Math.min(one.coveredBy(other.thickened(), 0, 0), other.coveredBy(one.thickened(), 0, 0));
    }

    private static Ink drawn(String word, Font font) {
        var node = new Text(word);
        node.setFont(font);
        node.setTextOrigin(VPos.BASELINE);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setViewport(new Rectangle2D(PLACE.x, PLACE.y, PLACE.width, PLACE.height));
        return Ink.of(new Group(node).snapshot(parameters, null));
    }
}
