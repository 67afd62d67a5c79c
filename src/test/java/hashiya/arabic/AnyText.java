package hashiya.arabic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import hashiya.Seed;
import hashiya.article.Span;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Texts no one would think of, for laws that must hold for all: every kind of character an article may hold, in any order.
///
/// The seed is printed; `-Dseed=…` brings the same texts again.
public final class AnyText {
    private static final String LETTERS = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";

    private static final List<String> PIECES = List.of(
            "ا", "ل", "م", "و", "ي", "ى", "ة", "ك", "أ", "إ", "آ", "ٱ", "ؤ", "ئ", "ء", "قال", "الوزير", "مسؤول", "لا",
            "\u064B", "\u064E", "\u0651", "\u0670", "\u0654", "\u0655", "\u0640", "ﻻ", "ﷲ", "\uFE76", "ﺑ",
            "a", "B", "É", "e\u0301", "ß", "BBC", "7", "٧", "۷", "2024", "٪",
            " ", "  ", "\u00A0", "\t", "\n", "\n\n", ".", ". ", "؟", "،", "«", "»", "“", "”", "(", ")", "…",
            "\u200F", "\u200E", "\u200C", "\u200D", "\u2067", "\u2069", "\uFEFF",
            "😀", "👍🏽", "👨‍👩‍👧", "🇸🇾", "\uD83D", "\uDE00", "𐤀", "가");

    /// The code points of each general category, unassigned ones and those of private use among them.
    private static final List<List<Integer>> BY_CATEGORY = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
            .boxed()
            .collect(groupingBy(Character::getType))
            .values()
            .stream()
            .map(List::copyOf)
            .toList();

    private final RandomGenerator random;

    private AnyText(RandomGenerator random) {
        this.random = random;
    }

    public static AnyText seeded() {
        return new AnyText(new Random(Seed.of(AnyText.class)));
    }

    /// Texts of up to 40 pieces.
    public Stream<String> texts(int count) {
        return Stream.generate(() -> text(random.nextInt(41))).limit(count);
    }

    public String text(int pieces) {
        var text = new StringBuilder();
        for (int i = 0; i < pieces; i++) {
            text.append(oneOf(PIECES));
        }
        return text.toString();
    }

    /// Paragraphs in which characters of every general category stand between those of an article; none is half of a
    /// surrogate pair and none ends a line, for decoding leaves neither.
    public List<String> ofEveryCategory(int count) {
        return Stream.generate(this::ofEveryCategory).limit(count).toList();
    }

    private String ofEveryCategory() {
        var text = new StringBuilder();
        for (int i = random.nextInt(60); i >= 0; i--) {
            text.append(random.nextInt(3) > 0 ? oneOf(PIECES) : Character.toString(oneOf(oneOf(BY_CATEGORY))));
        }
        return new String(text.toString().getBytes(UTF_8), UTF_8).replace('\n', ' ').replace('\r', ' ');
    }

    /// Two to seven letters that may be a word.
    public String word() {
        return random.ints(random.nextInt(2, 8), 0, LETTERS.length())
                .mapToObj(letter -> LETTERS.substring(letter, letter + 1))
                .collect(joining());
    }

    /// Any span of the text, perhaps empty.
    public Span span(String text) {
        int one = random.nextInt(text.length() + 1);
        int other = random.nextInt(text.length() + 1);
        return new Span(Math.min(one, other), Math.max(one, other));
    }

    public <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
