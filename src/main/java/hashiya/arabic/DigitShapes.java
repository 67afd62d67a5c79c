package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UCharacterDirection;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Shows the digits of one paragraph in other shapes, and moves nothing by it.
///
/// European digits and Arabic ones are ordered by different rules (UAX #9, W2 to W7): `10-12` at the start of a line runs
/// left to right, `١٠-١٢` right to left. A number therefore stays as it is written
///
/// - amid Latin – in `F-16` and `5G`, in addresses, after a Latin name – where Arabic digits would be out of place too,
/// - and wherever other digits would stand elsewhere.
///
/// After an Arabic letter, where nearly all numbers of an Arabic article stand, both kinds are ordered alike.
final class DigitShapes {
    private final String paragraph;
    private final Digits digits;
    private final Direction base;

    /// What stands between white space, with at least one digit that would be shown otherwise.
    private record Word(Span span, boolean amidLatin) {}

    DigitShapes(String paragraph, Digits digits, Direction base) {
        this.paragraph = paragraph;
        this.digits = digits;
        this.base = base;
    }

    /// The paragraph with its digits as they are to be shown; as long as it was, and each character where it was.
    String text() {
        var words = words();
        if (words.isEmpty()) {
            return paragraph;
        }
        byte[] order = levels(paragraph);
        String whole = shown(words);
        byte[] reached = levels(whole);
        if (Arrays.equals(order, reached)) {
            return whole;
        }
        String rest = shown(words.stream().filter(word -> agree(order, reached, word.span())).toList());
        return Arrays.equals(order, levels(rest)) ? rest : paragraph;
    }

    private List<Word> words() {
        var words = new ArrayList<Word>();
        boolean afterLatin = false;
        int start = 0;
        for (int end = 0; end <= paragraph.length(); end++) {
            if (end == paragraph.length() || UCharacter.isUWhiteSpace(paragraph.charAt(end))) {
                var span = new Span(start, end);
                var strong = strongIn(span);
                boolean amidLatin = strong.anyLatin() || (afterLatin && !strong.any());
                if (changes(span, amidLatin)) {
                    words.add(new Word(span, amidLatin));
                }
                afterLatin = strong.any() ? strong.lastLatin() : afterLatin;
                start = end + 1;
            }
        }
        return words;
    }

    private record Strong(boolean any, boolean anyLatin, boolean lastLatin) {}

    private Strong strongIn(Span span) {
        boolean any = false;
        boolean anyLatin = false;
        boolean lastLatin = false;
        for (int i = span.start(); i < span.end(); i += Character.charCount(paragraph.codePointAt(i))) {
            switch (UCharacter.getDirection(paragraph.codePointAt(i))) {
                case UCharacterDirection.LEFT_TO_RIGHT -> {
                    any = true;
                    anyLatin = true;
                    lastLatin = true;
                }
                case UCharacterDirection.RIGHT_TO_LEFT, UCharacterDirection.RIGHT_TO_LEFT_ARABIC -> {
                    any = true;
                    lastLatin = false;
                }
                default -> {}
            }
        }
        return new Strong(any, anyLatin, lastLatin);
    }

    private boolean changes(Span span, boolean amidLatin) {
        return span.in(paragraph).chars().anyMatch(unit -> show((char) unit, amidLatin) != unit);
    }

    /// Persian and European digits are ordered alike, so amid Latin one can stand for the other.
    private char show(char character, boolean amidLatin) {
        char shown = digits.show(character);
        boolean ordersAlike = UCharacter.getDirection(shown) == UCharacter.getDirection(character);
        return amidLatin && !ordersAlike ? character : shown;
    }

    private String shown(List<Word> words) {
        char[] text = paragraph.toCharArray();
        for (var word : words) {
            for (int i = word.span().start(); i < word.span().end(); i++) {
                text[i] = show(text[i], word.amidLatin());
            }
        }
        return new String(text);
    }

    private byte[] levels(String text) {
        return VisualOrder.of(text, base).levels();
    }

    private static boolean agree(byte[] one, byte[] other, Span span) {
        return Arrays.equals(one, span.start(), span.end(), other, span.start(), span.end());
    }
}
