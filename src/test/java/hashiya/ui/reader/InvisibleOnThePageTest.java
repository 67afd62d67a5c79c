package hashiya.ui.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Unicode says to show nothing for draws nothing: a line with it has the ink of the line without it.
class InvisibleOnThePageTest {
    @ParameterizedTest(name = "{2}")
    @CsvSource(textBlock = """
            قال \\u200Fثم هو, قال ثم هو,   a mark of direction behind a space
            قال \\u200Eثم هو, قال ثم هو,   the other one
            قال \\u061Cثم هو, قال ثم هو,   the Arabic one
            قال \\u2067ثم\\u2069 هو, قال ثم هو, an isolate
            قال \\u202Bثم\\u202C هو, قال ثم هو, an embedding
            قال \\uFEFFثم هو, قال ثم هو,   a byte order mark
            قال \\u200Bثم هو, قال ثم هو,   a space without width
            قال \\u2060ثم هو, قال ثم هو,   a word joiner
            قال \\u00ADثم هو, قال ثم هو,   a soft hyphen
            دار\\u200Cها هو,  دارها هو,    a parting joiner between letters that do not join
            دار\\u200D هو,    دار هو,      a joiner behind a letter that does not join onwards
            قال\\uFE0F ثم,    قال ثم,      a variation selector on a letter
            ق\\u034Fال ثم,    قال ثم,      a grapheme joiner inside a word
            ق\\u200Fال ثم,    قال ثم,      a mark of direction inside a word
            ق\\u2060ال ثم,    قال ثم,      a word joiner there
            ق\\uFEFFال ثم,    قال ثم,      a byte order mark there
            (ق\\uFE0E)\\uFE0F ثم, (ق) ثم, selectors in brackets
            BBC\\uFE0F ثم,    BBC ثم,      and on Latin
            """)
    void drawNothing(String with, String without, String why) {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            var page = LaidOut.of(
                    List.of("عنوان", "سطر.", Sample.unescaped(with), Sample.unescaped(without)),
                    Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 30), 500);
            assertThat(width(page, 2)).as(why).isEqualTo(width(page, 3));
            assertThat(WholeLettersTest.letters(page, 2)).as(why).isEqualTo(WholeLettersTest.letters(page, 3));
        });
    }

    /// Every one there is, and those that Unicode keeps free for more.
    @Test
    void noDefaultIgnorableCharacterDrawsAnything() {
        Toolkit.startHeadless();
        // The joiner is drawn by the letters beside it, which it makes join.
        var all = new UnicodeSet("[[:Default_Ignorable_Code_Point:]-[\\u200D]]").stream().toList();
        assertThat(all).hasSizeGreaterThan(4_000);
        var lines = new ArrayList<>(List.of("عنوان", "سطر.", "قال ثم هو"));
        for (int from = 0; from < all.size(); from += 8) {
            lines.add("قال " + String.join("", all.subList(from, Math.min(from + 8, all.size()))) + "ثم هو");
        }
        Toolkit.run(() -> {
            var page = LaidOut.of(lines, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), 500);
            int[] letters = WholeLettersTest.letters(page, 2);
            for (int line = 3; line < lines.size(); line++) {
                assertThat(WholeLettersTest.letters(page, line)).as(escaped(lines.get(line))).isEqualTo(letters);
            }
        });
    }

    private static String escaped(String line) {
        return line.codePoints().mapToObj("%X "::formatted).collect(joining());
    }

    private static double width(LaidOut page, int paragraph) {
        return page.layer(paragraph).flow().getChildren().stream()
                .filter(Text.class::isInstance)
                .mapToDouble(node -> Math.rint(node.getLayoutBounds().getWidth() * 10) / 10)
                .sum();
    }
}
