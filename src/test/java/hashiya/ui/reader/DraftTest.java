package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.AnyText;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Writing, one key at a time. `|` is the caret; where it stands twice, the words between are selected.
class DraftTest {
    private static final Map<String, UnaryOperator<Draft>> KEYS = Map.of(
            "Backspace", Draft::erasedBefore,
            "Delete", Draft::erasedAfter,
            "Ctrl+Backspace", Draft::erasedWordBefore,
            "Ctrl+Delete", Draft::erasedWordAfter,
            "س", draft -> draft.put("س"),
            "paste", draft -> draft.put("سطر\r\nسطر"));

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource(delimiter = ';', quoteCharacter = '\0', textBlock = """
            قال|             ; س              ; قالس|
            ق|ال             ; س              ; قس|ال
            |قال|            ; س              ; س|
            قال|             ; Backspace      ; قا|
            قال|             ; Delete         ; قال|
            |قال             ; Backspace      ; |قال
            |قال             ; Delete         ; |ال
            كَتَبَّ|             ; Backspace      ; كَتَب\u064e|
            كَ|تب              ; Backspace      ; ك|تب
            |كَتب              ; Delete         ; |تب
            نعم 👍🏽|          ; Backspace      ; نعم |
            قلب ❤️|           ; Backspace      ; قلب |
            قال |الوزير| اليوم ; Backspace      ; قال | اليوم
            قال |الوزير| اليوم ; Ctrl+Delete    ; قال | اليوم
            قال الوزير|      ; Ctrl+Backspace ; قال |
            |قال الوزير      ; paste          ; سطر\\nسطر|قال الوزير
            """)
    void eachKeyDoesWhatAnArabicTypistExpects(String before, String key, String after) {
        var draft = Objects.requireNonNull(KEYS.get(key)).apply(draft(before.translateEscapes()));
        assertThat(picture(draft)).isEqualTo(after.translateEscapes());
    }

    @Test
    void whatWasDoneIsUndoneAndDoneAgain() {
        var any = AnyText.seeded();
        var random = new Random(any.text(40).hashCode());
        var acts = new ArrayList<>(KEYS.values());
        var writing = new Writing(any.text(20));
        String first = writing.draft().text();
        for (int i = 0; i < 500; i++) {
            var span = any.span(writing.draft().text());
            writing.moveTo(span.start(), span.end());
            if (random.nextBoolean()) {
                writing.type("ب");
            } else {
                writing.change(acts.get(random.nextInt(acts.size())));
            }
        }
        String last = writing.draft().text();
        for (int i = 0; i < 500; i++) {
            writing.undo();
        }
        assertThat(writing.draft().text()).isEqualTo(first);
        for (int i = 0; i < 500; i++) {
            writing.redo();
        }
        assertThat(writing.draft().text()).isEqualTo(last);
    }

    @Test
    void aWordTypedInOneGoIsUndoneInOne() {
        var writing = new Writing("");
        "قال الوزير".codePoints().mapToObj(Character::toString).forEach(writing::type);
        writing.undo();
        assertThat(writing.draft().text()).isEqualTo("قال ");
        writing.undo();
        writing.undo();
        assertThat(writing.draft().text()).isEmpty();
    }

    private static Draft draft(String picture) {
        int one = picture.indexOf('|');
        int other = picture.indexOf('|', one + 1);
        String text = picture.replace("|", "");
        return new Draft(text, one, other < 0 ? one : other - 1);
    }

    private static String picture(Draft draft) {
        assertThat(draft.anchor()).isEqualTo(draft.caret());
        return new StringBuilder(draft.text()).insert(draft.caret(), '|').toString();
    }
}
