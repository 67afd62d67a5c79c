package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the table says a bundled face has, its file has; anything else would be drawn as a box.
class BundledFacesTest {
    @ParameterizedTest
    @ValueSource(strings = {"HashiyaNaskh-Regular", "HashiyaNaskh-Bold", "HashiyaSans-Regular", "HashiyaSans-Bold"})
    void theReadingFacesHaveWhatTheTableSays(String name) throws IOException, FontFormatException {
        assertHas(name, BundledFaces::have);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GentiumBookBasic-Regular", "GentiumBookBasic-Bold"})
    void theLatinFaceDoes(String name) throws IOException, FontFormatException {
        assertHas(name, BundledFaces::latinHas);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "HashiyaNaskh-Regular", "HashiyaNaskh-Bold", "HashiyaSans-Regular", "HashiyaSans-Bold",
        "GentiumBookBasic-Regular", "GentiumBookBasic-Bold", "HashiyaNoto-Regular"})
    void theFallbackFacesHaveWhatTheirTableSays(String name) throws IOException, FontFormatException {
        String family = Font.createFont(Font.TRUETYPE_FONT, file(name)).getFamily(Locale.ROOT);
        var face = FallbackFace.all().stream().filter(one -> one.family().equals(family)).findFirst().orElseThrow();
        assertThat(face.characters().cardinality()).isGreaterThan(500);
        assertHas(name, face.characters()::get);
    }

    private static File file(String name) {
        return Path.of("resources/hashiya/fonts", name + ".ttf").toFile();
    }

    private static void assertHas(String name, IntPredicate isSaidToBeThere) throws IOException, FontFormatException {
        var font = Font.createFont(Font.TRUETYPE_FONT, file(name));
        for (int codePoint = 0; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            if (isSaidToBeThere.test(codePoint)) {
                assertThat(font.canDisplay(codePoint)).as("%s has U+%04X", name, codePoint).isTrue();
            }
        }
    }
}
