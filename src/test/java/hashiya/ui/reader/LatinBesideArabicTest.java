package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Latin words are set in on the page.
class LatinBesideArabicTest {
    private static final String PARAGRAPH = "قالت Reuters إن طائرة F-16 سقطت في 2024 (WHO).";

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @ParameterizedTest
    @CsvSource({
        "Hashiya Naskh, Reuters, Gentium Book Basic",
        "Hashiya Naskh, 16, Gentium Book Basic",
        "Hashiya Naskh, WHO, Gentium Book Basic",
        "Hashiya Naskh, 2024, Hashiya Naskh",
        "Hashiya Naskh, (, Hashiya Naskh",
        "Hashiya Naskh, قالت, Hashiya Naskh",
        "Hashiya Sans, Reuters, Hashiya Sans",
        "Hashiya Sans, 2024, Hashiya Sans",
    })
    void theNaskhHasAFaceForLatinBesideItAndTheSansBringsItsOwn(String reading, String word, String family) {
        Toolkit.run(() -> assertThat(font(page(reading, 21), word).getFamily()).isEqualTo(family));
    }

    @Test
    void latinGrowsWithTheArabicAroundIt() {
        Toolkit.run(() -> {
            var page = page("Hashiya Naskh", 21);
            double ratio = font(page, "Reuters").getSize() / font(page, "قالت").getSize();
            page.set(new Typography("Hashiya Naskh", 34));
            assertThat(font(page, "قالت").getSize()).isEqualTo(34);
            assertThat(font(page, "Reuters").getSize()).isCloseTo(34 * ratio, within(0.01));
        });
    }

    @Test
    void smallLettersStandAsHighAsTheNaskhsOwn() {
        Toolkit.run(() -> {
            double beside = inkHeight(font(page("Hashiya Naskh", 40), "Reuters"));
            double own = inkHeight(Font.font("Hashiya Naskh", 40));
            assertThat(beside / own).isBetween(0.95, 1.1);
        });
    }

    private static LaidOut page(String reading, double size) {
        return LaidOut.of(List.of("عنوان", PARAGRAPH), Direction.RIGHT_TO_LEFT, new Typography(reading, size), 900);
    }

    private static Font font(LaidOut page, String word) {
        return page.layer(1).flow().getChildren().stream()
                .filter(node -> node instanceof Text text && text.getText().strip().equals(word))
                .map(node -> ((Text) node).getFont())
                .findFirst()
                .orElseThrow();
    }

    private static double inkHeight(Font font) {
        var text = new Text("x");
        text.setFont(font);
        text.setBoundsType(TextBoundsType.VISUAL);
        return text.getLayoutBounds().getHeight();
    }
}
