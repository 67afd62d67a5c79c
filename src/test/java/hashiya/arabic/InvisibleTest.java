package hashiya.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvisibleTest {
    @ParameterizedTest(name = "U+{0} {2}")
    @CsvSource(delimiter = '|', textBlock = """
            200C | true  | zero width non-joiner
            200D | true  | zero width joiner
            200F | true  | right-to-left mark
            061C | true  | Arabic letter mark
            2067 | true  | right-to-left isolate
            FEFF | true  | byte order mark
            00AD | true  | soft hyphen
            0020 | false | space
            00A0 | false | no-break space
            000A | false | newline
            064E | false | fatha
            0640 | false | tatweel
            0627 | false | alef
            """)
    void controlsAreInvisibleAndWhiteSpaceIsNot(String codePoint, boolean expected, String name) {
        assertThat(Invisible.isInvisible(Integer.parseInt(codePoint, 16))).as(name).isEqualTo(expected);
    }

    @ParameterizedTest(name = "U+{0} {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            200C  | ZWNJ  | zero width non-joiner
            202E  | RLO   | right-to-left override
            00A0  | NBSP  | a space that looks like any other
            2009  | 2009  | a thin space
            FE0F  | VS16  | variation selector 16
            E0061 | E0061 | a tag
            0020  | -     | the plain space
            064E  | -     | a vowel
            0627  | -     | a letter
            """)
    void whatCannotBeSeenHasASign(String codePoint, String sign, String name) {
        int character = Integer.parseInt(codePoint, 16);

        assertThat(Invisible.hasSign(character)).as(name).isEqualTo(sign != null);
        if (sign != null) {
            assertThat(Invisible.sign(character)).as(name).isEqualTo(sign);
        }
    }
}
