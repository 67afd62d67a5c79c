package hashiya.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.arabic.Direction;
import hashiya.article.Span;
import hashiya.ui.Toolkit;
import java.util.List;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A line that ends amid words that run the other way: its last space hangs where the paragraph's lines end.
class HangingSpaceTest {
    private static final List<String> PARAGRAPHS = List.of(
            "نشرت صحيفة The Morning Post and the Evening Mail and all the others of the town الخبر في صباح اليوم نفسه.",
            "The paper of the town, صحيفة المدينة الأولى في صباح كل يوم وفي مسائه أيضًا, said so.",
            "كتب: one two (ثلاثة four) five six seven eight nine ten وانتهى ما كتب، ثم ١٢ و ١٣.");

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
    }

    /// With the space amid the line its ink would lie in two boxes.
    @ParameterizedTest
    @ValueSource(doubles = {260, 300, 340, 380, 420, 460, 500, 540, 600})
    void theWordsOfALineStandTogetherAndAtItsEdge(double width) {
        Toolkit.run(() -> {
            var page = LaidOut.of(PARAGRAPHS, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), width);
            for (int i = 0; i < PARAGRAPHS.size(); i++) {
                var layer = page.layer(i);
                for (var line : layer.geometry().lines()) {
                    assertThat(layer.geometry().inkBoxes(line)).as(line.in(page.text(i))).singleElement().satisfies(box -> {
                        double flow = layer.flow().getWidth();
                        boolean isRight = layer.direction() == Direction.RIGHT_TO_LEFT;
                        assertThat(isRight ? flow - box.getMaxX() : box.getMinX()).isLessThan(2);
                    });
                }
            }
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {300, 380, 460, 540})
    void aHitAmidEachLetterFindsItWhereItWasMoved(double width) {
        Toolkit.run(() -> {
            var page = LaidOut.of(PARAGRAPHS, Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 21), width);
            for (int i = 0; i < PARAGRAPHS.size(); i++) {
                String text = page.text(i);
                var geometry = page.layer(i).geometry();
                for (int letter = 0; letter < text.length(); letter++) {
                    if (Character.isLetter(text.charAt(letter))) {
                        var box = geometry.boxes(new Span(letter, letter + 1)).getFirst();
                        var middle = new Point2D(
                                (box.getMinX() + box.getMaxX()) / 2, (box.getMinY() + box.getMaxY()) / 2);
                        assertThat(geometry.hit(middle).offset()).as(text.substring(0, letter + 1)).isEqualTo(letter);
                    }
                }
            }
        });
    }
}
