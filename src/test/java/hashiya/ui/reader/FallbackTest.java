package hashiya.ui.reader;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import hashiya.Seed;
import hashiya.arabic.Direction;
import hashiya.arabic.Invisible;
import hashiya.ui.Fonts;
import hashiya.ui.Toolkit;
import hashiya.ui.reader.Findings.Law;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the reading faces lack is drawn as itself, with what travels with the program; what no face has, as its number. The
/// box that a face has for a missing character is never seen.
class FallbackTest {
    private static final String NO_CHARACTER = Character.toString(0x10FFFF);

    /// So many code points of each script.
    private static final int OF_A_SCRIPT = 3;

    @BeforeAll
    static void start() {
        Toolkit.startHeadless();
        Fonts.load();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "faces.csv", numLinesToSkip = 1)
    void eachHasAFace(String cell, String face, String why) {
        String characters = Sample.unescaped(cell);
        Toolkit.run(() -> {
            for (var reading : List.of("Hashiya Naskh", "Hashiya Sans")) {
                var token = token(page(reading, "في " + characters + " نص"));
                assertThat(name(token.token().face())).as(why).isEqualTo(face);
                assertThat(token.getText()).as(why).hasSameSizeAs(token.token().span().in("في " + characters + " نص"));
                if (!face.equals("framed")) {
                    assertThat(picture(token.getText(), token.getFont())).as(why).isNotEqualTo(picture(NO_CHARACTER, token.getFont()));
                }
            }
        });
    }

    /// Whatever a token of one emoji is written as, it takes one place and draws one thing.
    @ParameterizedTest
    @ValueSource(strings = {"👍🏽", "1️⃣", "👨‍👩‍👧‍👦", "👩🏽‍⚕️", "🇸🇾", "❤️", "☎︎", "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F"})
    void anEmojiOfSeveralCharactersIsAsWideAsOne(String emoji) {
        Toolkit.run(() -> {
            for (var paragraph : List.of("في «" + emoji + "» نص", "in «" + emoji + "» text")) {
                double one = token(page("Hashiya Naskh", paragraph.replace(emoji, "😀"))).getLayoutBounds().getWidth();
                assertThat(token(page("Hashiya Naskh", paragraph)).getLayoutBounds().getWidth()).as(paragraph).isBetween(one - 0.1, one + 0.1);
            }
        });
    }

    /// A flag of the face has its two letters on it.
    @Test
    void everyFlagIsOneThing() {
        Toolkit.run(() -> {
            double one = token(page("Hashiya Naskh", "في 😀 نص")).getLayoutBounds().getWidth();
            for (var country : Locale.getISOCountries()) {
                String letters = country.chars().mapToObj(letter -> Character.toString(0x1F1E6 + letter - 'A')).collect(joining());
                var flag = token(page("Hashiya Naskh", "في " + letters + " نص"));
                assertThat(flag.getLayoutBounds().getWidth()).as(country).isBetween(one - 0.1, one + 0.1);
                assertThat(picture(flag.getText(), flag.getFont())).as(country).isNotEqualTo(picture(NO_CHARACTER, flag.getFont()));
            }
            var none = token(page("Hashiya Naskh", "في 🇽🇽 نص"));
            assertThat(none.getLayoutBounds().getWidth()).as("no such flag: two letters").isGreaterThan(one + 1);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0378", "\uDB80\uDC00", "\uE000", "\uDBFF\uDFFD", "\uFFFF"})
    void whatNoFaceHasIsFramedWithItsNumber(String character) {
        Toolkit.run(() -> {
            var page = page("Hashiya Naskh", "في " + character + " نص");
            var token = token(page);
            var frame = (Rectangle) Objects.requireNonNull(page.page().lookup(".frame"));
            var box = page.layer(0).geometry().boxes(token.token().span()).getFirst();
            assertThat(page.page().lookupAll(".frame-digits").stream().map(node -> ((Text) node).getText()).reduce("", String::concat))
                    .isEqualTo("%04X".formatted(character.codePointAt(0)));
            assertThat(frame.getX()).isBetween(box.getMinX(), box.getMaxX());
            assertThat(frame.getX() + frame.getWidth()).isBetween(box.getMinX(), box.getMaxX());
        });
    }

    @Test
    void aWordOutsideThePageHasTheSameFacesAndFrames() {
        Toolkit.run(() -> {
            var words = new WrappedText("قال ж ثم \uE000 انتهى", Font.font("Hashiya Sans", 14), 300);
            words.applyCss();
            words.layout();
            assertThat(words.getChildrenUnmodifiable()).filteredOn(Text.class::isInstance)
                    .extracting(node -> ((Text) node).getFont().getFamily())
                    .contains("Hashiya Noto");
            assertThat(words.lookupAll(".frame")).hasSize(1);
            assertThat(words.lookupAll(".frame-digits")).hasSize(2);
        });
    }

    /// Three characters of every script, and three of none: each has a face that has it or is framed, is found by a hit in
    /// its middle, and has the caret at its edge.
    @Test
    void characterOfAnyScriptIsDrawnAndFoundWhereItStands() {
        var characters = ofEveryScript(new Random(Seed.of(FallbackTest.class)));
        assertThat(characters).hasSizeGreaterThan(400);
        var faces = new TreeMap<String, Integer>();
        var findings = new Findings();
        for (int from = 0; from < characters.size(); from += 50) {
            var some = characters.subList(from, Math.min(from + 50, characters.size()));
            Toolkit.run(() -> {
                var page = LaidOut.of(
                        some.stream().map(character -> "في «" + character + "» نص").toList(),
                        Direction.RIGHT_TO_LEFT, new Typography("Hashiya Naskh", 30), 500);
                for (int i = 0; i < some.size(); i++) {
                    new PageLaws(page.page(), page.layer(i), "any script", findings).measure();
                    assertIsNoBox(page, i, faces);
                }
            });
        }
        System.out.println(faces + " " + findings);
        assertThat(findings.misses()).isEmpty();
        assertThat(findings.looked(Law.HIT)).isGreaterThan(characters.size());
    }

    private static void assertIsNoBox(LaidOut page, int paragraph, Map<String, Integer> faces) {
        for (var node : page.layer(paragraph).flow().getChildren()) {
            if (node instanceof TokenText token) {
                faces.merge(name(token.token().face()), 1, Integer::sum);
                boolean drawn = !token.getText().isBlank() && !token.getText().codePoints().allMatch(Character::isSpaceChar);
                if (token.token().face() == TokenFace.Own.FRAMED) {
                    assertThat(token.getLayoutBounds().getWidth()).as(escaped(token)).isPositive();
                } else if (token.token().face() != TokenFace.Own.NONE && drawn) {
                    assertThat(picture(token.getText(), token.getFont())).as(escaped(token))
                            .isNotEqualTo(picture(NO_CHARACTER, token.getFont()));
                }
            }
        }
    }

    private static List<String> ofEveryScript(Random random) {
        var byScript = new TreeMap<Character.UnicodeScript, List<Integer>>();
        IntStream.rangeClosed(0x20, Character.MAX_CODE_POINT)
                .filter(codePoint -> !Invisible.isInvisible(codePoint) && Character.getType(codePoint) != Character.SURROGATE)
                .filter(codePoint -> !Character.isISOControl(codePoint) && !isParagraphEnd(codePoint))
                .forEach(codePoint -> byScript.computeIfAbsent(Character.UnicodeScript.of(codePoint), _ -> new ArrayList<>()).add(codePoint));
        return byScript.values().stream()
                .flatMap(all -> IntStream.range(0, OF_A_SCRIPT).mapToObj(_ -> Character.toString(all.get(random.nextInt(all.size())))))
                .toList();
    }

    private static boolean isParagraphEnd(int codePoint) {
        return codePoint == 0x2028 || codePoint == 0x2029;
    }

    private static LaidOut page(String reading, String paragraph) {
        return LaidOut.of(List.of(paragraph), Direction.RIGHT_TO_LEFT, new Typography(reading, 40), 900);
    }

    /// The first token that is not of the page's own faces.
    private static TokenText token(LaidOut page) {
        return page.layer(0).flow().getChildren().stream()
                .filter(TokenText.class::isInstance)
                .map(TokenText.class::cast)
                .filter(node -> node.token().face() instanceof FallbackFace || node.token().face() == TokenFace.Own.FRAMED)
                .findFirst()
                .orElseThrow();
    }

    private static String name(TokenFace face) {
        return switch (face) {
            case FallbackFace fallback -> fallback.family();
            case TokenFace.Own own -> own.name().toLowerCase(Locale.ROOT);
        };
    }

    private static String escaped(TokenText token) {
        return "%s in %s".formatted(
                token.getText().codePoints().mapToObj("U+%04X"::formatted).toList(), name(token.token().face()));
    }

    /// Its pixels, row by row.
    private static List<Integer> picture(String characters, Font font) {
        var text = new Text(characters);
        text.setFont(font);
        Image image = text.snapshot(new SnapshotParameters(), null);
        var pixels = Objects.requireNonNull(image.getPixelReader());
        int width = (int) image.getWidth();
        int count = width * (int) image.getHeight();
        return IntStream.range(0, count).mapToObj(i -> pixels.getArgb(i % width, i / width)).toList();
    }
}
