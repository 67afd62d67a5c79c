package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.UnicodeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// See [ShownTest] for what becomes of them in a text.
class UnseenTest {
    /// Unicode's own words for them, in the notation of its sets.
    private static final UnicodeSet ALL = new UnicodeSet(
            "[[[:Default_Ignorable_Code_Point:]&[:M:]] \\u00AD \\u061C \\u200D-\\u200F \\u2060-\\u2064 \\uFEFF]");

    @Test
    void areTheInvisibleMarksTheControlsAndTheJoinerOfAllUnicode() {
        assertThat(every().filter(Unseen::mayBe).boxed()).hasSizeGreaterThan(200)
                .containsExactlyElementsOf(every().filter(ALL::contains).boxed().toList());
    }

    private static IntStream every() {
        return IntStream.rangeClosed(0, Character.MAX_CODE_POINT);
    }

    @Test
    void areFoundAnywhereInAText() {
        assertThat(Unseen.hasAny("قال الوزير: ١٫٥ 📚")).isFalse();
        assertThat(Unseen.hasAny("葛\uDB40\uDD00")).isTrue();
        assertThat(Unseen.hasAny("قال\u200F")).isTrue();
    }
}
