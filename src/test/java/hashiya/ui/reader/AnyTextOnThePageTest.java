package hashiya.ui.reader;

import hashiya.arabic.AnyText;
import hashiya.ui.Toolkit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a person pastes – every script, every kind of character, words wider than the page – is laid out, hit,
/// selected and marked without an exception, and carets stand between graphemes.
class AnyTextOnThePageTest {
    @Test
    void anyTextCanBeReadSelectedAndMarked() {
        Handling.of(AnyText.seeded(), 500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ـ", "و", "w", "/", "1", "😀", "\u0651", "\u200C", "«", "\u200D", "ﷲ", "﷽"})
    void aWordOfAThousandLettersIsCutWhereTheLineEnds(String letter) {
        Toolkit.startHeadless();
        Toolkit.run(() -> Handling.handle(List.of("قال " + letter.repeat(1000) + " ثم"), AnyText.seeded()));
    }
}
