package hashiya.arabic;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import hashiya.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds words that look like others.
///
/// Honest texts mix much: units and formulas mix Latin and Greek, brands mix scripts for show, Persian words have Persian
/// letters, and many Arabic words are typed on Persian keyboards. So only these count:
///
/// - a word of Latin, Cyrillic or Greek in which every letter of one script has a twin in another one there: `Mоscow`,
/// - a number that mixes Arabic and Persian digits,
/// - a word with a Persian ya or kaf that the same text also writes, looking the same, with the Arabic letter.
final class LookAlikes {
    private static final char PERSIAN_YA = 'ی';
    private static final char PERSIAN_KAF = 'ک';

    private final String text;
    private final List<Span> words = new ArrayList<>();

    LookAlikes(String text) {
        this.text = text;
    }

    List<Pitfall> found() {
        cut();
        var found = new ArrayList<Span>();
        words.stream().filter(word -> Twins.mislead(word.in(text)) || mixesDigits(word.in(text))).forEach(found::add);
        found.addAll(spelledBothWays());
        return found.stream().distinct().map(word -> new Pitfall(Pitfall.Kind.LOOK_ALIKE, word)).toList();
    }

    /// Letters, digits and what belongs to them; a hyphen parts words, as in `β-lactam`.
    private void cut() {
        int start = 0;
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            int next = i + Character.charCount(codePoint);
            if (!isPartOfWord(codePoint)) {
                add(start, i);
                start = next;
            }
            i = next;
        }
        add(start, text.length());
    }

    private void add(int start, int end) {
        if (start < end) {
            words.add(new Span(start, end));
        }
    }

    private static boolean isPartOfWord(int codePoint) {
        return UCharacter.isLetterOrDigit(codePoint) || isMark(codePoint) || Invisible.isInvisible(codePoint);
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private static boolean mixesDigits(String word) {
        boolean arabic = word.chars().anyMatch(unit -> unit >= '٠' && unit <= '٩');
        return arabic && word.chars().anyMatch(unit -> unit >= '۰' && unit <= '۹');
    }

    private List<Span> spelledBothWays() {
        var persian = words.stream().filter(word -> hasPersian(word.in(text))).toList();
        Map<String, Set<String>> spellings = new HashMap<>();
        persian.forEach(word -> spellings.computeIfAbsent(look(word.in(text)), _ -> new HashSet<>()));
        if (!spellings.isEmpty()) {
            for (var word : words) {
                var alike = spellings.get(look(word.in(text)));
                if (alike != null) {
                    alike.add(letters(word.in(text)));
                }
            }
        }
        return persian.stream().filter(word -> spellings.getOrDefault(look(word.in(text)), Set.of()).size() > 1).toList();
    }

    private static boolean hasPersian(String word) {
        return word.indexOf(PERSIAN_YA) >= 0 || word.indexOf(PERSIAN_KAF) >= 0;
    }

    private static String letters(String word) {
        return word.codePoints()
                .filter(codePoint -> !isMark(codePoint) && !Invisible.isInvisible(codePoint) && codePoint != 'ـ')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /// The word as a reader sees it: before another letter the Persian ya has two dots like the Arabic one, at the end it
    /// has none, like alef maqsura; the two kafs differ at the end alone.
    private static String look(String word) {
        var look = new StringBuilder(letters(word));
        for (int i = 0; i < look.length(); i++) {
            boolean joins = i + 1 < look.length() && UScript.hasScript(look.charAt(i + 1), UScript.ARABIC);
            if (look.charAt(i) == PERSIAN_YA) {
                look.setCharAt(i, joins ? 'ي' : 'ى');
            } else if (look.charAt(i) == PERSIAN_KAF && joins) {
                look.setCharAt(i, 'ك');
            }
        }
        return look.toString();
    }
}
