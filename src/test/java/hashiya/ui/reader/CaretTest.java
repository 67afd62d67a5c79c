package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.util.List;
import javafx.event.Event;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// Where the keys take the caret, with and without Shift, as the table says.
///
/// A text area of Chromium that runs from the right differs in two things. There Left is forward in all of the text, so the
/// caret walks through `BBC` against the key; here it goes where the arrow points, as in word processors. And there
/// Ctrl+Left stops at the ends of words and Ctrl+Right at their starts; here both stop at starts, where selecting begins.
/// Letters with their tashkeel, lam-alef and emoji are the same steps in both.
class CaretTest {
    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvFileSource(resources = "carets.csv", numLinesToSkip = 1)
    void goesWhereTheTableSays(String cell, int start, String keys, int expected, String why) {
        Toolkit.startHeadless();
        String text = Sample.unescaped(cell);
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of(text.split("\n", -1)), Direction.ofArticle(text), new Typography("Hashiya Naskh", 21), 900).page();

            page.selection().select(start, start);
            press(page, keys, false);
            assertThat(page.selection().caret()).as(why).isEqualTo(expected);
            assertThat(page.selection().anchor()).isEqualTo(expected);

            page.selection().select(start, start);
            press(page, keys, true);
            assertThat(page.selection().caret()).as(why).isEqualTo(expected);
            assertThat(page.selection().anchor()).as("what is selected begins where it began").isEqualTo(start);
        });
    }

    private static void press(ArticleArea page, String keys, boolean shift) {
        for (String key : keys.split(" ", -1)) {
            var code = KeyCode.valueOf(key.substring(key.indexOf('+') + 1));
            Event.fireEvent(page, new KeyEvent(
                    KeyEvent.KEY_PRESSED, "", "", code, shift, key.startsWith("CTRL+"), key.startsWith("ALT+"), false));
        }
    }
}
