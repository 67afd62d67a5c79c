package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.awt.GraphicsEnvironment;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A character that the bundled faces lack is drawn as itself, not as a box, wherever a face of the system has it.
class FallbackTest {
    private static final String NO_CHARACTER = Character.toString(0x10FFFD);

    @ParameterizedTest
    @ValueSource(strings = {"א", "Ж", "Ω", "😀", "中", "ა", "Ա", "ก", "अ", "አ", "ܐ", "ⵣ", "ߒ", "∑", "✓"})
    void aCharacterOfAnotherFaceIsNoBox(String character) {
        Toolkit.startHeadless();
        assumeTrue(
                Arrays.stream(GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts())
                        .anyMatch(font -> font.canDisplay(character.codePointAt(0))),
                "no face of this system has " + character);
        Toolkit.run(() -> {
            var page = LaidOut.of(List.of("في " + character + " نص"), Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 40), 500);
            var font = page.layer(0).flow().getChildren().stream()
                    .filter(node -> node instanceof Text token && token.getText().startsWith(character))
                    .map(node -> ((Text) node).getFont())
                    .findFirst()
                    .orElseThrow();
            assertThat(picture(character, font)).as("%s in %s", character, font).isNotEqualTo(picture(NO_CHARACTER, font));
        });
    }

    /// Its pixels, row by row.
    private static List<Integer> picture(String character, Font font) {
        var text = new Text(character);
        text.setFont(font);
        Image image = text.snapshot(new SnapshotParameters(), null);
        var pixels = Objects.requireNonNull(image.getPixelReader());
        int width = (int) image.getWidth();
        int count = width * (int) image.getHeight();
        return IntStream.range(0, count).mapToObj(i -> pixels.getArgb(i % width, i / width)).toList();
    }
}
