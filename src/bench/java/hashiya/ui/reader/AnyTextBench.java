package hashiya.ui.reader;

import hashiya.arabic.AnyText;
import org.junit.jupiter.api.Test;

/// Ten thousand texts of every script and kind of character on the page, without one exception.
///
/// `AnyTextOnThePageTest` does the same with fewer in every build.
class AnyTextBench {
    @Test
    void noTextIsTooMuch() {
        Handling.of(AnyText.seeded(), 10_000);
    }
}
