package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Characters that steer the text and stand alone draw nothing: a line with one has the ink of the line without it.
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
            """)
    void drawNothing(String with, String without, String why) {
        Toolkit.startHeadless();
        Toolkit.run(() -> {
            var page = LaidOut.of(
                    List.of("عنوان", "سطر.", Sample.unescaped(with), Sample.unescaped(without)),
                    Direction.RIGHT_TO_LEFT, new Typography("Amiri", 30), 500);
            assertThat(width(page, 2)).as(why).isEqualTo(width(page, 3));
            assertThat(WholeLettersTest.letters(page, 2)).as(why).isEqualTo(WholeLettersTest.letters(page, 3));
        });
    }

    private static double width(LaidOut page, int paragraph) {
        return page.layer(paragraph).flow().getChildren().stream()
                .filter(Text.class::isInstance)
                .mapToDouble(node -> Math.rint(node.getLayoutBounds().getWidth() * 10) / 10)
                .sum();
    }
}
