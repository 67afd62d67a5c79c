package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hashiya.arabic.AnyText;
import hashiya.arabic.Direction;
import hashiya.ui.Toolkit;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// How high a paragraph is, is what JavaFX would have said of it.
class KnownHeightTest {
    private static final List<String> ARTICLE = List.of(
            "عنوان لا يسعه السطر إن ضاقت الصفحة به كثيرًا", "دمشق – سانا", "",
            "قال الوزير: «إن 75 في المئة من الـ budget صُرفت»، ثم مضى يشرح ما بقي منها سطرًا بعد سطر.",
            "> " + "قولٌ طويل يُقتبس كاملًا. ".repeat(8), "A paragraph in Latin. ".repeat(9));

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    @ParameterizedTest
    @ValueSource(doubles = {220, 420.5, 700, 1400})
    void isWhatJavaFxWouldSay(double width) {
        var paragraphs = Stream.concat(ARTICLE.stream(), AnyText.seeded().ofEveryCategory(40).stream()).toList();
        Toolkit.run(() -> {
            var page = LaidOut.of(paragraphs, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), width);
            compare(page, paragraphs.size());
            page.set(new Typography("Hashiya Sans", 17, Leading.WIDE, Measure.NARROW));
            compare(page, paragraphs.size());
            page.resize(width + 90.25);
            compare(page, paragraphs.size());
            page.resize(width / 2);
            compare(page, paragraphs.size());
        });
    }

    private static void compare(LaidOut page, int paragraphs) {
        double above = page.layer(0).flow().getParent().localToScene(0, 0).getY();
        for (int i = 0; i < paragraphs; i++) {
            var flow = page.layer(i).flow();
            var box = (Region) flow.getParent();
            double known = flow.getPrefHeight();
            flow.setPrefHeight(Region.USE_COMPUTED_SIZE);
            if (hasWords(flow)) {
                assertThat(known).isCloseTo(flow.prefHeight(flow.getWidth()), within(0.01));
            }
            assertThat(box.getHeight()).isCloseTo(box.prefHeight(box.getWidth()), within(0.01));
            assertThat(box.localToScene(0, 0).getY()).as("stands below the one before").isCloseTo(above, within(0.6));
            above += box.getHeight();
            flow.setPrefHeight(known);
        }
    }

    private static boolean hasWords(TextFlow flow) {
        return flow.getChildren().stream().anyMatch(Text.class::isInstance);
    }
}
