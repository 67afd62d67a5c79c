package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Vowel signs stand clear above their letter or below it. JavaFX draws them where their outline lies and not where the face's
/// GPOS table moves them to, so our faces bring signs that are moved already.
class SignsOnLettersTest {
    private static final List<String> ABOVE = List.of("\u064B", "\u064C", "\u064E", "\u064F", "\u0651", "\u0652", "\u0651\u064E", "\u0651\u064B");
    private static final List<String> BELOW = List.of("\u064D", "\u0650");

    /// Alone, and joined to those beside them; the sign is put where `◌` stands.
    private static final List<String> LETTERS = List.of(
            "ا◌", "ب◌", "ت◌", "ح◌", "د◌", "ر◌", "س◌", "ص◌", "ط◌", "ع◌", "ف◌", "ق◌", "ك◌", "ل◌", "م◌", "ن◌", "ه◌", "و◌", "ي◌", "ة◌",
            "بـ◌ـ", "عا◌", "عام◌ا", "سل◌م", "قم◌ر", "شي◌ئ", "لغة◌", "فضل◌ا", "فضلا◌", "مفيد◌ا");

    private static final double SIZE = 64;
    /// The kasra of a ح or ع that is not joined may stand in its bowl; that much above the middle of its ink, of the size.
    private static final double BOWL = 0.15;

    private static final Rectangle2D PLACE = new Rectangle2D(-40, -60, 360, 260);

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
        Fonts.load();
    }

    static Stream<Arguments> faces() {
        return Stream.of("Hashiya Naskh", "Hashiya Sans")
                .flatMap(face -> Stream.of(FontWeight.NORMAL, FontWeight.BOLD).map(weight -> Arguments.of(face, weight)));
    }

    @ParameterizedTest
    @MethodSource("faces")
    void everySignStandsClear(String face, FontWeight weight) {
        var font = Font.font(face, weight, SIZE);
        assertThat(Toolkit.call(() -> buried(font, ABOVE, true))).isEmpty();
        assertThat(Toolkit.call(() -> buried(font, BELOW, false))).isEmpty();
    }

    /// The same measure sees a sign that lies in its letter.
    @Test
    void aBuriedSignWouldBeSeen() {
        Toolkit.run(() -> {
            var font = Font.font("Hashiya Sans", SIZE);
            boolean[][] letter = dark("ص", font);
            boolean[][] sign = signAlone("\u064B", font);
            var both = new boolean[letter.length][letter[0].length];
            int down = (int) (SIZE * 0.6);
            for (int y = 0; y < letter.length; y++) {
                for (int x = 0; x < letter[y].length; x++) {
                    both[y][x] = letter[y][x] || (y >= down && sign[y - down][x]);
                }
            }
            assertThat(isClear(letter, both, area(sign), true)).isFalse();
        });
    }

    private static List<String> buried(Font font, List<String> signs, boolean above) {
        var buried = new ArrayList<String>();
        for (String sign : signs) {
            int area = area(signAlone(sign, font));
            for (String letter : LETTERS) {
                var bare = dark(letter.replace("◌", ""), font);
                if (!isClear(bare, dark(letter.replace("◌", sign), font), area, above)) {
                    buried.add(letter.replace("◌", sign));
                }
            }
        }
        return buried;
    }

    /// Whether nearly all of a sign is to be seen beside the letters, and on the right side of their middle.
    private static boolean isClear(boolean[][] bare, boolean[][] signed, int area, boolean above) {
        int seen = 0;
        long heights = 0;
        int letters = 0;
        long middle = 0;
        for (int y = 0; y < bare.length; y++) {
            for (int x = 0; x < bare[y].length; x++) {
                if (signed[y][x] && !bare[y][x]) {
                    seen++;
                    heights += y;
                }
                if (bare[y][x]) {
                    letters++;
                    middle += y;
                }
            }
        }
        double lower = (double) heights / Math.max(1, seen) - (double) middle / letters;
        return seen > area * 0.8 && (above ? lower < 0 : lower > -SIZE * BOWL);
    }

    /// On a line, which it cannot touch.
    private static boolean[][] signAlone(String sign, Font font) {
        var line = dark("ــ", font);
        var both = dark("ـ" + sign + "ـ", font);
        for (int y = 0; y < both.length; y++) {
            for (int x = 0; x < both[y].length; x++) {
                both[y][x] &= !line[y][x];
            }
        }
        return both;
    }

    private static int area(boolean[][] dark) {
        int area = 0;
        for (boolean[] row : dark) {
            for (boolean ink : row) {
                area += ink ? 1 : 0;
            }
        }
        return area;
    }

    private static boolean[][] dark(String word, Font font) {
        var node = new Text(word);
        node.setFont(font);
        node.setTextOrigin(VPos.TOP);
        var parameters = new SnapshotParameters();
        parameters.setFill(Color.WHITE);
        parameters.setViewport(PLACE);
        var pixels = Objects.requireNonNull(new Group(node).snapshot(parameters, null).getPixelReader());
        var dark = new boolean[(int) PLACE.getHeight()][(int) PLACE.getWidth()];
        for (int y = 0; y < dark.length; y++) {
            for (int x = 0; x < dark[y].length; x++) {
                dark[y][x] = pixels.getColor(x, y).getBrightness() < 0.5;
            }
        }
        return dark;
    }
}
