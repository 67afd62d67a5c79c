package hashiya.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.arabic.Direction;
import hashiya.article.Article;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RulerTest {
    private static final String[] PIECES = {"قال", "🌉", "👩‍👩‍👧", " ", "\n", "75", "كِتَابٌ", "𐎀"};

    @Test
    void countsCodePointsAsStringDoes() {
        long seed = Seed.of(RulerTest.class);
        var random = new Random(seed);
        for (int round = 0; round < 500; round++) {
            String text = anything(random);
            var ruler = new Ruler(article(text));
            for (int offset = 0; offset <= text.length(); offset++) {
                assertThat(ruler.codePoints(offset))
                        .as("seed %d, “%s” at %d", seed, text, offset)
                        .isEqualTo(text.codePointCount(0, offset));
            }
        }
    }

    @Test
    void givesANewlineToTheParagraphItEnds() {
        var ruler = new Ruler(article("عنوان\n\nمتن"));

        assertThat(ruler.paragraph(0).index()).isZero();
        assertThat(ruler.paragraph(5).index()).isZero();
        assertThat(ruler.paragraph(6).index()).isEqualTo(1);
        assertThat(ruler.paragraph(7).index()).isEqualTo(2);
        assertThat(ruler.paragraph(10).index()).isEqualTo(2);
    }

    @Test
    void knowsTheLatinParagraphOfAnArabicArticle() {
        var ruler = new Ruler(MadeUpLibrary.BRIDGE);

        assertThat(ruler.direction(MadeUpLibrary.BRIDGE.paragraphs().get(3))).isEqualTo(Direction.RIGHT_TO_LEFT);
        assertThat(ruler.direction(MadeUpLibrary.BRIDGE.paragraphs().get(4))).isEqualTo(Direction.LEFT_TO_RIGHT);
    }

    private static String anything(Random random) {
        var text = new StringBuilder();
        for (int pieces = random.nextInt(20); pieces > 0; pieces--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    private static Article article(String text) {
        return new Article(MadeUpLibrary.id(1), 1, "عنوان", text, "c".repeat(64), "", "UTF-8", Instant.EPOCH);
    }
}
